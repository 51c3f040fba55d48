import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/translate.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { AccountState } from './account.lifecycle.ts';

export interface AccountRow {
  readonly id: Id;
  readonly personId: Id;
  readonly login: string;
  readonly passwordHash: string | null;
  readonly state: AccountState;
  readonly locale: Locale;
  /** entered without a password, in a demonstration only */
  readonly demonstration: boolean;
  readonly version: number;
}

const columns = [
  'id',
  'person_id as personId',
  'login',
  'password_hash as passwordHash',
  'state',
  'locale',
  'version',
  sql<boolean>`demonstration_label is not null`.as('demonstration'),
] as const;

export async function findAccountByLogin(tx: Tx, login: string): Promise<AccountRow | null> {
  const row = await tx.selectFrom('account').select(columns).where('login', '=', login).executeTakeFirst();
  return (row as AccountRow | undefined) ?? null;
}

export async function findAccount(tx: Tx, id: Id): Promise<AccountRow | null> {
  const row = await tx.selectFrom('account').select(columns).where('id', '=', id).executeTakeFirst();
  return (row as AccountRow | undefined) ?? null;
}

/** Locks the row until the transaction ends. @throws when it is not there */
export async function getAccountForUpdate(tx: Tx, id: Id): Promise<AccountRow> {
  const row = await tx.selectFrom('account').select(columns).where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return row as AccountRow;
}

export interface DemonstrationAccount {
  readonly id: Id;
  readonly login: string;
  readonly label: { readonly vi: string; readonly en: string; readonly purposeVi: string; readonly purposeEn: string };
}

/** The accounts that the sign-in page of a demonstration offers, in the preset's order. */
export async function listDemonstrationAccounts(tx: Tx): Promise<DemonstrationAccount[]> {
  const rows = await tx
    .selectFrom('account')
    .select(['id', 'login', 'demonstration_label as label'])
    .where('demonstration_label', 'is not', null)
    .where('state', '=', 'active')
    .orderBy(sql`(demonstration_label->>'position')::int`)
    .execute();
  return rows as unknown as DemonstrationAccount[];
}

export async function savePassword(tx: Tx, account: { id: Id; hash: string; state: AccountState }): Promise<void> {
  await tx
    .updateTable('account')
    .set({ password_hash: account.hash, state: account.state, version: sql`version + 1` })
    .where('id', '=', account.id)
    .execute();
}

export async function saveState(tx: Tx, id: Id, state: AccountState): Promise<void> {
  await tx.updateTable('account').set({ state, version: sql`version + 1` }).where('id', '=', id).execute();
}

/** The account waits for its one-time link; the password so far opens nothing. */
export async function saveInvited(tx: Tx, id: Id): Promise<void> {
  await tx
    .updateTable('account')
    .set({ state: 'invited', password_hash: null, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

export async function insertAccount(tx: Tx, account: { id: Id; personId: Id; login: string }): Promise<void> {
  await tx
    .insertInto('account')
    .values({ id: account.id, person_id: account.personId, login: account.login, state: 'invited' })
    .execute();
}

export async function findAccountOfPerson(tx: Tx, personId: Id): Promise<AccountRow | null> {
  const row = await tx.selectFrom('account').select(columns).where('person_id', '=', personId).executeTakeFirst();
  return (row as AccountRow | undefined) ?? null;
}

/** Every account there is, by login; names and posts are asked for beside it. */
export async function listAccounts(tx: Tx): Promise<AccountRow[]> {
  const rows = await tx.selectFrom('account').select(columns).orderBy('login').execute();
  return rows as unknown as AccountRow[];
}

export async function saveLocale(tx: Tx, id: Id, locale: Locale): Promise<void> {
  await tx.updateTable('account').set({ locale }).where('id', '=', id).execute();
}

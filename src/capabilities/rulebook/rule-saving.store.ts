import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { contentOf, type RuleContent, type RulePlace, type RuleRow, type RuleSet } from './rule.rules.ts';
import { daysOf } from './rule.store.ts';

export interface NewRule extends RulePlace {
  readonly id: Id;
  readonly content: RuleContent;
  readonly origin: string;
  readonly originVersion: number | null;
  readonly originKey: string | null;
  readonly position: number;
}

export async function insertRules(tx: Tx, rules: readonly NewRule[]): Promise<void> {
  if (rules.length === 0) return;
  const rows = rules.map(({ content, ...rule }) => ({
    id: rule.id,
    rule_set: rule.set,
    list: rule.list,
    key: rule.key,
    value: JSON.stringify(content.value),
    valid: daysOf(content),
    basis: content.basis,
    mark: content.mark,
    position: rule.position,
    origin: rule.origin,
    origin_version: rule.originVersion,
    origin_key: rule.originKey,
    origin_value: rule.originKey === null ? null : JSON.stringify(contentOf(content)),
  }));
  await tx.insertInto('rule_row').values(rows).execute();
}

/** Saves the new state of rows, each under its next version. */
export async function saveRules(tx: Tx, rules: readonly RuleRow[]): Promise<void> {
  if (rules.length === 0) return;
  const states = rules.map((rule) => ({
    id: rule.id,
    value: rule.value,
    first: rule.from,
    last: rule.to,
    basis: rule.basis,
    mark: rule.mark,
    origin_version: rule.originVersion,
    origin_value: rule.originContent,
    edited: rule.edited,
    withdrawn: rule.withdrawn,
    version: rule.version,
  }));
  await sql`
    update rule_row as r set value = s.value, valid = daterange(s.first, s.last, '[]'), basis = s.basis, mark = s.mark,
      origin_version = s.origin_version, origin_value = s.origin_value, edited = s.edited, withdrawn = s.withdrawn,
      version = s.version
    from jsonb_to_recordset(${JSON.stringify(states)}::jsonb) as s(id uuid, value jsonb, first date, last date,
      basis text, mark text, origin_version int, origin_value jsonb, edited boolean, withdrawn boolean, version int)
    where r.id = s.id`.execute(tx);
}

/** Makes rows count on no day until they are saved again in the same transaction. */
export async function setAside(tx: Tx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable('rule_row').set({ withdrawn: true }).where('id', 'in', ids).execute();
}

/** Behind all that stand there. */
export async function nextPosition(tx: Tx, { set, list }: { set: RuleSet; list: string }): Promise<number> {
  const row = await tx
    .selectFrom('rule_row')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('rule_set', '=', set)
    .where('list', '=', list)
    .executeTakeFirst();
  return (row?.last ?? -1) + 1;
}

/** Rows of a set that were not taken back. */
export async function countStanding(tx: Tx, set: RuleSet): Promise<number> {
  const { n } = await tx
    .selectFrom('rule_row')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('rule_set', '=', set)
    .where('withdrawn', '=', false)
    .executeTakeFirstOrThrow();
  return Number(n);
}

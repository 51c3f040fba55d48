import type { Id } from '../../kernel/ids.ts';
import type { Change } from '../../platform/change.ts';
import { daysOf, insertAll } from './preset.store.ts';
import type { PresetPostEntry, PresetSigningEntry } from './preset-people.rules.ts';

export interface PersonSeed {
  readonly id: Id;
  readonly name: string;
  readonly demonstration: boolean;
}

/** Each person's name is sealed with a key of its own, so that one can be erased without the others. */
export async function insertPeople(change: Change, people: readonly PersonSeed[]): Promise<void> {
  const keyed = people.map((person) => ({ ...person, keyId: change.newId(), values: { name: person.name } }));
  const sealed = await change.vault.sealNew(change.tx, keyed, change.now);
  const rows = keyed.map(({ id, keyId, demonstration }, index) => ({
    id,
    key_id: keyId,
    sealed: sealed[index] ?? null,
    demonstration,
  }));
  await insertAll(change.tx, 'person', rows);
}

export type PostSeed = PresetPostEntry & { readonly id: Id; readonly unitId: Id; readonly personId: Id | null };

/** Posts, and who holds them for as long as they last. */
export async function insertPosts(change: Change, posts: readonly PostSeed[], actId: Id): Promise<void> {
  await insertAll(
    change.tx,
    'post',
    posts.map((post) => ({
      id: post.id,
      unit_id: post.unitId,
      kind: post.kind,
      title: post.title,
      title_en: post.title_en,
      staffing: post.staffing,
      field: post.field,
      decision_number: post.decision_number,
      decision_on: post.decision_on,
      last_training_on: post.last_training_on,
      focal_point: post.focal_point,
      valid: daysOf({ from: post.from, last: post.to }),
    })),
  );
  const held = posts.flatMap((post) => (post.personId ? [{ ...post, personId: post.personId }] : []));
  await insertAll(
    change.tx,
    'post_holding',
    held.map((post) => ({
      id: change.newId(),
      post_id: post.id,
      person_id: post.personId,
      valid: daysOf({ from: post.from, last: post.to }),
      basis: post.basis.document,
      act_id: actId,
    })),
  );
}

export type SigningSeed = PresetSigningEntry & { readonly postId: Id };

export const insertSigning = (change: Change, rows: readonly SigningSeed[], actId: Id): Promise<void> =>
  insertAll(
    change.tx,
    'signing_authority',
    rows.map((row) => ({
      id: change.newId(),
      post_id: row.postId,
      prefix: row.prefix,
      title_lines: [...row.title_lines],
      field: row.field,
      valid: daysOf({ from: row.from, last: row.to }),
      basis: row.basis.document,
      act_id: actId,
    })),
  );

export interface AccountSeed {
  readonly personId: Id;
  readonly login: string;
  /** what the sign-in page of a demonstration shows */
  readonly label: Readonly<Record<string, string | number>>;
}

export const insertDemonstrationAccounts = (change: Change, rows: readonly AccountSeed[]): Promise<void> =>
  insertAll(
    change.tx,
    'account',
    rows.map((row) => ({
      id: change.newId(),
      person_id: row.personId,
      login: row.login,
      state: 'active',
      demonstration_label: JSON.stringify(row.label),
    })),
  );

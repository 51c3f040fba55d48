import { sql } from 'kysely';
import type { Actor } from '../../kernel/actor.ts';
import type { Day, Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Act } from '../change.ts';
import type { Tx } from '../database/tenant.ts';

export interface Stamp {
  readonly id: Id;
  readonly recordedAt: Instant;
  readonly happenedOn: Day;
  readonly actor: Actor | null;
  readonly requestId: Id | null;
}

export async function insertEntry(tx: Tx, act: Act, stamp: Stamp): Promise<void> {
  const { actor } = stamp;
  await tx
    .insertInto('audit_entry')
    .values({
      id: stamp.id,
      recorded_at: stamp.recordedAt,
      happened_on: stamp.happenedOn,
      action: act.action,
      subject_type: act.subjectType,
      subject_id: act.subjectId,
      account_id: actor?.accountId ?? null,
      person_id: actor?.personId ?? null,
      post_id: actor?.postId ?? null,
      unit_id: actor?.unitId ?? null,
      functions: [...(actor?.functions ?? [])],
      delegation_id: actor?.delegationId ?? null,
      details: JSON.stringify(act.details ?? {}),
      request_id: stamp.requestId,
    })
    .execute();
}

export interface Entry {
  readonly id: string;
  /** the row as PostgreSQL prints it: what the chain vouches for */
  readonly text: string;
}

export interface Seal {
  readonly sequence: number;
  readonly entryId: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/**
 * Entries without a seal, in the order of recording. Only one sealer works at a time.
 * @param since looks at what was recorded from then on; null looks at everything, which takes longer every year
 */
export async function lockUnsealed(tx: Tx, limit: number, since: Instant | null): Promise<Entry[]> {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || '/audit'))`.execute(tx);
  const { rows } = await sql<Entry>`
    select e.id, ${entryText} as text
    from audit_entry e
    where e.recorded_at >= coalesce(${since}::timestamptz, '-infinity')
      and not exists (select 1 from audit_seal s where s.entry_id = e.id)
    order by e.recorded_at, e.id
    limit ${limit}`.execute(tx);
  return rows;
}

const entryText = sql`concat_ws('|', e.id, extract(epoch from e.recorded_at), e.happened_on, e.action, e.subject_type,
  coalesce(e.subject_id::text, '-'), coalesce(e.account_id::text, '-'), coalesce(e.person_id::text, '-'),
  coalesce(e.post_id::text, '-'), coalesce(e.unit_id::text, '-'), array_to_string(e.functions, ','),
  coalesce(e.delegation_id::text, '-'), e.details::text)`;

export async function findLastSeal(tx: Tx): Promise<{ sequence: number; hash: Buffer } | null> {
  const row = await tx
    .selectFrom('audit_seal')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { sequence: Number(row.sequence), hash: row.hash } : null;
}

export async function insertSeals(tx: Tx, seals: readonly Seal[], sealedAt: Instant): Promise<void> {
  if (seals.length === 0) return;
  const rows = seals.map((seal) => ({
    sequence: seal.sequence,
    entry_id: seal.entryId,
    previous_hash: seal.previousHash,
    hash: seal.hash,
    sealed_at: sealedAt,
  }));
  await tx.insertInto('audit_seal').values(rows).execute();
}

/** The chain from a link on, with what each link vouches for as it stands now. */
export async function listSealed(tx: Tx, after: number, limit: number): Promise<(Seal & { text: string })[]> {
  const { rows } = await sql<Seal & { text: string }>`
    select s.sequence, s.entry_id as "entryId", s.previous_hash as "previousHash", s.hash, ${entryText} as text
    from audit_seal s join audit_entry e on e.id = s.entry_id
    where s.sequence > ${after}
    order by s.sequence
    limit ${limit}`.execute(tx);
  return rows;
}

export async function countUnsealed(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from audit_entry e
    where not exists (select 1 from audit_seal s where s.entry_id = e.id)`.execute(tx);
  return rows[0]?.n ?? 0;
}

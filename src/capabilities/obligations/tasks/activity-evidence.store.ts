import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { insertRows } from './bulk.store.ts';

/** What proves an activity: a photo, a file, a link or the number of a document. */
export interface NewActivityEvidence {
  readonly id: Id;
  readonly activityId: Id;
  readonly kind: 'photo' | 'file' | 'link' | 'document';
  readonly documentNumber?: string;
  readonly documentOn?: Day | null;
  readonly address?: string;
  /** of a link: what it says it is; nothing of it is ever fetched */
  readonly title?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly publishedOn?: Day | null;
  readonly fileId?: Id;
  /** of a photo: the hash of what was handed in, and why it was kept as it was, if it was */
  readonly originalSha256?: string;
  readonly keptWholeReason?: string | null;
  readonly handedInOn: Day;
  readonly personId: Id;
  readonly actId: Id;
}

export const insertActivityEvidence = (tx: Tx, items: readonly NewActivityEvidence[]): Promise<unknown> =>
  insertRows(
    tx,
    'evidence',
    items.map((item) => ({
      id: item.id,
      activity_id: item.activityId,
      round: 1,
      kind: item.kind,
      document_number: item.documentNumber ?? null,
      document_on: item.documentOn ?? null,
      address: item.address ?? null,
      title: item.title || null,
      outlet: item.outlet || null,
      language: item.language || null,
      published_on: item.publishedOn ?? null,
      file_id: item.fileId ?? null,
      original_sha256: item.originalSha256 ?? null,
      kept_whole_reason: item.keptWholeReason ?? null,
      handed_in_on: item.handedInOn,
      person_id: item.personId,
      act_id: item.actId,
    })),
  );

export interface ActivityEvidence {
  readonly id: Id;
  readonly activityId: Id;
  readonly kind: 'photo' | 'file' | 'link' | 'document';
  readonly documentNumber: string | null;
  readonly documentOn: Day | null;
  readonly address: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly publishedOn: Day | null;
  readonly fileId: Id | null;
  readonly fileName: string | null;
  /** of the bytes that are kept */
  readonly sha256: string | null;
  readonly originalSha256: string | null;
  readonly keptWholeReason: string | null;
  readonly handedInOn: Day;
  readonly personId: Id;
  readonly takenBack: boolean;
}

/** What proves some activities, in the order in which it was handed in. */
export async function listActivityEvidence(tx: Tx, activityIds: readonly Id[]): Promise<ActivityEvidence[]> {
  const { rows } = await sql<ActivityEvidence>`
    select e.id, e.activity_id as "activityId", e.kind, e.document_number as "documentNumber",
      e.document_on as "documentOn", e.address, e.title, e.outlet, e.language, e.published_on as "publishedOn",
      e.file_id as "fileId", f.name as "fileName", f.sha256, e.original_sha256 as "originalSha256",
      e.kept_whole_reason as "keptWholeReason", e.handed_in_on as "handedInOn", e.person_id as "personId",
      e.taken_back_act_id is not null as "takenBack"
    from evidence e left join file f on f.id = e.file_id
    where e.activity_id = any(${[...activityIds]}::uuid[]) order by e.activity_id, e.id`.execute(tx);
  return rows;
}

/** The same photo or file in other activities, by the hash of what was handed in; what was taken back stays away. */
export interface SameEvidence {
  readonly sha256: string;
  readonly activityId: Id;
}

export async function listSameEvidence(tx: Tx, hashes: readonly string[]): Promise<SameEvidence[]> {
  if (hashes.length === 0) return [];
  const { rows } = await sql<SameEvidence>`
    select e.original_sha256 as sha256, e.activity_id as "activityId" from evidence e
    where e.original_sha256 = any(${[...hashes]}::text[]) and e.activity_id is not null and e.taken_back_act_id is null
    union
    select f.sha256, e.activity_id from file f join evidence e on e.file_id = f.id
    where f.sha256 = any(${[...hashes]}::text[]) and e.kind = 'file' and e.activity_id is not null
      and e.taken_back_act_id is null`.execute(tx);
  return rows;
}

/** The row stays, marked. @returns false when there is none, or it was taken back before */
export async function takeBackActivityEvidence(
  tx: Tx,
  { id, activityId, actId }: { readonly id: Id; readonly activityId: Id; readonly actId: Id },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('evidence')
    .set({ taken_back_act_id: actId })
    .where('id', '=', id)
    .where('activity_id', '=', activityId)
    .where('taken_back_act_id', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { RelationKind } from './document.rules.ts';

export interface NewRelation {
  readonly id: Id;
  readonly kind: RelationKind;
  /** number and symbol as they should be printed, or the name of an act cited without number */
  readonly canonical: string;
  readonly label: string;
  readonly issuedOn: Day | null;
  readonly origin: 'read' | 'entered';
  readonly actId: Id;
}

/** Bulk, of one document; a relation that stands already is left as it is. What the register holds is linked at once. */
export async function insertRelations(tx: Tx, fromId: Id, relations: readonly NewRelation[]): Promise<void> {
  if (relations.length === 0) return;
  const rows = relations.map((relation) => ({
    id: relation.id,
    from_document_id: fromId,
    kind: relation.kind,
    to_canonical: relation.canonical,
    to_label: relation.label,
    to_issued_on: relation.issuedOn,
    origin: relation.origin,
    act_id: relation.actId,
  }));
  await tx
    .insertInto('document_relation')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['from_document_id', 'to_canonical', 'kind']).where('removed_by', 'is', null).doNothing(),
    )
    .execute();
  await linkKnown(tx, fromId);
}

/**
 * Joins what one document cites, and what cites it, with what the register holds: by number, symbol and, where both
 * say it, date. Of one document only, because a register grows for decades.
 */
export const linkKnown = (tx: Tx, documentId: Id): Promise<void> => linkAll(tx, [documentId]);

/** The same for the papers of a book that came in at once. */
export async function linkAll(tx: Tx, documentIds: readonly Id[]): Promise<void> {
  await sql`
    update document_relation r set to_document_id = d.id
    from document d
    where (r.from_document_id = any(${[...documentIds]}::uuid[]) or d.id = any(${[...documentIds]}::uuid[]))
      and r.to_document_id is null and r.removed_by is null and d.id <> r.from_document_id
      and (d.number || '/' || d.symbol = r.to_canonical or d.number || '-' || d.symbol = r.to_canonical
        or d.number = r.to_canonical)
      and (r.to_issued_on is null or d.issued_on is null or r.to_issued_on = d.issued_on)`.execute(tx);
}

/** A relation whose other paper is known for certain, whatever number it is cited under. */
export async function linkTo(
  tx: Tx,
  fromId: Id,
  relation: Pick<NewRelation, 'kind' | 'canonical'>,
  toId: Id,
): Promise<void> {
  await tx
    .updateTable('document_relation')
    .set({ to_document_id: toId })
    .where('from_document_id', '=', fromId)
    .where('kind', '=', relation.kind)
    .where('to_canonical', '=', relation.canonical)
    .where('removed_by', 'is', null)
    .execute();
}

export async function removeRelation(tx: Tx, id: Id, fromId: Id, actId: Id): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('document_relation')
    .set({ removed_by: actId })
    .where('id', '=', id)
    .where('from_document_id', '=', fromId)
    .where('removed_by', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface RelationEdge {
  readonly id: Id;
  readonly fromId: Id;
  readonly fromLabel: string;
  readonly toId: Id | null;
  readonly toLabel: string;
  readonly kind: RelationKind;
  readonly origin: 'read' | 'entered';
  /** steps from the document that was asked for: 1 is its own relation */
  readonly depth: number;
}

/** The papers a document stands on, and theirs, three steps at most and 200 edges, and the papers that stand on it. */
export async function listBasis(tx: Tx, documentId: Id): Promise<{ down: RelationEdge[]; up: RelationEdge[] }> {
  const edge = sql`r.id, r.from_document_id as "fromId", r.to_document_id as "toId", r.to_label as "toLabel", r.kind, r.origin,
    coalesce(d.number || '/' || d.symbol, d.number, d.subject) as "fromLabel"`;
  const down = await sql<RelationEdge>`
    with recursive basis as (
      select r.*, 1 as depth from document_relation r where r.from_document_id = ${documentId} and r.removed_by is null
      union
      select r.*, b.depth + 1 from document_relation r join basis b on r.from_document_id = b.to_document_id
      where r.removed_by is null and b.depth < 3)
    select distinct on (r.id) ${edge}, r.depth from basis r join document d on d.id = r.from_document_id
    order by r.id, r.depth limit 200`.execute(tx);
  const up = await sql<RelationEdge>`
    select ${edge}, 1 as depth from document_relation r join document d on d.id = r.from_document_id
    where r.to_document_id = ${documentId} and r.removed_by is null order by r.id limit 200`.execute(tx);
  return { down: down.rows, up: up.rows };
}

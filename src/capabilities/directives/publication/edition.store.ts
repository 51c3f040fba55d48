import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { EditionPublished, PublishedObligation } from '../directive.events.ts';

export async function insertEdition(
  tx: Tx,
  edition: EditionPublished,
  parts: { compilationId: Id; lastSequence: number; actId: Id },
): Promise<void> {
  await tx
    .insertInto('directive_edition')
    .values({
      id: edition.editionId,
      directive_id: edition.directiveId,
      number: edition.editionNumber,
      text_id: edition.textId,
      compilation_id: parts.compilationId,
      last_sequence: parts.lastSequence,
      published_on: edition.publishedOn,
      document_label: edition.documentLabel,
      obligations: JSON.stringify(edition.obligations),
      act_id: parts.actId,
    })
    .execute();
}

export interface EditionRow {
  readonly id: Id;
  readonly number: number;
  readonly textId: Id;
  readonly publishedOn: Day;
  readonly documentLabel: string;
  readonly lastSequence: number;
  readonly obligations: readonly PublishedObligation[];
}

export async function findEdition(tx: Tx, directiveId: Id, number: number): Promise<EditionRow | null> {
  const row = await editionsOf(tx, directiveId).where('number', '=', number).executeTakeFirst();
  return (row as unknown as EditionRow | undefined) ?? null;
}

export async function findLatestEdition(tx: Tx, directiveId: Id): Promise<EditionRow | null> {
  const row = await editionsOf(tx, directiveId).orderBy('number', 'desc').executeTakeFirst();
  return (row as unknown as EditionRow | undefined) ?? null;
}

const editionsOf = (tx: Tx, directiveId: Id) =>
  tx
    .selectFrom('directive_edition')
    .select([
      'id',
      'number',
      'text_id as textId',
      'published_on as publishedOn',
      'document_label as documentLabel',
      'last_sequence as lastSequence',
      'obligations',
    ])
    .where('directive_id', '=', directiveId);

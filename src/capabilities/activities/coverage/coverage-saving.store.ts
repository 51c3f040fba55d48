import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { type CoverageContent, type CoverageState, foldedText, isStated, titleKey, wordKey } from './coverage.rules.ts';

export interface NewCoverageRevision {
  readonly id: Id;
  readonly itemId: Id;
  readonly content: CoverageContent;
  readonly addressKey: string;
  readonly storyId: Id;
  readonly savedBy: Id;
  readonly savedOn: Day;
  readonly actId: Id;
}

export interface NewItem extends NewCoverageRevision {
  readonly unitId: Id;
  readonly importId: Id | null;
}

/** New items, each its own story, with their first revisions: two statements, however many there are. */
export async function insertItems(tx: Tx, items: readonly NewItem[]): Promise<void> {
  await insertRows(
    tx,
    'coverage_item',
    items.map((item) => ({
      id: item.itemId,
      unit_id: item.unitId,
      state: 'recorded',
      revision_id: item.id,
      ...flatColumns(item),
      story_id: item.storyId,
      import_id: item.importId,
      recorded_on: item.savedOn,
      recorded_by: item.savedBy,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'coverage_revision',
    items.map((item) => revisionRow(item, 1)),
  );
}

/** The newest content of an item; whoever changes it recorded it, and a former check no longer holds. */
export async function saveItem(tx: Tx, revision: NewCoverageRevision): Promise<void> {
  const number = await nextNumber(tx, revision.itemId);
  await insertRows(tx, 'coverage_revision', [revisionRow(revision, number)]);
  await tx
    .updateTable('coverage_item')
    .set((row) => ({
      ...flatColumns(revision),
      revision_id: revision.id,
      state: 'recorded',
      recorded_by: revision.savedBy,
      checked_on: null,
      checked_by: null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', revision.itemId)
    .execute();
}

const nextNumber = async (tx: Tx, itemId: Id): Promise<number> => {
  const { rows } = await sql<{ number: number }>`
    select max(number) + 1 as number from coverage_revision where item_id = ${itemId}`.execute(tx);
  return rows[0]?.number ?? 1;
};

const flatColumns = ({ content, addressKey }: NewCoverageRevision) => ({
  outlet: content.outlet,
  country: content.country,
  language: content.language,
  published_on: content.publishedOn,
  title: content.title,
  summary: content.summary,
  reference: content.reference,
  address: content.address,
  address_key: addressKey,
  title_key: titleKey(content.title),
  word_key: wordKey(content.title),
  folded: foldedText(content),
  stated: isStated(content),
  activity_id: content.activityId,
  request_id: content.requestId,
});

const revisionRow = (revision: NewCoverageRevision, number: number) => ({
  id: revision.id,
  item_id: revision.itemId,
  number,
  content: { ...revision.content, storyId: revision.storyId },
  saved_by: revision.savedBy,
  saved_on: revision.savedOn,
  act_id: revision.actId,
});

/** The same state for one or many; the caller holds the locks. */
export async function changeItems(
  tx: Tx,
  ids: readonly Id[],
  changes: { state: CoverageState; checked_on: Day | null; checked_by: Id | null },
): Promise<void> {
  await tx
    .updateTable('coverage_item')
    .set((row) => ({ ...changes, version: row('version', '+', 1) }))
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}

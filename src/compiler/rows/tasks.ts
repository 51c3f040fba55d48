import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { collectBlock } from './clause-rows.ts';
import type { Collected, RowContext } from './collected.ts';
import { decide, whole } from './collected.ts';
import type { DraftRow } from './draft.ts';
import type { Field } from './fields.ts';
import { setField, wholeRow } from './fields.ts';
import { fieldsOf, labelledRows, sharingRows, taskOf } from './labels.ts';
import type { Standing } from './standing.ts';
import { everything } from './zone.ts';

/**
 * A line of labels: gives its fields to the tasks above; a heading that had no row becomes one or several.
 * @param working whether the heading is work: by its place, or because labels name who acts
 */
export function collectLabel(
  place: PlacedBlock,
  roles: Map<Section, Standing>,
  collected: Collected,
  context: RowContext,
  working: boolean,
): void {
  const task = taskOf(place);
  let rows = labelledRows(task, collected.drafts);
  if (rows.length === 0 && task.head && working)
    rows = collectTask({ block: task.head, section: task, content: 0 }, roles, collected, context);
  const { fields } = fieldsOf(place.block);
  if (fields.some((field) => owns.has(field.kind))) rows.push(...sharingRows(task, rows, collected.drafts));
  for (const row of rows) row.labelGroup ??= collected.drafts.length;
  for (const field of fields) setField(rows, field, context.lexicon);
  const because = rows.length > 0 ? 'tells_about_duty' : 'label_without_task';
  decide(collected, place.block, whole(place.block), because, rows.length);
}

/** Labels that name who acts. */
const owns = new Set<Field['kind']>(['lead', 'doer', 'both']);

/** Words that are known to name work, up to a token: the rows of their clauses, or one row for all of them. */
export function collectTask(
  place: PlacedBlock,
  roles: Map<Section, Standing>,
  collected: Collected,
  context: RowContext,
  limit = place.block.tokens.count,
): DraftRow[] {
  const before = collected.drafts.length;
  collectBlock(place, everything, [], roles, collected, context, limit);
  if (collected.drafts.length === before) {
    collected.drafts.push({ ...wholeRow(place.section, place.block), next: limit });
    decide(collected, place.block, { from: 0, next: limit }, 'labelled_heading', 1);
  }
  return collected.drafts.slice(before);
}

/** A cell of a table: a task with the fields of its row, or none. */
export function collectCell(
  place: PlacedBlock,
  roles: Map<Section, Standing>,
  collected: Collected,
  context: RowContext,
): void {
  const { cell } = place.block;
  if (!cell || typeof cell === 'string') {
    decide(collected, place.block, whole(place.block), cell === 'heading' ? 'heading' : 'other_cell');
    return;
  }
  const rows = collectTask({ ...place, content: 0 }, roles, collected, context);
  const filled = new Set<Field['kind']>();
  for (const { kind, block, ends } of cell.fields) {
    setField(rows, { kind, block, from: 0, next: block.tokens.count, ends, more: filled.has(kind) }, context.lexicon);
    filled.add(kind);
  }
  for (const row of rows) row.labelGroup = collected.drafts.length;
}

/** "Sửa mái chợ (chủ trì: Sở X; thời gian: Quý I)": labels behind the words of the tasks drafted since `before`. */
export function setInlineFields(
  block: Block,
  fields: Field[],
  before: number,
  collected: Collected,
  context: RowContext,
): void {
  const rows = collected.drafts.slice(before);
  for (const field of fields) setField(rows, field, context.lexicon);
  for (const row of rows) row.labelGroup = collected.drafts.length;
  const [first] = fields;
  if (first) decide(collected, block, { from: first.from, next: block.tokens.count }, 'tells_about_duty', rows.length);
}

import type { FieldKind } from '../lexicon/field-words.ts';
import { labelShapes } from '../lexicon/field-words.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import { isBullet } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { tokenAt } from '../text/tokens.ts';
import type { DraftRow } from './draft.ts';
import type { Field } from './fields.ts';

const words = labelShapes.map(([, shape]) => shape).join('|');
const kinds = labelShapes.map(([kind, shape]): [FieldKind, RegExp] => [kind, new RegExp(`^(?:${shape})$`)]);
/** Labels at the head of a line, behind a full stop, a semicolon or an opening bracket. */
const labels = new RegExp(`(?:^|[.;(] ?|, (?=(?:đơn vị|cơ quan|thời)))(${words}) ?: ?`, 'g');
/** Enough for every label; longer blocks are prose. */
const longestBlock = 3000;
const mostLabels = 12;

/** What the labels of a block say and where the first of them stands; no field when the block has none. */
export function fieldsOf(block: Block): { fields: Field[]; at: number } {
  const none = { fields: [], at: block.tokens.count };
  if (!block.text.includes(':') || block.text.length > longestBlock) return none;
  const found = [...block.lower.matchAll(labels)].slice(0, mostLabels);
  const fields = found.flatMap((match, at): Field[] => {
    const printed = match[1] ?? '';
    const kind = kinds.find(([, shape]) => shape.test(printed))?.[0];
    const from = tokenAt(block.tokens, match.index + match[0].length);
    const behind = found[at + 1];
    const next = behind ? tokenAt(block.tokens, behind.index) : block.tokens.count;
    if (!kind || next <= from) return [];
    return [{ kind, block, from, next, ends: /hạn|hoàn thành|trình/.test(printed) }];
  });
  const first = found[0];
  return first && fields.length > 0 ? { fields, at: tokenAt(block.tokens, first.index) } : none;
}

/** A line such as "- Đơn vị chủ trì: Vụ X": it tells about the task above it. */
export function isLabel(block: Block): boolean {
  if (block.marker && !['dash', 'plus', 'star'].includes(block.marker.kind)) return false;
  return labelStart.test(block.lower) && fieldsOf(block).at === 0;
}

const labelStart = new RegExp(`^(?:${words}) ?:`);

/** The section whose task a label line tells about. */
export function taskOf(place: PlacedBlock): Section {
  return isBullet(place.section) && place.section.parent?.head ? place.section.parent : place.section;
}

/** The rows that a label tells about: those since the last labels, or those of the labels right before. */
export function labelledRows(task: Section, rows: DraftRow[]): DraftRow[] {
  const last = rows.at(-1);
  if (!last || !isInside(last.section, task)) return [];
  const group = last.labelGroup;
  const own: DraftRow[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.labelGroup !== group || (group === null && !isInside(row.section, task))) break;
    own.push(row);
  }
  return own;
}

/** Tasks right before that stand beside this one, name nobody and have no labels: one set of labels may serve several. */
export function sharingRows(task: Section, own: DraftRow[], rows: DraftRow[]): DraftRow[] {
  const shared: DraftRow[] = [];
  for (let at = rows.length - 1 - own.length; at >= 0; at -= 1) {
    const row = rows[at];
    const beside = row?.section !== task && row?.section.parent === task.parent && row?.section.marker !== null;
    if (!row || !beside || row.labelGroup !== null || !unowned.has(row.leadSource)) break;
    shared.push(row);
  }
  return shared;
}

const unowned = new Set<DraftRow['leadSource']>(['all', 'addressee', 'owner']);

function isInside(section: Section, task: Section): boolean {
  for (let here: Section | null = section; here; here = here.parent) if (here === task) return true;
  return false;
}

import { agencyListAt } from '../agencies/list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import { isBullet } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import type { DraftRow, PlacedAgency } from './draft.ts';
import { inBlock } from './draft.ts';

const label =
  /^(?:(?:tên )?(?:các )?(?:đơn vị|cơ quan|bộ phận) (chủ trì|phối hợp|thực hiện|đầu mối)(?: thực hiện| tham mưu)?|(chủ trì|phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|kết quả)(?: thực hiện| hoàn thành| dự kiến| đầu ra| trình)?) ?: ?/;

/** A line such as "- Đơn vị chủ trì: Vụ X": it tells about the task above it. */
export function isLabel(block: Block): boolean {
  return label.test(block.lower.slice(0, 60));
}

/** Gives the tasks above a label what the label says; a heading that had no row becomes one. */
export function attachLabel(place: PlacedBlock, rows: DraftRow[], lexicon: Lexicon): void {
  const match = label.exec(place.block.lower.slice(0, 60));
  if (!match) return;
  const task = isBullet(place.section) && place.section.parent?.head ? place.section.parent : place.section;
  const targets = rowsOf(task, rows);
  const field = match[1] ?? match[2] ?? '';
  const start = firstTokenAfter(place.block, match[0].length);
  const list = agencyListAt(place.block, start, lexicon, true, true).items;
  for (const row of targets) setField(row, field, inBlock(place.block, list), place.block, start);
}

function rowsOf(task: Section, rows: DraftRow[]): DraftRow[] {
  const own: DraftRow[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || !isInside(row.section, task)) break;
    own.push(row);
  }
  if (own.length > 0 || !task.head) return own;
  const made = rowFromHeading(task, task.head);
  rows.push(made);
  return [made];
}

function isInside(section: Section, task: Section): boolean {
  for (let here: Section | null = section; here; here = here.parent) if (here === task) return true;
  return false;
}

function rowFromHeading(section: Section, block: Block): DraftRow {
  return {
    block,
    section,
    from: 0,
    next: block.tokens.count,
    verb: 0,
    group: 'act',
    role: 'implicit',
    lead: [],
    leadSource: 'label',
    coordinators: [],
    modality: 'order',
    flags: ['label_fields'],
    sharedTime: null,
    deadlineFrom: null,
    deliverable: null,
  };
}

function setField(row: DraftRow, field: string, agencies: PlacedAgency[], block: Block, start: number): void {
  if (!row.flags.includes('label_fields')) row.flags.push('label_fields');
  if (field === 'chủ trì' || field === 'đầu mối' || (field === 'thực hiện' && row.leadSource !== 'label')) {
    if (agencies.length > 0) row.lead = agencies;
    row.leadSource = 'label';
    row.role = field === 'thực hiện' ? 'implicit' : 'lead';
  } else if (field === 'thực hiện' && row.lead.length === 0) row.lead = agencies;
  else if (field === 'phối hợp') row.coordinators = [...row.coordinators, ...agencies];
  else if (field === 'sản phẩm' || field === 'kết quả')
    row.deliverable = block.text.slice(block.tokens.start[start] ?? 0).replace(/[.;]$/, '');
  else row.deadlineFrom = { block, from: start, next: block.tokens.count };
}

function firstTokenAfter(block: Block, position: number): number {
  let at = 0;
  while (at < block.tokens.count && (block.tokens.start[at] ?? 0) < position) at += 1;
  return at;
}

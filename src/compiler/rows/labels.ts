import type { NamedAgency, PlacedAgency } from '../agencies/list.ts';
import { agencyListAt, inBlock } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import { isBullet } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import type { DraftRow } from './draft.ts';

const label =
  /^(?:(?:tên )?(?:các )?(?:đơn vị|cơ quan|bộ phận) (chủ trì|phối hợp|thực hiện|đầu mối)(?: thực hiện| tham mưu)?|(chủ trì|phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|kết quả)(?: thực hiện| hoàn thành| dự kiến| đầu ra| trình)?) ?: ?/;

const mostPartners = 60;
const longestValue = 16;

/** A line such as "- Đơn vị chủ trì: Vụ X": it tells about the task above it. */
export function isLabel(block: Block): boolean {
  if (block.marker && !['dash', 'plus', 'star'].includes(block.marker.kind)) return false;
  const match = label.exec(block.lower.slice(0, 60));
  return match !== null && block.text.length > match[0].length;
}

/** Gives the tasks above a label what the label says; a heading that had no row becomes one. @returns how many, all at the end of `rows` */
export function attachLabel(place: PlacedBlock, rows: DraftRow[], lexicon: Lexicon): number {
  const match = label.exec(place.block.lower.slice(0, 60));
  if (!match) return 0;
  const task = isBullet(place.section) && place.section.parent?.head ? place.section.parent : place.section;
  const targets = rowsOf(task, rows);
  const field = match[1] ?? match[2] ?? '';
  const start = firstTokenAfter(place.block, match[0].length);
  const list = valuesOf(place.block, start, lexicon);
  for (const row of targets) setField(row, field, inBlock(place.block, list), place.block, start);
  return targets.length;
}

/** The agencies of a label; where the word lists do not know them all, commas before capitals separate them. */
function valuesOf(block: Block, start: number, lexicon: Lexicon): NamedAgency[] {
  const { tokens } = block;
  const known = agencyListAt(block, start, lexicon, true, true);
  if (known.next >= tokens.count - 1) return known.items;
  const values: NamedAgency[] = [];
  let from = start;
  for (let at = start; at <= tokens.count && values.length < mostPartners; at += 1) {
    const separator =
      at === tokens.count ||
      ([',', ';', 'và'].includes(tokens.word[at] ?? '') &&
        (isCapital(tokens, at + 1) || tokens.word[at + 1] === 'các'));
    if (!separator) continue;
    const name = tidyName(printedTokens(block.text, tokens, from, at)).replace(/[.;,]+$/, '');
    if (name !== '') values.push({ name, kind: 'body', from, next: at });
    from = at + 1;
  }
  return values.every((value) => value.next - value.from < longestValue) ? values : known.items;
}

/** The rows that a label tells about: those since the last labels, or those of the labels right before. */
function rowsOf(task: Section, rows: DraftRow[]): DraftRow[] {
  const group = rows.at(-1)?.labelGroup ?? null;
  const own: DraftRow[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.labelGroup !== group || !isInside(row.section, task)) break;
    own.push(row);
  }
  if (own.length === 0 && task.head) {
    own.push(rowFromHeading(task, task.head));
    rows.push(...own);
  }
  for (const row of own) row.labelGroup ??= rows.length;
  return own;
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
    labelGroup: null,
    deliverable: null,
    roleSource: 'label',
    told: 'label',
    coordinated: false,
  };
}

function setField(row: DraftRow, field: string, agencies: PlacedAgency[], block: Block, start: number): void {
  if (!row.flags.includes('label_fields')) row.flags.push('label_fields');
  if (field === 'chủ trì' || field === 'đầu mối' || (field === 'thực hiện' && row.leadSource !== 'label')) {
    if (agencies.length > 0) row.lead = agencies;
    row.leadSource = 'label';
    row.roleSource = 'label';
    row.role = field === 'thực hiện' ? 'implicit' : 'lead';
  } else if (field === 'thực hiện' && row.lead.length === 0) row.lead = agencies;
  else if (field === 'phối hợp') row.coordinators = [...row.coordinators, ...agencies].slice(0, mostPartners);
  else if (field === 'sản phẩm' || field === 'kết quả')
    row.deliverable = block.text.slice(block.tokens.start[start] ?? 0).replace(/[.;]$/, '');
  else row.deadlineFrom = { block, from: start, next: block.tokens.count };
}

function firstTokenAfter(block: Block, position: number): number {
  let at = 0;
  while (at < block.tokens.count && (block.tokens.start[at] ?? 0) < position) at += 1;
  return at;
}

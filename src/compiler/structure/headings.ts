import { agencyListAt, skipAside } from '../agencies/list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isWord, printedTokens } from '../text/tokens.ts';
import { addressByDefinition } from './defined-body.ts';
import { looksLikeHeading, purposeOf } from './heading-shape.ts';
import { looseHeading } from './loose-heading.ts';
import type { PlacedBlock, Section } from './outline.ts';

/** Words that may stand before the agencies of a heading. */
const prefaces = phraseSet([
  'đối với',
  'giao',
  'trách nhiệm của',
  'nhiệm vụ của',
  'đề nghị',
  'yêu cầu',
  'về phía',
  'phân công',
  'trách nhiệm',
  'nhiệm vụ',
  'nghĩa vụ của',
  ...[
    'nhiệm vụ và quyền hạn',
    'nhiệm vụ, quyền hạn',
    'chức năng, nhiệm vụ',
    'chức năng và nhiệm vụ',
    'trách nhiệm và quyền hạn',
  ].flatMap((work) => [work, `${work} của`]),
  'trách nhiệm thực hiện của',
  'trách nhiệm thi hành của',
  'mời',
  ...['chủ quản', 'quản lý', 'chủ trì', 'thực hiện', 'thường trực', 'đầu mối'].flatMap((kind) => [
    `cơ quan ${kind} :`,
    `đơn vị ${kind} :`,
  ]),
]);
/** Words that may stand behind them. */
const suffixes = phraseSet([
  'có trách nhiệm',
  'chịu trách nhiệm',
  'có nhiệm vụ',
  'thực hiện',
  'thường trực',
  'cơ quan thường trực',
  'theo chức năng',
  'cần tập trung',
  'cần',
  'phải',
  'thực hiện các nhiệm vụ sau',
  'thực hiện một số nhiệm vụ sau',
  'có trách nhiệm sau',
  ...[
    'tổ chức thực hiện',
    'triển khai thực hiện',
    'tổ chức triển khai',
    'tổ chức triển khai thực hiện',
    'tập trung thực hiện',
  ].flatMap((verb) => [verb, `có trách nhiệm ${verb}`, `${verb} các nhiệm vụ sau`, `${verb} các nội dung sau`]),
  ...['các nội dung', 'một số nội dung', 'các công việc', 'tốt các nhiệm vụ', 'tốt các nội dung', 'nhiệm vụ'].map(
    (what) => `thực hiện ${what} sau`,
  ),
]);

/** Behind the name in "Trách nhiệm của Bộ X trong quản lý …" these tell where the duty lies. */
const fields = new Set(['trong', 'về', 'đối', 'khi', 'tại', 'thuộc']);

/** Reads what each labelled block announces: a heading, the agencies it addresses, work or context. */
export function readHeadings(placed: PlacedBlock[], lexicon: Lexicon): void {
  placed.forEach((place, at) => {
    const { section, block } = place;
    if (section.head === block) readHeading(place, placed[at + 1], lexicon);
    else if (!block.marker && at > 0) readLooseHeading(place, placed[at + 1]);
  });
  addressByDefinition(placed, lexicon);
}

function readHeading(place: PlacedBlock, next: PlacedBlock | undefined, lexicon: Lexicon): void {
  const { section, block } = place;
  section.purpose = section.parent?.purpose ?? 'plain';
  const agencies = agencyHeading(block, lexicon, next?.section.parent === section);
  if (agencies) {
    section.addressees = agencies.items;
    section.addressBlock = block;
    section.purpose = 'duty';
    section.heading = printedTokens(block.text, block.tokens, 0, agencies.end);
    place.content = agencies.content;
    return;
  }
  if (!looksLikeHeading(block, section, next, lexicon)) return;
  section.heading = block.text.replace(/\s*[:.]$/, '');
  section.purpose = purposeOf(block, section.purpose, lexicon);
  place.content = block.tokens.count;
}

interface AgencyHeading {
  items: Section['addressees'];
  end: number;
  content: number;
}

function agencyHeading(block: Block, lexicon: Lexicon, leads: boolean): AgencyHeading | null {
  const { tokens } = block;
  const first = isWord(tokens, 0) ? 0 : 1;
  const start = phraseAt(prefaces, tokens, first)?.next ?? first;
  const list = agencyListAt(block, start, lexicon, start > first, true);
  if (start > first && list.items.length > 0 && namesNobody(list.items)) return null;
  const strict = list.items.length > 0 ? closedBy(block, start, list.items, list.next, leads) : null;
  return strict ?? looseHeading(block, start, lexicon, leads);
}

function closedBy(
  block: Block,
  start: number,
  items: Section['addressees'],
  next: number,
  leads: boolean,
): AgencyHeading | null {
  const { tokens } = block;
  const after = skipAside(tokens, next);
  const dash = tokens.word[after] === '-' || tokens.word[after] === ',' ? after + 1 : after;
  const end = phraseAt(suffixes, tokens, dash)?.next ?? after;
  const mark = tokens.word[end];
  if (end >= tokens.count && (end === after || leads)) return { items, end: next, content: tokens.count };
  if (mark === ':') return { items, end: next, content: end + 1 };
  if (tokens.word[start - 1] === 'của' && fields.has(mark ?? '') && !/[.;:]./.test(block.text))
    return { items, end: next, content: tokens.count };
  if (mark === '.' && end + 1 >= tokens.count) return { items, end: next, content: tokens.count };
  return null;
}

/** "Nhiệm vụ của từng cơ quan": a heading over the agencies, not the name of one. */
function namesNobody(items: Section['addressees']): boolean {
  return items.every((item) => item.kind === 'group' && item.next - item.from <= 3);
}

/** A line in capitals without a label ("QUYẾT ĐỊNH:", an issuer's name) is no sentence. */
function readLooseHeading(place: PlacedBlock, next: PlacedBlock | undefined): void {
  const { block } = place;
  const capitals = block.text === block.text.toUpperCase() && block.text.length < 160;
  const lone = /^(?:quyết định|quyết nghị|chỉ thị|kết luận|nghị định|thông báo) ?:?$/.test(block.lower);
  if ((capitals && /\p{L}/u.test(block.text)) || (lone && next)) place.content = block.tokens.count;
}

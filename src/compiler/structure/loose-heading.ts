import { looseListAt } from '../agencies/loose-list.ts';
import { printedName } from '../agencies/name.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import type { Section } from './outline.ts';

/** Headings that say whose duties stand below. */
const ofSomebody = /^(?:chức năng|trách nhiệm|nhiệm vụ|quyền hạn|quyền|nghĩa vụ)[^:;.]{0,30} của /;
/** First syllables of words for people whom no list of bodies knows. */
const people = new Set([
  'cán bộ',
  'công chức',
  'viên chức',
  'giáo viên',
  'người đứng',
  'người sử',
  'người được',
  'người quản',
  'chủ đầu',
  'chủ cơ',
  'nhà thầu',
  'thành viên',
  'hiệu trưởng',
  'kế toán',
]);
const longestPerson = 12;

/** What a heading without known names says about who acts. */
export interface LooseHeading {
  items: Section['addressees'];
  end: number;
  content: number;
}

/**
 * A line of names of which the word lists know only the beginnings ("a) Tổ công tác ở …"), or "Nhiệm vụ của cán bộ …".
 * @param start token behind "Trách nhiệm của", "Đối với" …
 * @param leads deeper labels stand below the line
 */
export function looseHeading(block: Block, start: number, lexicon: Lexicon, leads: boolean): LooseHeading | null {
  const { tokens } = block;
  const colon = tokens.word.indexOf(':');
  const closed = colon === tokens.count - 1;
  if (colon >= 0 && !closed) return null;
  const end = closed ? colon : tokens.count - Number(tokens.word[tokens.count - 1] === '.');
  const listed = closed || (leads && !/[;/]\.?$/.test(block.text)) ? looseListAt(block, start, end, lexicon) : null;
  const items = listed ?? (ofSomebody.test(block.lower) ? personAt(block, start, end) : null);
  return items && { items, end, content: tokens.count };
}

/** "Nhiệm vụ của cán bộ phụ trách thư viện": people of a kind. */
function personAt(block: Block, from: number, end: number): Section['addressees'] | null {
  const { word } = block.tokens;
  const known = people.has(`${word[from]} ${word[from + 1]}`);
  if (!known || end - from > longestPerson || word.slice(from, end).includes(',')) return null;
  return [{ name: printedName(block, from, end), kind: 'person', from, next: end }];
}

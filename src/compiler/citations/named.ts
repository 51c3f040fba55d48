import { lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';
import { actTypes } from '../lexicon/act-types.ts';
import { behindAnd, behindComma, lowerOpenings } from '../lexicon/law-names.ts';
import type { Block } from '../text/blocks.ts';

/** An act cited by its name, or the document itself ("Chỉ thị này"). Character range. */
export interface NamedMatch {
  from: number;
  to: number;
  type: string;
  self: boolean;
}

const selfTypes = actTypes
  .map(([name]) => name)
  .filter((name) => !['Luật', 'Bộ luật', 'Hiến pháp', 'Chiến lược', 'Phụ lục', 'Hợp đồng', 'Dự án'].includes(name));
const selfPattern = new RegExp(
  `(?<![\\p{L}])(${selfTypes.sort((one, other) => other.length - one.length).join('|')}) này(?![\\p{L}])`,
  'giu',
);
const oneOf = (words: string[]): string => words.map(lowerWithOneTonePlace).join('|');
const lawPattern = new RegExp(
  String.raw`(?<!\p{L})(?:(Bộ [Ll]uật|Luật|Pháp lệnh|Hiến pháp)(?= \p{Lu}| nước| năm \d{4})|(Luật|Pháp lệnh)(?= (?:${lowerOpenings.join('|')})(?!\p{L})))`,
  'gu',
);
/** What ends the name of a law: marks, and words that begin something else. */
const lawEnd = new RegExp(
  String.raw`[;:.()"]|,(?! (?:${oneOf(behindComma)})(?!\p{L}))| và(?! (?:${oneOf(behindAnd)})(?!\p{L}))| (?:ngày|số|năm|của(?! (?:hội đồng|quốc hội|người|thuốc|rượu))|được|đã|có|từ|về|quy định|khi|để|theo(?! phương thức)|trong|đối với|này|thì|là|(?<!pháp )luật|nghị|do|trên|tại(?! (?:việt nam|doanh nghiệp))|sửa đổi|hiện hành|trực tiếp|chưa|phải|(?<!hàng )không)(?!\p{L})`,
  'u',
);
const planPattern = /(?<!\p{L})(Chiến lược|chiến lược|Đề án|Quy chế|Quy hoạch|Chương trình mục tiêu)(?= [\p{L}"])/gu;
const longestName = 180;
/** Without one of these words a block names no act; most short blocks have none. */
const mayName = / này|luật |pháp lệnh|hiến pháp|chiến lược|đề án|quy chế|quy hoạch|chương trình/;

/** Finds "… này", laws by name and strategies, schemes and regulations by title with a period or a capital. */
export function namedActsOf(block: Block): NamedMatch[] {
  if (!mayName.test(block.lower)) return [];
  const found: NamedMatch[] = [];
  if (block.lower.includes(' này'))
    for (const match of block.text.matchAll(selfPattern)) {
      const type = selfTypes.find((name) => name.toLowerCase() === (match[1] ?? '').toLowerCase()) ?? '';
      found.push({ from: match.index, to: match.index + match[0].length, type, self: true });
    }
  for (const match of block.text.matchAll(lawPattern))
    add(found, lawName(block, match.index, match[1] ?? match[2] ?? ''));
  for (const match of block.text.matchAll(planPattern)) add(found, planName(block, match.index, match[1] ?? ''));
  return found.sort((one, other) => one.from - other.from);
}

function add(found: NamedMatch[], match: NamedMatch | null): void {
  const last = found.at(-1);
  if (match && !(last && !last.self && match.from < last.to)) found.push(match);
}

function lawName(block: Block, from: number, type: string): NamedMatch | null {
  const behind = from + type.length;
  const stop = block.lower.slice(behind, from + longestName).search(lawEnd);
  const end = stop < 0 ? Math.min(block.text.length, from + longestName) : behind + stop;
  const year = /^ năm \d{4}/.exec(block.lower.slice(end, end + 10))?.[0].length ?? 0;
  const name = block.text.slice(from, end + year).trimEnd();
  return name.length > type.length + 2 ? { from, to: from + name.length, type: actType(type), self: false } : null;
}

const actType = (printed: string): string => (/^bộ/i.test(printed) ? 'Bộ luật' : printed);

/** A title counts as a name when it holds a period ("giai đoạn 2011-2020", "đến năm 2020"), or is a Quy chế. */
function planName(block: Block, from: number, type: string): NamedMatch | null {
  const words = block.text.slice(from, from + longestName);
  const sentence = words.slice(0, stopOr(words.search(/[;:.()]/), words.length));
  const period =
    /^.{4,150}?(?:giai đoạn \d{4} ?- ?\d{4}|đến năm \d{4}(?:,? (?:và )?(?:tầm nhìn|định hướng)(?: đến)? năm \d{4})?)/u.exec(
      sentence,
    )?.[0];
  if (period && /(?:Chiến lược|chiến lược|Đề án|Chương trình|Quy hoạch) /u.test(period.slice(type.length + 1)))
    return null;
  if (period) return { from, to: from + period.length, type: capitalised(type), self: false };
  if (type !== 'Quy chế') return null;
  const end = stopOr(sentence.search(/ (?:ban hành|kèm theo|của|được|do|này|và|trên)|,/u), sentence.length);
  return end > type.length + 6 && end < 120 ? { from, to: from + end, type, self: false } : null;
}

const stopOr = (stop: number, other: number): number => (stop < 0 ? other : stop);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

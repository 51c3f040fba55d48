import type { Block } from '../text/blocks.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital } from '../text/tokens.ts';
import { printedName } from './name.ts';
import type { SharedHead } from './shared-head.ts';

/** Kinds of territory, of one word and of two. */
const kinds = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'thành phố', 'thị xã', 'thị trấn', 'đặc khu']);
/** What may stand before the places, with the office of its head. */
const owners =
  /^(?:(?:các )?(?:chủ tịch|phó chủ tịch|giám đốc|bí thư|lãnh đạo|thường trực|trưởng) )?(?:UBND|HĐND|Hội đồng nhân dân|Công an|Ủy ban MTTQ|Hội Nông dân|Hội Phụ nữ)$/iu;
/** Tokens before "các", and of the first name. */
const farthest = 9;
const longestPlace = 6;

/** "Chủ tịch UBND các tỉnh Lào Cai, Yên Bái và …": a kind of territory before several bare names, or null. */
export function placeHeadAt(block: Block, at: number, separate: (at: number) => boolean): SharedHead | null {
  const { tokens } = block;
  for (let here = at; here < Math.min(at + farthest, tokens.count); here += 1) {
    if (tokens.word[here] !== 'các') {
      if (/^[^\p{L}]/u.test(tokens.word[here] ?? '')) return null;
      continue;
    }
    const kind = kindAt(tokens, here + 1);
    if (!kind || !severalNames(tokens, kind.next, separate)) return null;
    const before = here > at ? printedName(block, at, here) : '';
    if (before !== '' && !owners.test(before)) return null;
    const words = `${before} ${kind.words}`.trim();
    return {
      words,
      office: /^(?:Chủ tịch|Giám đốc)/i.test(before),
      plural: false,
      colon: true,
      title: '',
      next: kind.next,
    };
  }
  return null;
}

function kindAt({ word }: Tokens, at: number): { words: string; next: number } | null {
  const pair = `${word[at]} ${word[at + 1]}`;
  if (kinds.has(pair)) return { words: pair, next: at + 2 };
  return kinds.has(word[at] ?? '') ? { words: word[at] ?? '', next: at + 1 } : null;
}

/** Whether a name, a separator and one more name without a noun of its own stand here. */
function severalNames(tokens: Tokens, at: number, separate: (at: number) => boolean): boolean {
  let next = at;
  while (next < at + longestPlace && (isCapital(tokens, next) || (tokens.word[next] === '-' && next > at))) next += 1;
  if (next === at || ![',', 'và'].includes(tokens.word[next] ?? '')) return false;
  return isCapital(tokens, next + 1) && !separate(next + 1);
}

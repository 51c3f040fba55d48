import { agencyListAt } from '../agencies/list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import type { TokenRange } from './sentences.ts';

const longestNameList = 200;

/** "Yêu cầu Thủ trưởng các sở; Chủ tịch UBND các huyện thực hiện …": a list of names is no piece of its own. */
export function joinNameLists(block: Block, pieces: TokenRange[], lexicon: Lexicon): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && endsInNames(block, last, lexicon)) last.next = piece.next;
    else joined.push({ ...piece });
  }
  return joined;
}

function endsInNames(block: Block, piece: TokenRange, lexicon: Lexicon): boolean {
  const length = piece.next - piece.from;
  if (length > longestNameList) return false;
  for (let at = piece.from; at < Math.min(piece.next, piece.from + 40); at += 1) {
    const list = agencyListAt(block, at, lexicon, at > piece.from);
    if (list.next >= piece.next && list.items.length > 0) return !hasVerbBefore(block, piece.from, at);
  }
  return false;
}

/** Commands may stand before the names, work may not. */
function hasVerbBefore(block: Block, from: number, at: number): boolean {
  const words = block.lower.slice(block.tokens.start[from] ?? 0, block.tokens.start[at] ?? 0);
  return words !== '' && !/(?:yêu cầu|đề nghị|giao|chỉ thị|mời) (?:các đồng chí )?$/.test(words);
}

import { agencyListAt } from '../agencies/list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital } from '../text/tokens.ts';
import type { TokenRange } from './sentences.ts';

const longestNameList = 200;
/** Last words of commands, behind which names may stand. */
const commandEnds = new Set(['cầu', 'nghị', 'giao', 'thị', 'mời', 'chí', 'hợp', 'với', 'cùng']);

const executing =
  /(?:chịu|có) trách nhiệm (?:phối hợp )?(?:tổ chức |triển khai |hướng dẫn )*(?:thi hành|thực hiện|chấp hành)|căn cứ (?:quyết định|chỉ thị|nghị quyết)(?: này)? (?:thi hành|thực hiện)/;
/** What may stand before the first name: a form of address, a command. */
const addressing = phraseSet([
  'các ông ( bà ) :',
  'các ông ( bà )',
  'các ông , bà :',
  'các ông , bà',
  'các ông bà :',
  'các ông :',
  'các đồng chí :',
  'các đồng chí',
  'giao cho',
  'giao',
  'yêu cầu',
  'đề nghị',
]);

/** "Yêu cầu Thủ trưởng các sở; Chủ tịch UBND các huyện thực hiện …": a list of names is no piece of its own. */
export function joinNameLists(block: Block, pieces: TokenRange[], lexicon: Lexicon): TokenRange[] {
  const joined: TokenRange[] = [];
  const execution = executionOf(block, pieces, lexicon);
  if (execution) return execution;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && endsInNames(block, last, lexicon)) last.next = piece.next;
    else joined.push({ ...piece });
  }
  return joined;
}

/** "Chánh Văn phòng …; Giám đốc các Sở: …; các cơ quan liên quan chịu trách nhiệm thi hành …": one clause, however many semicolons. */
function executionOf(block: Block, pieces: TokenRange[], lexicon: Lexicon): TokenRange[] | null {
  const first = pieces[0];
  const last = pieces.findIndex((piece) => executing.test(wordsOf(block, piece)));
  if (!first || last < 1) return null;
  const from = phraseAt(addressing, block.tokens, first.from)?.next ?? first.from;
  if (agencyListAt(block, from, lexicon, from > first.from, true).items.length === 0) return null;
  const heads = [{ from, next: first.next }, ...pieces.slice(1, last)];
  const names = heads.every((piece) => namesOnly(block, piece, lexicon));
  const end = pieces[last];
  return names && end ? [{ from: first.from, next: end.next }, ...pieces.slice(last + 1)] : null;
}

/** A piece that starts like a name and holds no work. */
function namesOnly(block: Block, piece: TokenRange, lexicon: Lexicon): boolean {
  const { tokens } = block;
  if (!isCapital(tokens, piece.from) && !['các', 'thủ'].includes(tokens.word[piece.from] ?? '')) return false;
  const list = agencyListAt(block, piece.from, lexicon, true, true);
  const behind = list.items.length > 0 ? list.next : piece.from;
  return (
    behind >= piece.next ||
    (phraseAt(lexicon.verbs, tokens, behind) === null && !/ (?:chủ trì|phối hợp|phải|cần) /.test(wordsOf(block, piece)))
  );
}

function wordsOf(block: Block, piece: TokenRange): string {
  return block.lower.slice(block.tokens.start[piece.from] ?? 0, block.tokens.end[piece.next - 1] ?? 0);
}

function endsInNames(block: Block, piece: TokenRange, lexicon: Lexicon): boolean {
  const length = piece.next - piece.from;
  if (length > longestNameList) return false;
  for (let at = piece.from; at < Math.min(piece.next, piece.from + 40); at += 1) {
    if (hasVerbBefore(block, piece.from, at)) continue;
    const list = agencyListAt(block, at, lexicon, at > piece.from);
    if (list.next >= piece.next && list.items.length > 0) return true;
  }
  return false;
}

/** Commands may stand before the names, work may not. */
function hasVerbBefore(block: Block, from: number, at: number): boolean {
  if (at > from && !commandEnds.has(block.tokens.word[at - 1] ?? '')) return true;
  const words = block.lower.slice(block.tokens.start[from] ?? 0, block.tokens.start[at] ?? 0);
  return (
    words !== '' &&
    !/(?:(?:yêu cầu|đề nghị|giao|chỉ thị|mời) (?:các đồng chí )?|phối hợp (?:chặt chẽ )?(?:với |cùng )?)$/.test(words)
  );
}

import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { agencyAt } from './agency.ts';
import type { AgencyMatch } from './match.ts';
import { printedName } from './name.ts';
import { placeHeadAt } from './shared-place.ts';
import { peopleCommittee } from './territory.ts';

/** A head that stands once before several names: "các Sở: Tài chính, Nội vụ", "Giám đốc các Sở Y tế, Tư pháp". */
export interface SharedHead {
  /** Everything that stands before each name: "Sở", "Giám đốc Sở", "các đơn vị liên quan của Bộ". */
  words: string;
  /** The head is an office of persons. */
  office: boolean;
  /** The first name was printed behind "các" and the head. */
  plural: boolean;
  /** A colon behind the head opens the list of names. */
  colon: boolean;
  /** Office that full names behind the head take too: "Giám đốc các Sở, ngành: Tài chính, Kho bạc Nhà nước". */
  title: string;
  /** Token behind the head. */
  next: number;
}

/** Tokens of a head before its colon. */
const longestHead = 20;
/** Heads of bodies that may stand once before several names. */
export const sharedBodies = new Set([
  'sở',
  'bộ',
  'vụ',
  'cục',
  'ban',
  'phòng',
  'hội',
  'viện',
  'chi cục',
  'tổng cục',
  'trường',
]);
const territories = new Set(['huyện', 'xã', 'phường', 'tỉnh', 'quận', 'thành phố', 'thị xã', 'thị trấn']);

/** "các Sở:", "Giám đốc các Sở, ngành:", "các đơn vị liên quan của các Bộ:", "UBND các huyện:". */
export function sharedHeadAt(block: Block, at: number, lexicon: Lexicon): SharedHead | null {
  const { tokens } = block;
  const next = colonAhead(tokens, at) ? colonBehind(tokens, at, lexicon) : -1;
  if (next < 0) return placeHeadAt(block, at, (name) => opensAgency(tokens, name, lexicon));
  const last = headBefore(tokens, next - 1, at);
  if (!last) return null;
  const plural = ['các', 'những'].includes(tokens.word[last.from - 1] ?? '') ? last.from - 1 : last.from;
  if (plural === last.from && last.from > (phraseAt(lexicon.personHeads, tokens, at)?.next ?? at)) return null;
  const before = plural > at ? printedName(block, at, plural) : '';
  if (territories.has(last.word) && !/(?:UBND|Ủy ban nhân dân|HĐND|Công an|Trung tâm .+|Chi cục .+)$/iu.test(before))
    return null;
  const head = sharedBodies.has(last.word) ? capitalised(last.word) : last.word;
  const office = phraseAt(lexicon.personHeads, tokens, at) !== null;
  const title = office && last.chained ? before : '';
  return { words: `${before} ${head}`.trim(), office, plural: false, colon: true, title, next };
}

function opensAgency(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const heads = [lexicon.bodyHeads, lexicon.personHeads, lexicon.groupNouns, lexicon.territory, lexicon.wholeNames];
  return peopleCommittee(tokens, at) >= 0 || heads.some((tree) => phraseAt(tree, tokens, at) !== null);
}

function colonAhead(tokens: Tokens, at: number): boolean {
  for (let here = at + 1; here < Math.min(at + longestHead, tokens.count); here += 1)
    if (tokens.word[here] === ':') return true;
  return false;
}

/** Token behind the colon that closes an agency or a head without a name, or -1. */
function colonBehind(tokens: Tokens, at: number, lexicon: Lexicon): number {
  const office = phraseAt(lexicon.personHeads, tokens, at)?.next ?? at;
  const plain = tokens.word[office] === 'các' ? office + 1 : office;
  if (sharedBodies.has(tokens.word[plain] ?? '') && tokens.word[plain + 1] === ':') return plain + 2;
  const match = agencyAt(tokens, at, lexicon, true);
  return match && tokens.word[match.next] === ':' ? match.next + 1 : -1;
}

/** The head right before a colon; "Sở, ban, ngành:" has the first. */
function headBefore(
  tokens: Tokens,
  colon: number,
  at: number,
): { from: number; word: string; chained: boolean } | null {
  const { word } = tokens;
  let from = colon - 1;
  while (
    from - 2 >= at &&
    ['ngành', 'ban'].includes(word[from] ?? '') &&
    [',', '-', 'và'].includes(word[from - 1] ?? '')
  )
    from -= 2;
  const chained = from < colon - 1;
  const pair = `${word[from - 1] ?? ''} ${word[from] ?? ''}`;
  if (sharedBodies.has(pair) || territories.has(pair)) return { from: from - 1, word: pair, chained };
  const single = word[from] ?? '';
  return sharedBodies.has(single) || territories.has(single) ? { from, word: single, chained } : null;
}

/** The head of a full name, for names without one behind it: "Sở Y tế, Tư pháp", "các Vụ Kế hoạch, Pháp chế". */
export function headOfField(block: Block, match: AgencyMatch): SharedHead | null {
  if (!match.field) return null;
  const { tokens } = block;
  const head = match.field.from - 1;
  const plural = tokens.word[head - 1] === 'các' && head > match.from;
  const before = plural ? head - 1 : head;
  const title = before > match.from ? `${printedName(block, match.from, before)} ` : '';
  const words = `${title}${capitalised(tokens.word[head] ?? '')}`;
  return { words, office: match.kind === 'person', plural, colon: false, title: '', next: match.next };
}

/** "các Sở Tài chính" → "Sở Tài chính": the plural before the first of several names. */
export function singular(name: string): string {
  return name.replace(/(^| )[Cc]ác (?=\p{Lu})/u, '$1');
}

/** "các Sở Y tế, Sở Tư pháp": whether the head behind "các" is printed again before the next name. */
export function sameHead(plural: string, name: string): boolean {
  const head = /^[Cc]ác (\p{Lu}\p{L}*) \p{Lu}/u.exec(plural)?.[1];
  return head !== undefined && name.startsWith(`${head} `);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

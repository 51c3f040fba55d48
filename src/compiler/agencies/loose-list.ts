import { callings } from '../lexicon/agency-descriptions.ts';
import { likeGroupNouns } from '../lexicon/agency-heads.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital } from '../text/tokens.ts';
import { agencyAt } from './agency.ts';
import type { NamedAgency } from './list.ts';
import type { AgencyMatch } from './match.ts';
import { agencyName, printedName } from './name.ts';

const callingTree = phraseSet(callings);
const noBodies = phraseSet(likeGroupNouns);
const separators = new Set([',', ';', 'và']);
const longestName = 22;
const longestList = 120;
/** Words that show a sentence. */
const sentenceWords = phraseSet(['sau', 'được', 'phải', 'cần', 'có', 'là', 'để', 'nhằm', 'khi', 'đã', 'sẽ', 'theo']);

/**
 * The names of a line that holds nothing else, also where the word lists know only how they begin: "Các LĐLĐ tỉnh,
 * thành phố, công đoàn ngành trung ương". A part that does not begin like a body belongs to the name before it.
 * @returns null when the line holds a verb, or does not begin like a body
 */
export function looseListAt(block: Block, from: number, end: number, lexicon: Lexicon): NamedAgency[] | null {
  const kind = agencyAt(block.tokens, from, lexicon, true) ?? kindAt(block, from, lexicon);
  if (kind?.next === end && isCapital(block.tokens, from))
    return [{ name: printedName(block, from, end), kind: kind.kind, from, next: end }];
  if (end - from > longestList || !beginsName(block, from, lexicon, false)) return null;
  const items: NamedAgency[] = [];
  let start = from;
  for (let at = from + 1; at <= end; at += 1) {
    const parts =
      at === end || (separators.has(block.tokens.word[at] ?? '') && beginsName(block, at + 1, lexicon, true));
    if (!parts) continue;
    const item = nameOf(block, start, at, lexicon);
    if (!item) return null;
    items.push(item);
    start = at + 1;
  }
  return items;
}

/** "Chủ rừng:", "Doanh nghiệp:": a kind of bodies alone on the line. */
function kindAt({ tokens }: Block, at: number, lexicon: Lexicon): AgencyMatch | null {
  const noun = phraseAt(noBodies, tokens, at) ? null : phraseAt(lexicon.groupNouns, tokens, at);
  return noun && { from: at, next: noun.next, kind: 'group' };
}

function beginsName(block: Block, at: number, lexicon: Lexicon, inList: boolean): boolean {
  if (inList && phraseAt(lexicon.territory, block.tokens, at)) return false;
  if (agencyAt(block.tokens, at, lexicon, inList)) return true;
  if (inList && phraseAt(lexicon.groupNouns, block.tokens, at)) return true;
  if (phraseAt(lexicon.verbs, block.tokens, at)) return false;
  const heads = inList ? [lexicon.bodyHeads, lexicon.personHeads] : [lexicon.bodyHeads];
  return isCapital(block.tokens, at) && heads.some((tree) => phraseAt(tree, block.tokens, at) !== null);
}

function nameOf(block: Block, from: number, next: number, lexicon: Lexicon): NamedAgency | null {
  const match = agencyAt(block.tokens, from, lexicon, true);
  if (match?.next === next) return { name: agencyName(block, match), kind: match.kind, from, next };
  if (next - from > longestName || next === from) return null;
  for (let at = match?.next ?? from + 1; at < next; at += 1) {
    const calling = match?.kind === 'group' ? phraseAt(callingTree, block.tokens, at) : null;
    if (calling) at = calling.next - 1;
    else if (opensSentence(block, at, lexicon)) return null;
  }
  return { name: printedName(block, from, next), kind: match?.kind ?? 'body', from, next };
}

function opensSentence({ tokens }: Block, at: number, lexicon: Lexicon): boolean {
  if (isCapital(tokens, at)) return false;
  const verb = phraseAt(lexicon.verbs, tokens, at);
  return (verb !== null && verb.next - at > 1) || phraseAt(sentenceWords, tokens, at) !== null;
}

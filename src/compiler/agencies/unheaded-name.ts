import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isCapital } from '../text/tokens.ts';
import { printedName } from './name.ts';
import type { SharedHead } from './shared-head.ts';
import { sharedBodies } from './shared-head.ts';
import { placeAt } from './territory.ts';

const fieldHeads = new Set(['sở', 'bộ', 'ban', 'phòng', 'vụ']);
const longestName = 8;
/** Last words of the kinds of territory. */
const territories = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'phố', 'trấn', 'khu']);

/** A name that shares the head of the list, or null. */
export function nameBehindHead(block: Block, at: number, shared: SharedHead, lexicon: Lexicon): Unheaded | null {
  const { tokens } = block;
  const head = shared.words.split(' ').at(-1)?.toLowerCase() ?? '';
  const place = placeAt(tokens, at, lexicon);
  if (place > at) return sharedBodies.has(head) ? null : otherPlace(block, at, place, shared);
  const heads = [lexicon.bodyHeads, lexicon.personHeads, lexicon.groupNouns];
  if (!isCapital(tokens, at)) return null;
  const field = fieldHeads.has(head) ? phraseAt(lexicon.fields, tokens, at) : null;
  const open = (shared.colon || shared.plural) && heads.every((tree) => !phraseAt(tree, tokens, at));
  const plain = open ? plainName(tokens, at, lexicon, territories.has(head)) : at;
  const next = field && field.next >= plain ? field.next : plain;
  if (next === at) return null;
  const printed = field && field.next === next ? field.value : printedName(block, at, next);
  return { name: `${shared.words} ${printed}`, next };
}

interface Unheaded {
  name: string;
  next: number;
}

/** "UBND các huyện: A, B và thị xã C": another kind of territory takes the words before the kind. */
function otherPlace(block: Block, at: number, next: number, shared: SharedHead): Unheaded {
  const before = shared.words.replace(/ (?:thành phố|thị xã|thị trấn|[^ ]+)$/, '');
  return { name: `${before} ${printedName(block, at, next)}`, next };
}

/** Token behind a name; those of places are capitals throughout. */
function plainName(tokens: Tokens, at: number, lexicon: Lexicon, place: boolean): number {
  let next = at;
  while (next < at + longestName && next < tokens.count) {
    const word = tokens.word[next] ?? '';
    const abroad = ['ngoài', 'trong'].includes(word) && tokens.word[next + 1] === 'nước';
    if (place && !isCapital(tokens, next) && !(word === '-' && isCapital(tokens, next + 1))) break;
    if (place && word === '-') {
      next += 1;
      continue;
    }
    if (!/^\p{L}/u.test(word) || (!abroad && phraseAt(lexicon.stops, tokens, next))) break;
    if (next > at && !isCapital(tokens, next) && phraseAt(lexicon.verbs, tokens, next)) break;
    next += 1;
  }
  return next;
}

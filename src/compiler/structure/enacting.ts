import type { PlacedAgency } from '../agencies/list.ts';
import { agencyListAt, inBlock } from '../agencies/list.ts';
import { sentencesOf } from '../clauses/sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { enactingWords } from '../lexicon/section-words.ts';
import type { Block } from '../text/blocks.ts';
import { bulletAgencies, findAddressList } from './address-list.ts';
import type { PlacedBlock } from './outline.ts';

/** The sentence that orders the work and those it names. */
export interface Enactment {
  block: Block | null;
  /** Character range of the sentence in the block. */
  from: number;
  to: number;
  addressees: PlacedAgency[];
  /** Index of the first placed block that can hold duties without naming anybody. */
  firstDuty: number;
  source: 'sentence' | 'list' | 'none';
}

const commands = new Set(['yêu cầu', 'chỉ thị', 'đề nghị', 'chỉ đạo']);
/** First syllables of verbs with which an issuer speaks about itself ("ban hành", "kết luận", "có ý kiến"). */
const issuerSpeaks = new Set(['ban', 'kết', 'thống', 'xây', 'có', 'nhận']);

/** Finds the enacting clause: the last paragraph before the numbered part that ends with a colon and orders. */
export function findEnactment(placed: PlacedBlock[], lexicon: Lexicon): Enactment {
  const firstMarked = placed.findIndex((place) => place.block.marker !== null && place.block.marker.kind !== 'dash');
  const list = findAddressList(placed, lexicon);
  if (list) releaseAddressees(placed.slice(0, list.next));
  for (let at = (firstMarked < 0 ? placed.length : firstMarked) - 1; at >= 0; at -= 1) {
    const block = placed[at]?.block;
    if (!block || block.marker || !block.text.endsWith(':')) continue;
    const enactment = readEnactment(block, placed, at, lexicon);
    if (enactment)
      return enactment.addressees.length === 0 && list
        ? { ...enactment, addressees: list.items, source: 'list' }
        : enactment;
  }
  const none: Enactment = {
    block: null,
    from: 0,
    to: 0,
    addressees: [],
    firstDuty: Math.max(firstMarked, 0),
    source: 'none',
  };
  return list ? { ...none, addressees: list.items, firstDuty: list.next, source: 'list' } : none;
}

/** A bullet of "Kính gửi" heads nothing: what stands behind the list is told to all. */
function releaseAddressees(list: PlacedBlock[]): void {
  for (const { section } of list) {
    section.addressees = [];
    section.addressBlock = null;
  }
}

function readEnactment(block: Block, placed: PlacedBlock[], at: number, lexicon: Lexicon): Enactment | null {
  const sentence = sentencesOf(block).at(-1);
  if (!sentence) return null;
  const from = block.tokens.start[sentence.from] ?? 0;
  const words = block.lower.slice(from);
  if (!enactingWords.some((word) => words.includes(word))) return null;
  const listed = words.endsWith('điện:') ? bulletAgencies(placed, at + 1, lexicon) : null;
  const base = { block, from, to: block.text.length };
  if (listed && listed.items.length > 0)
    return { ...base, addressees: listed.items, firstDuty: listed.next, source: 'list' };
  return {
    ...base,
    addressees: commanded(block, sentence.from, sentence.next, lexicon),
    firstDuty: at + 1,
    source: 'sentence',
  };
}

/** Those whom a sentence orders: the list behind a command, or the subject when nobody commands. */
function commanded(block: Block, from: number, next: number, lexicon: Lexicon): PlacedAgency[] {
  const { tokens } = block;
  let commandSeen = false;
  for (let at = from; at < next; at += 1) {
    const command = commands.has(`${tokens.word[at]} ${tokens.word[at + 1]}`)
      ? at + 2
      : tokens.word[at] === 'giao'
        ? at + 1
        : -1;
    if (command < 0) continue;
    commandSeen = true;
    const list = agencyListAt(block, command, lexicon, true, true);
    if (list.items.length > 0) return inBlock(block, list.items);
  }
  if (commandSeen) return [];
  const subject = agencyListAt(block, from, lexicon, false, true);
  const speaks = issuerSpeaks.has(tokens.word[subject.next] ?? '');
  return subject.next < next && !speaks ? inBlock(block, subject.items) : [];
}

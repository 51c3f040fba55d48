import type { NamedAgency } from '../agencies/list.ts';
import { agencyListAt } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import { sentencesOf } from '../clauses/sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { enactingWords } from '../lexicon/section-words.ts';
import type { Block } from '../text/blocks.ts';
import type { PlacedBlock } from './outline.ts';

/** The sentence that orders the work and those it names. */
export interface Enactment {
  block: Block | null;
  /** Character range of the sentence in the block. */
  from: number;
  to: number;
  addressees: NamedAgency[];
  addressBlock: Block | null;
  /** Index of the first placed block that can hold duties without naming anybody. */
  firstDuty: number;
  source: 'sentence' | 'list' | 'letter' | 'none';
}

const commands = new Set(['yêu cầu', 'chỉ thị', 'đề nghị', 'giao', 'chỉ đạo', 'điện']);
const longestList = 60;

/** Finds the enacting clause: the last paragraph before the numbered part that ends with a colon and orders. */
export function findEnactment(placed: PlacedBlock[], lexicon: Lexicon): Enactment {
  const firstMarked = placed.findIndex((place) => place.block.marker !== null && place.block.marker.kind !== 'dash');
  const reach = firstMarked < 0 ? placed.length : firstMarked;
  const letter = findLetter(placed, lexicon, Math.min(placed.length, longestList));
  for (let at = Math.min(reach, placed.length) - 1; at >= 0; at -= 1) {
    const block = placed[at]?.block;
    if (!block || block.marker || !block.text.endsWith(':')) continue;
    const enactment = readEnactment(block, placed, at, lexicon);
    if (enactment)
      return enactment.addressees.length === 0 && letter
        ? { ...enactment, addressees: letter.addressees, addressBlock: letter.addressBlock, source: letter.source }
        : enactment;
  }
  return (
    letter ?? {
      block: null,
      from: 0,
      to: 0,
      addressees: [],
      addressBlock: null,
      firstDuty: Math.max(firstMarked, 0),
      source: 'none',
    }
  );
}

function readEnactment(block: Block, placed: PlacedBlock[], at: number, lexicon: Lexicon): Enactment | null {
  const sentence = sentencesOf(block).at(-1);
  if (!sentence) return null;
  const from = block.tokens.start[sentence.from] ?? 0;
  const words = block.lower.slice(from);
  if (!enactingWords.some((word) => words.includes(word))) return null;
  const base = { block, from, to: block.text.length, addressBlock: block, firstDuty: at + 1 };
  const listed = words.endsWith('điện:') || /kính gửi ?:$/.test(words) ? bulletAgencies(placed, at + 1, lexicon) : null;
  if (listed && listed.items.length > 0)
    return { ...base, addressees: listed.items, addressBlock: listed.block, firstDuty: listed.next, source: 'list' };
  return { ...base, addressees: commanded(block, sentence.from, sentence.next, lexicon), source: 'sentence' };
}

/** Those whom a sentence orders: the list behind a command, or the subject when nobody commands. */
function commanded(block: Block, from: number, next: number, lexicon: Lexicon): NamedAgency[] {
  const { tokens } = block;
  let commandSeen = false;
  for (let at = from; at < next; at += 1) {
    const pair = `${tokens.word[at]} ${tokens.word[at + 1]}`;
    const command = commands.has(pair) ? at + 2 : tokens.word[at] === 'giao' ? at + 1 : -1;
    if (command < 0) continue;
    commandSeen = true;
    const list = agencyListAt(block, command, lexicon, true, true);
    if (list.items.length > 0) return list.items;
  }
  if (commandSeen) return [];
  const subject = agencyListAt(block, from, lexicon, false, true);
  const says = tokens.word[subject.next] ?? '';
  return subject.next < next && !['ban', 'kết', 'thống', 'xây', 'có', 'nhận'].includes(says) ? subject.items : [];
}

function bulletAgencies(
  placed: PlacedBlock[],
  from: number,
  lexicon: Lexicon,
): { items: NamedAgency[]; block: Block | null; next: number } {
  const items: NamedAgency[] = [];
  let next = from;
  let first: Block | null = null;
  while (next < Math.min(placed.length, from + longestList)) {
    const block = placed[next]?.block;
    if (!block) break;
    const list = agencyListAt(block, 0, lexicon, true, true);
    const whole = list.items.length > 0 && list.next >= block.tokens.count - 2;
    const unknown =
      block.marker && isBulletName(block)
        ? [
            {
              name: tidyName(block.text.replace(/[;.,\s]+$/, '')),
              kind: 'body' as const,
              from: 0,
              next: block.tokens.count,
            },
          ]
        : [];
    const named = whole ? list.items : unknown;
    if (named.length === 0) break;
    items.push(...named);
    first ??= block;
    next += 1;
  }
  return { items, block: first, next };
}

/** A short item that starts with a capital and ends like an item of a list: a name that the word lists lack. */
function isBulletName(block: Block): boolean {
  return /^\p{Lu}[^.;:]{3,90}[;.]?$/u.test(block.text) && block.tokens.count <= 20;
}

function findLetter(placed: PlacedBlock[], lexicon: Lexicon, reach: number): Enactment | null {
  for (let at = 0; at < reach; at += 1) {
    const block = placed[at]?.block;
    if (!block || !(block.lower.startsWith('kính gửi') || block.lower.endsWith('điện:'))) continue;
    if (!block.lower.startsWith('kính gửi')) {
      const wired = bulletAgencies(placed, at + 1, lexicon);
      if (wired.items.length > 0)
        return {
          block: null,
          from: 0,
          to: 0,
          addressees: wired.items,
          addressBlock: wired.block,
          firstDuty: wired.next,
          source: 'list',
        };
      continue;
    }
    const own = agencyListAt(block, block.tokens.word[2] === ':' ? 3 : 2, lexicon, true, true);
    const more = bulletAgencies(placed, at + 1, lexicon);
    const items = [...own.items, ...more.items];
    return {
      block: null,
      from: 0,
      to: 0,
      addressees: items,
      addressBlock: own.items.length > 0 ? block : more.block,
      firstDuty: more.next,
      source: 'letter',
    };
  }
  return null;
}

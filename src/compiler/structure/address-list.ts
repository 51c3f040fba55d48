import type { PlacedAgency } from '../agencies/list.ts';
import { agencyListAt, inBlock } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import type { PlacedBlock } from './outline.ts';

/** Addressees that stand as a list: behind "Kính gửi", or behind "… điện:". */
export interface AddressList {
  items: PlacedAgency[];
  /** Index of the first placed block behind the list. */
  next: number;
}

const longestList = 60;

/** The list behind "Kính gửi" or "điện:", or null. */
export function findAddressList(placed: PlacedBlock[], lexicon: Lexicon): AddressList | null {
  for (let at = 0; at < Math.min(placed.length, longestList); at += 1) {
    const block = placed[at]?.block;
    const letter = block?.lower.startsWith('kính gửi') === true;
    if (!block || !(letter || block.lower.endsWith('điện:'))) continue;
    const own = letter
      ? inBlock(block, agencyListAt(block, block.tokens.word[2] === ':' ? 3 : 2, lexicon, true, true).items)
      : [];
    const more = bulletAgencies(placed, at + 1, lexicon);
    const items = [...own, ...more.items];
    if (letter || items.length > 0) return { items, next: more.next };
  }
  return null;
}

/** Bullets that hold nothing but names. */
export function bulletAgencies(placed: PlacedBlock[], from: number, lexicon: Lexicon): AddressList {
  const items: PlacedAgency[] = [];
  let next = from;
  for (; next < Math.min(placed.length, from + longestList); next += 1) {
    const block = placed[next]?.block;
    const named = block ? namesOf(block, lexicon) : [];
    if (named.length === 0) break;
    items.push(...named);
  }
  return { items, next };
}

function namesOf(block: Block, lexicon: Lexicon): PlacedAgency[] {
  const list = agencyListAt(block, 0, lexicon, true, true);
  if (list.items.length > 0 && list.next >= block.tokens.count - 2) return inBlock(block, list.items);
  if (!block.marker || !isBulletName(block)) return [];
  const name = tidyName(block.text.replace(/[;.,\s]+$/, ''));
  return [{ name, kind: 'body', from: 0, next: block.tokens.count, block }];
}

/** A short item that starts with a capital and ends like an item of a list: a name that the word lists lack. */
function isBulletName(block: Block): boolean {
  return /^\p{Lu}[^.;:]{3,90}[;.]?$/u.test(block.text) && block.tokens.count <= 20;
}

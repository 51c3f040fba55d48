import { agencyListAt, skipAside } from '../agencies/list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import type { PlacedBlock, Section } from './outline.ts';

const definition = / là (?:cơ quan|đơn vị|tổ chức) /;
/** Characters in which a body is defined. */
const longestDefinition = 240;

/** "Điều 1. Sở X là cơ quan …" over "Điều 2. Nhiệm vụ và quyền hạn": the duties of the body that the document defines. */
export function addressByDefinition(placed: PlacedBlock[], lexicon: Lexicon): void {
  let defined: { items: Section['addressees']; block: Block } | null = null;
  for (const { block, section } of placed) {
    const { word } = block.tokens;
    if (!defined && definition.test(block.lower.slice(0, longestDefinition))) {
      const list = agencyListAt(block, 0, lexicon, false, true);
      const behind = skipAside(block.tokens, list.next);
      const isBody = word[behind] === 'là' && ['cơ', 'đơn', 'tổ'].includes(word[behind + 1] ?? '');
      if (list.items.length === 1 && isBody) defined = { items: list.items, block };
    }
    const duties =
      section.head === block &&
      section.purpose === 'duty' &&
      /^(?:nhiệm vụ|chức năng|trách nhiệm)(?:,| và|$)/.test(block.lower);
    if (!defined || !duties || section.addressees.length > 0) continue;
    section.addressees = defined.items;
    section.addressBlock = defined.block;
  }
}

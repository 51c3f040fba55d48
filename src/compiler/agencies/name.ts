import type { Block } from '../text/blocks.ts';
import { printedTokens } from '../text/tokens.ts';
import type { AgencyMatch } from './match.ts';

/** The name of an agency as it should be printed: UBND short, the field after Sở or Bộ in full. */
export function agencyName(block: Block, match: AgencyMatch): string {
  const { text, tokens } = block;
  if (!match.field) return tidyName(printedTokens(text, tokens, match.from, match.next));
  const head = printedTokens(text, tokens, match.from, match.field.from);
  const tail = printedTokens(text, tokens, match.field.next, match.next);
  return tidyName([head, match.field.name, tail].filter((part) => part !== '').join(' '));
}

/** One spelling for the People's Committee and for tone marks in names. */
export function tidyName(name: string): string {
  return name
    .replace(/[ỦU][ỷyỶY] ban nhân dân|[Uu][ỷỶ] ban nhân dân|ủy ban nhân dân/giu, 'UBND')
    .replace(/Uỷ|Uỷ/g, 'Ủy')
    .replace(/uỷ/g, 'ủy')
    .trim();
}

/** Key under which two spellings of one agency are the same. */
export function agencyKey(name: string): string {
  return tidyName(name)
    .toLowerCase()
    .replace(/^(?:tất cả )?(?:các|từng|mọi|những) /, '')
    .replace(/[.,;:"'()-]/g, ' ')
    .replace(/ và | & /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

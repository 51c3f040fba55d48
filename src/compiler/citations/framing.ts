import type { HeaderFields } from '../layout/header-lines.ts';
import type { Region } from '../layout/regions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { joinLines } from '../text/blocks.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import type { Occurrence } from './citations.ts';
import { citationsOf } from './citations.ts';

/**
 * Citations outside the bodies: in titles, in "(Ban hành kèm theo Quyết định số …)" above an attachment,
 * in closing lines. The document's own number in its header is none.
 */
export function framingCitations(
  text: CleanText,
  lines: Line[],
  regions: Region[],
  own: Pick<HeaderFields, 'number' | 'symbol'>,
  lexicon: Lexicon,
): Occurrence[] {
  const firstBody = regions.find((region) => region.kind === 'body')?.from ?? lines.length;
  return regions.flatMap((region) => {
    if (region.kind === 'body') return [];
    const opening = region.from < firstBody;
    return joinLines(text, lines.slice(region.from, region.to)).flatMap((block, at) =>
      citationsOf(block, lexicon).filter((occurrence) =>
        opening ? citesOther(occurrence, region.from === 0 && at === 0, own) : cites(occurrence),
      ),
    );
  });
}

/** Numbers without a type word are the numbers of the papers themselves, forms, telephones. */
function cites({ symbol, type, named }: Occurrence): boolean {
  return named ? !named.self : symbol !== null && type !== null;
}

/** In the opening, the first words of a text ("Công văn 12/SXD-QH năm 2020 về …") and the own number name the document itself. */
function citesOther(occurrence: Occurrence, first: boolean, own: Pick<HeaderFields, 'number' | 'symbol'>): boolean {
  const { symbol } = occurrence;
  if (!cites(occurrence) || (first && symbol && occurrence.from === 0)) return false;
  return !symbol || symbol.number !== own.number || !sameSymbol(symbol.symbol, own.symbol);
}

function sameSymbol(one: string, other: string | null): boolean {
  const plain = (symbol: string): string => symbol.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return other !== null && plain(one) === plain(other);
}

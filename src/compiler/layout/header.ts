import { foldDiacritics } from '../../kernel/vietnamese.ts';
import type { Metadata } from '../answer.ts';
import { actTypes, documentTypes } from '../lexicon/act-types.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import type { HeaderFields } from './header-lines.ts';
import { readIssuer, readNumber, readPlaceAndDate, readSubject, typeOfSymbol } from './header-lines.ts';
import type { Region } from './regions.ts';

/** Reads the first header and title: type, number, symbol, issuer, place, date, title. Missing parts stay null. */
export function readHeader(text: CleanText, lines: Line[], regions: Region[]): HeaderFields {
  const header = regions[0]?.kind === 'header' ? lineTexts(text, lines, regions[0]) : [];
  const title = regions.find((region) => region.kind === 'title');
  const titleFirst = title && regions.indexOf(title) <= 1 ? title : undefined;
  const fields = {
    ...readTitle(text, lines, titleFirst),
    ...readNumber(header),
    ...readPlaceAndDate(header),
    ...readIssuer(header),
  };
  const fused = fields.type === null ? readFusedTitle(header) : null;
  if (fused) Object.assign(fields, fused);
  const letter = fields.type === null && fields.symbol !== null && header.length > 0;
  const subject = letter ? readSubject(header) : null;
  return {
    ...fields,
    type: letter ? typeOfSymbol(fields.symbol) : fields.type,
    title: fields.title ?? subject,
    period: periodOf(fields.title ?? subject),
  };
}

function lineTexts(text: CleanText, lines: Line[], region: Region): string[] {
  return lines
    .slice(region.from, region.to)
    .filter((line) => line.kind === 'text')
    .map((line) => text.printed.slice(line.start, Math.min(line.end, line.start + 300)));
}

function readTitle(
  text: CleanText,
  lines: Line[],
  region: Region | undefined,
): Pick<HeaderFields, 'type' | 'type_code' | 'title' | 'titleSpan'> {
  const shown = region ? lines.slice(region.from, region.to).filter((line) => line.kind === 'text') : [];
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return { type: null, type_code: null, title: null, titleSpan: null };
  const words = shown
    .map((line) => text.printed.slice(line.start, line.end))
    .join(' ')
    .replace(/\s+/g, ' ');
  const lower = foldDiacritics(words.toLowerCase());
  const type =
    [...documentTypes]
      .filter((name) => lower.startsWith(foldDiacritics(name.toLowerCase())))
      .sort((one, other) => other.length - one.length)[0] ?? null;
  const rest = words.slice(type?.length ?? 0).replace(/^[\s:.]+/, '');
  return {
    type,
    type_code: type ? (actTypes.find(([name]) => name === type)?.[1] ?? null) : null,
    title: rest === '' ? null : sentenceCase(rest.replace(/\.$/, '')),
    titleSpan: [first.start, last.end],
  };
}

/** "…, ngày 29 tháng 01 năm 2015 QUYẾT ĐỊNH Ban hành …": date, type and title on one line. */
function readFusedTitle(header: string[]): Pick<HeaderFields, 'type' | 'type_code' | 'title'> | null {
  for (const line of header) {
    const behind = /năm \d{4}\s+(\p{Lu}[\p{L} ]{4,24}?)\s+(\p{Lu}.*)$/u.exec(line);
    const words = behind ? `${behind[1]} ${behind[2]}` : '';
    const type = [...documentTypes]
      .filter((name) => words.startsWith(name.toUpperCase()))
      .sort((one, other) => other.length - one.length)[0];
    if (type)
      return {
        type,
        type_code: actTypes.find(([name]) => name === type)?.[1] ?? null,
        title: sentenceCase(words.slice(type.length).trim()),
      };
  }
  return null;
}

function sentenceCase(title: string): string {
  if (title !== title.toUpperCase()) return title.charAt(0).toUpperCase() + title.slice(1);
  return title.charAt(0) + title.slice(1).toLowerCase();
}

function periodOf(title: string | null): Metadata['period'] {
  const match = title ? /giai đoạn (\d{4}) ?- ?(\d{4})/iu.exec(title) : null;
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null;
}

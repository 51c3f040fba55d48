import type { IssuerLevel, Metadata } from '../answer.ts';
import { isoDay } from '../citations/dates.ts';
import { actTypes, documentTypes } from '../lexicon/act-types.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import type { Region } from './regions.ts';

export type HeaderFields = Omit<Metadata, 'addressee' | 'effective_date' | 'end_mark'> & {
  titleSpan: [number, number] | null;
};

const numberLine =
  /số ?[:.]? *(\d{1,6}[a-z]?)? *([/-] *\d{4})? *[/-] *([\p{L}\p{N}.&-]{2,40}(?: ?- ?[\p{L}\p{N}&]{2,20})?)/u;
const placeAndDate = /([\p{Lu}][\p{L}. -]{2,40}), *ngày *(\d{1,2}) *tháng *(\d{1,2}) *năm *(\d{4})/u;

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
  const lower = words.toLowerCase();
  const type =
    [...documentTypes]
      .filter((name) => lower.startsWith(name.toLowerCase()))
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

function readNumber(header: string[]): Pick<HeaderFields, 'number' | 'symbol' | 'year'> {
  for (const line of header) {
    const match = /^\s*số/iu.test(line) ? numberLine.exec(line.replace(/^\s*s/iu, 's')) : null;
    if (match)
      return {
        number: match[1] ?? null,
        symbol: (match[3] ?? '').replace(/\s/g, '') || null,
        year: match[2] ? Number(match[2].replace(/\D/g, '')) : null,
      };
  }
  return { number: null, symbol: null, year: null };
}

function readPlaceAndDate(header: string[]): Pick<HeaderFields, 'place' | 'date'> {
  for (const line of header) {
    const match = placeAndDate.exec(line);
    if (!match) continue;
    const place = (match[1] ?? '').split(/ {2,}/).at(-1)?.trim() ?? null;
    return {
      place: place?.replace(/^.*(?:UBND|HĐND)[\p{L}-]*\s/u, '') ?? null,
      date: isoDay(Number(match[2]), Number(match[3]), Number(match[4])),
    };
  }
  return { place: null, date: null };
}

function readIssuer(header: string[]): Pick<HeaderFields, 'issuer' | 'issuer_level' | 'issuer_inferred_from'> {
  const motto = header.findIndex((line) => /CỘNG H[OÒÓ][AÀ] XÃ/iu.test(line));
  const left = header
    .slice(Math.max(motto, 0), motto + 3)
    .map((line) => line.replace(/CỘNG H[OÒÓ][AÀ].*|Độc lập.*|Số ?:.*/iu, '').trim())
    .filter((line) => /\p{Lu}{2}/u.test(line));
  const above =
    left.length === 0 && motto > 0
      ? header
          .slice(Math.max(0, motto - 4), motto)
          .map((line) => line.trim())
          .filter(isIssuerLine)
      : [];
  const parts = left.length > 0 ? left : above;
  if (motto < 0 || parts.length === 0) return { issuer: null, issuer_level: null, issuer_inferred_from: null };
  const issuer = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[ỦU][ỶY] BAN NHÂN DÂN/gu, 'UBND');
  return { issuer, issuer_level: levelOf(issuer), issuer_inferred_from: null };
}

/** A line in capitals without digits: the name of an issuer or of its parent. */
function isIssuerLine(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{2}/u.test(line) && !/\d/.test(line) && line.length < 80;
}

/** The level of government that an issuer's name tells. */
export function levelOf(issuer: string): IssuerLevel {
  const lower = issuer.toLowerCase();
  if (/tỉnh ủy|thành ủy|huyện ủy|đảng|trung ương|bộ chính trị|ban bí thư/.test(lower)) return 'party';
  if (/^(?:chính phủ|thủ tướng|quốc hội|văn phòng chính phủ|ủy ban thường vụ quốc hội)/.test(lower)) return 'central';
  if (/^(?:bộ |tổng cục|ngân hàng nhà nước|thanh tra chính phủ)/.test(lower)) return 'ministry';
  if (/(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân).{0,12}(?:huyện|quận|thị xã)/.test(lower)) return 'district';
  if (/(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân).{0,12}(?:xã|phường|thị trấn)/.test(lower)) return 'commune';
  return /ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|^sở /.test(lower) ? 'province' : 'other';
}

function readSubject(header: string[]): string | null {
  const at = header.findIndex((line) => /v\/v\s/iu.test(line));
  if (at < 0) return null;
  return header
    .slice(at, at + 4)
    .join(' ')
    .replace(/^.*?v\/v\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function typeOfSymbol(symbol: string | null): string {
  const code = symbol?.split(/[-/]/)[0] ?? '';
  return actTypes.find(([name, other]) => other === code && documentTypes.has(name))?.[0] ?? 'Công văn';
}

function periodOf(title: string | null): Metadata['period'] {
  const match = title ? /giai đoạn (\d{4}) ?- ?(\d{4})/iu.exec(title) : null;
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null;
}

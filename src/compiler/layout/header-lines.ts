import type { IssuerLevel, Metadata } from '../answer.ts';
import { isoDay } from '../citations/dates.ts';
import { actTypes, documentTypes } from '../lexicon/act-types.ts';

export type HeaderFields = Omit<Metadata, 'addressee' | 'effective_date' | 'end_mark'> & {
  titleSpan: [number, number] | null;
};

const numberLine =
  /số ?[:.]? *(\d{1,6}[a-z]?)? *([/-] *\d{4})? *[/-] *([\p{L}\p{N}.&-]{2,40}(?: ?- ?[\p{L}\p{N}&]{2,20})?)/u;
const placeAndDate = /([\p{Lu}][\p{L}. -]{2,40}), *ngày *(\d{1,2}) *tháng *(\d{1,2}) *năm *(\d{4})/u;

/** A body below its parent in the header ("UBND TỈNH X" above "SỞ Y TẾ") issues the paper. */
const issuingHead =
  /^(?:SỞ|PHÒNG|CHI CỤC|CỤC|TỔNG CỤC|VỤ|VIỆN|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|VĂN PHÒNG|THANH TRA|CÔNG AN|BAN|HỘI ĐỒNG|KHO BẠC)\s/u;

/** Number, year and symbol behind "Số:". */
export function readNumber(header: string[]): Pick<HeaderFields, 'number' | 'symbol' | 'year'> {
  for (const [at, printed] of header.entries()) {
    const next = header[at + 1] ?? '';
    const whole = /[/-]$/.test(printed) ? `${printed}${next}` : printed;
    const line = /(?:^|\s)số ?:?$/iu.test(printed) ? `số: ${next}` : whole;
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

/** "Bến Vàng, ngày 05 tháng 01 năm 2026". */
export function readPlaceAndDate(header: string[]): Pick<HeaderFields, 'place' | 'date'> {
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

/** The issuer beside or above the national motto. */
export function readIssuer(header: string[]): Pick<HeaderFields, 'issuer' | 'issuer_level' | 'issuer_inferred_from'> {
  const motto = header.findIndex((line) => /CỘNG H[OÒÓ][AÀ] XÃ/iu.test(line));
  const left = header
    .slice(Math.max(motto, 0), motto + 3)
    .map((line) => line.replace(/CỘNG H[OÒÓ][AÀ].*|Độc lập.*|(?:Nghị quyết )?số ?:.*|[-*_]{3,}.*/iu, '').trim())
    .filter((line) => /\p{Lu}{2}/u.test(line));
  const above =
    left.length === 0 && motto > 0
      ? header
          .slice(Math.max(0, motto - 4), motto)
          .map((line) => line.replace(/[-*_]{3,}.*/, '').trim())
          .filter(isIssuerLine)
      : [];
  const parts = left.length > 0 ? left : above;
  if (motto < 0 || parts.length === 0) return { issuer: null, issuer_level: null, issuer_inferred_from: null };
  const own = parts.findLastIndex((line) => issuingHead.test(line));
  const issuer = parts
    .slice(Math.max(own, 0))
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

/** The subject of a letter behind "V/v". */
export function readSubject(header: string[]): string | null {
  const at = header.findIndex((line) => /v\/v\s/iu.test(line));
  if (at < 0) return null;
  const lines = header.slice(at, at + 4);
  const end = lines.findIndex(
    (line, index) => index > 0 && (placeAndDate.test(line) || /^(?:kính gửi|số ?:)/iu.test(line)),
  );
  return (end < 0 ? lines : lines.slice(0, end))
    .join(' ')
    .replace(/^.*?v\/v\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The kind of paper that a symbol tells; a letter when it starts with the issuer. */
export function typeOfSymbol(symbol: string | null): string {
  const code = symbol?.split(/[-/]/)[0] ?? '';
  return actTypes.find(([name, other]) => other === code && documentTypes.has(name))?.[0] ?? 'Công văn';
}

import { agencyListAt } from './agencies/list.ts';
import type { Metadata } from './answer.ts';
import { dateAt } from './citations/dates.ts';
import type { Closing } from './closing/closing.ts';
import type { HeaderFields } from './layout/header-lines.ts';
import { levelOf } from './layout/header-lines.ts';
import type { Region } from './layout/regions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Enactment } from './structure/enacting.ts';
import type { PlacedBlock, Section } from './structure/outline.ts';
import type { Line } from './text/lines.ts';

/** Completes the header with what the body says: addressees, effective day, end mark, inferred issuer. */
export function readMetadata(
  header: HeaderFields,
  enactment: Enactment,
  placed: PlacedBlock[],
  lexicon: Lexicon,
): Metadata {
  const { titleSpan: _span, ...fields } = header;
  const inferred = fields.issuer === null ? inferIssuer(fields.title, placed, lexicon) : null;
  return {
    ...fields,
    ...(inferred ?? { issuer: fields.issuer && issuerInSmallLetters(fields.issuer, placed) }),
    title: fields.title && restorePlaces(fields.title, placed),
    year: fields.year ?? (fields.date ? Number(fields.date.slice(0, 4)) : null),
    addressee: enactment.addressees.map((agency) => agency.name),
    effective_date: effectiveDate(placed),
    end_mark: placed.some((place) => place.block.text.endsWith('./.')) ? './.' : null,
  };
}

/** "trên địa bàn tỉnh X" in the title and "Ủy ban nhân dân tỉnh yêu cầu" in the body together name the issuer. */
function inferIssuer(
  title: string | null,
  placed: PlacedBlock[],
  lexicon: Lexicon,
): Pick<Metadata, 'issuer' | 'issuer_level' | 'issuer_inferred_from'> | null {
  for (const { block } of placed) {
    const match =
      /(?:ủy ban nhân dân|ubnd|chủ tịch|bộ trưởng|thủ tướng|bộ)[\p{L} ]{0,40}? (?:yêu cầu|chỉ thị|quyết định|có ý kiến)/u.exec(
        block.lower.slice(-4000),
      );
    if (!match) continue;
    const offset = Math.max(0, block.lower.length - 4000) + match.index;
    const first = agencyListAt(block, tokenIndex(block.tokens.start, offset), lexicon).items[0];
    if (!first) continue;
    const place = /(tỉnh|thành phố) [\p{L} -]+?(?= giai đoạn| năm| đến| trong|$)/iu.exec(title ?? '');
    const printedPlace = place ? placeAsPrinted(place[0], placed) : null;
    const issuer =
      /(?:tỉnh|thành phố)$/i.test(first.name) && printedPlace
        ? first.name.replace(/(?:tỉnh|thành phố)$/i, printedPlace)
        : first.name;
    return { issuer, issuer_level: levelOf(issuer), issuer_inferred_from: printedPlace ? 'title + body' : 'body' };
  }
  return null;
}

/** A header is printed in capitals: "UBND TỈNH BẾN VÀNG" is "UBND tỉnh Bến Vàng"; other names as the body prints them. */
function issuerInSmallLetters(issuer: string, placed: PlacedBlock[]): string {
  if (issuer !== issuer.toUpperCase()) return issuer;
  const local = /^(.*?(?:UBND|HĐND)) (TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN) (\p{Lu}[\p{Lu} -]*)$/u.exec(
    issuer,
  );
  const [, body = '', level = '', place = ''] = local ?? [];
  if (body === 'UBND' || body === 'HĐND')
    return `${body} ${level.toLowerCase()} ${place.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase())}`;
  const found = placeAsPrinted(issuer, placed);
  return found === issuer ? issuer : found;
}

/** A title printed in capitals lost those of its places; the body still has them. */
function restorePlaces(title: string, placed: PlacedBlock[]): string {
  if (/.\p{Lu}/u.test(title.slice(1))) return title;
  return title.replace(/(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường) \p{L}+ \p{L}+/gu, (place) =>
    placeAsPrinted(place, placed),
  );
}

/** The place with the capitals that the body prints; a title in capitals lost them. */
function placeAsPrinted(place: string, placed: PlacedBlock[]): string {
  const lower = place.toLowerCase().trim();
  for (const { block } of placed) {
    const at = block.lower.indexOf(lower);
    if (at >= 0) return block.text.slice(at, at + lower.length);
  }
  return place.trim();
}

function tokenIndex(starts: number[], offset: number): number {
  const at = starts.findIndex((start) => start >= offset);
  return at < 0 ? starts.length : at;
}

function effectiveDate(placed: PlacedBlock[]): string | null {
  for (const { block } of placed) {
    const at = block.lower.indexOf('có hiệu lực');
    if (at < 0) continue;
    const words = block.lower.slice(at, at + 90);
    const day = /ngày (?=\d)/.exec(words);
    const date = day ? dateAt(block.lower, at + day.index + 5) : null;
    return date?.day ?? (/(?:sau|kể từ|từ) [^;.]{3,60}/.exec(words)?.[0].trim() || null);
  }
  return null;
}

/** Names of fields that the text does not print. */
export function missingFields(metadata: Metadata, closing: Closing): string[] {
  const fields: (keyof Metadata)[] = ['type', 'number', 'symbol', 'date', 'place', 'title', 'effective_date'];
  const missing: string[] = fields.filter((field) => metadata[field] === null);
  if (metadata.issuer === null || metadata.issuer_inferred_from !== null) missing.push('issuer_header');
  if (!closing.signer) missing.push('signer');
  if (!closing.head) missing.push('recipients_block');
  return missing;
}

/** Free tags: wrapped or not, with or without header, the order of the labels. */
export function describeLayout(lines: Line[], regions: Region[], sections: Section[]): string[] {
  const kinds: string[] = [];
  for (const section of sections)
    if (section.marker && !kinds.includes(section.marker.kind)) kinds.push(section.marker.kind);
  const texts = lines.filter((line) => line.kind === 'text');
  const long = texts.filter((line) => line.end - line.start > 140).length;
  const tags = [long * 10 > texts.length ? 'plain' : 'hard_wraps'];
  if (!regions.some((region) => region.kind === 'header')) tags.push('no_header');
  if (!regions.some((region) => region.kind === 'closing')) tags.push('no_closing');
  if (kinds.length > 0) tags.push(kinds.join('>'));
  return tags;
}

import { foldDiacritics } from '../../kernel/vietnamese.ts';
import { documentTypes } from '../lexicon/act-types.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import type { Region } from './regions.ts';

/** Lines that a header and a title can have at most. */
const longest = { header: 70, title: 9 };
const typeLines = new Set([...documentTypes].map((type) => type.toLowerCase()));
const foldedTypes = new Set([...typeLines].map(foldDiacritics));

export const nationalMotto = /cộng h[oòó][aà] xã hội|độc lập *- *tự do/;
export const annexHead = /^phụ lục(?:\s+(?:số\s+)?[\divxlc]+)?\s*[:.]?$/;

/** Header and title of a part that starts at a line; both may be empty. */
export function readHead(text: CleanText, lines: Line[], from: number, first: boolean): Region[] {
  const typeLine = findTypeLine(text, lines, from, first);
  if (typeLine >= 0) {
    const titleEnd = readTitle(text, lines, typeLine + 1);
    return [
      { kind: 'header', from, to: typeLine },
      { kind: 'title', from: typeLine, to: titleEnd },
    ];
  }
  const start = headerWithoutType(text, lines, from, first);
  const opening = first ? fusedTitle(text, lines, start) : start;
  return [
    { kind: 'header', from, to: start },
    { kind: 'title', from: start, to: opening },
  ];
}

function findTypeLine(text: CleanText, lines: Line[], from: number, first: boolean): number {
  const limit = Math.min(lines.length, from + (first ? longest.header : 30));
  for (let at = from; at < limit; at += 1) {
    const line = lines[at];
    if (line && isTypeLine(text, line)) return at;
    if (line && /^(?:kính gửi|căn cứ |điều 1)/.test(text.lower.slice(line.start, line.start + 12))) return -1;
  }
  return -1;
}

/** A line with nothing but a kind of document in capitals; scanned diacritics may be wrong. */
export function isTypeLine(text: CleanText, line: Line): boolean {
  if (line.kind !== 'text' || line.end - line.start > 30) return false;
  const printed = text.printed.slice(line.start, line.end);
  const words = foldDiacritics(printed)
    .toLowerCase()
    .replace(/^[*\s]+|[.:*\s]+$/g, '')
    .replace(/\s+/g, ' ');
  return printed === printed.toUpperCase() && foldedTypes.has(words);
}

function readTitle(text: CleanText, lines: Line[], from: number): number {
  let at = from;
  let taken = 0;
  while (at < lines.length && at < from + longest.title) {
    const line = lines[at];
    if (!line) break;
    if (line.kind !== 'text') {
      if (taken > 0 && line.kind === 'blank') break;
      at += 1;
      continue;
    }
    const lower = text.lower.slice(line.start, Math.min(line.end, line.start + 400));
    if (
      /^(?:căn cứ|kính gửi|thực hiện|trong thời gian|để |nhằm |điều \d|[ivx]+\. |\d+\. )/.test(lower) ||
      /:$/.test(lower) ||
      line.end - line.start > 390
    )
      break;
    if (
      taken > 0 &&
      /^(?:ủy ban|chủ tịch|thủ tướng|bộ trưởng|chính phủ$|quốc hội$|hội đồng|(?:tổng )?cục trưởng|(?:tổng )?giám đốc|viện trưởng|chánh án|thống đốc|hiệu trưởng)/.test(
        lower,
      )
    )
      break;
    taken += 1;
    at += 1;
  }
  return taken > 0 ? at : from;
}

/** A letter, or a text without the type on its own line: the header ends before the first line that speaks. */
function headerWithoutType(text: CleanText, lines: Line[], from: number, first: boolean): number {
  let end = from;
  const limit = Math.min(lines.length, from + (first ? 40 : 12));
  for (let at = from; at < limit; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'text') continue;
    const lower = text.lower.slice(line.start, Math.min(line.end, line.start + 200));
    if (/^kính gửi/.test(lower)) return at;
    if (
      nationalMotto.test(lower) ||
      annexHead.test(lower) ||
      /^số ?[:.]? ?.{0,14}\/|^v\/v /.test(lower) ||
      (line.end - line.start < 110 &&
        /^[^,;]{2,60}, ngày.{0,12}tháng.{0,8}năm \d{4}$/.test(lower) &&
        !/^(?:căn cứ|xét|theo)/.test(lower))
    )
      end = at + 1;
  }
  return end;
}

/** "Chỉ thị về việc …" on the first line: type and title in one. */
function fusedTitle(text: CleanText, lines: Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.kind !== 'text') at += 1;
  const line = lines[at];
  if (!line || line.end - line.start > 600) return from;
  const lower = text.lower.slice(line.start, line.end);
  const type = [...typeLines].find((name) => lower.startsWith(`${name} `));
  return type && !/[;:]$/.test(lower) && !/\. \p{L}/u.test(lower) ? at + 1 : from;
}

import { documentTypes } from '../lexicon/act-types.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';

/** A run of lines with one purpose. A document with attachments has several of each. */
export interface Region {
  kind: 'header' | 'title' | 'body' | 'closing';
  /** Line numbers, `to` is exclusive. */
  from: number;
  to: number;
}

/** Lines that a header, a title and a closing block can have at most. */
const longest = { header: 70, title: 9, closing: 70 };
const typeLines = new Set([...documentTypes].map((type) => type.toLowerCase()));
const nationalMotto = /cộng h[oòó][aà] xã hội|độc lập *- *tự do/;
const recipientsHead = /^nơi nhận ?[:.]?/;
const signaturePrefix =
  /(?:^|\s)(?:TM|KT|TL|TUQ)\s?\. *(?:[ỦU][ỶY] BAN|CHỦ TỊCH|BỘ |THỦ T|GIÁM|CHÁNH|TỔNG|CỤC|BAN |TRƯỞNG|CHÍNH|HỘI)/u;
/** A numbered part behind the signature belongs to an attachment. */
const bodyAgain = /^(?:I{1,3}|A|[Đđ]iều 1|Chương I|Phần I)\s?[.:]\s/u;
const annexHead = /^phụ lục(?:\s+(?:số\s+)?[\divxlc]+)?\s*[:.]?$/;

/** Divides the lines into header, title, body and closing block (Nơi nhận, signature), part by part. */
export function findRegions(text: CleanText, lines: Line[]): Region[] {
  const regions: Region[] = [];
  let from = 0;
  while (from < lines.length) {
    const head = readHead(text, lines, from, from === 0);
    for (const region of head) if (region.to > region.from) regions.push(region);
    from = head.at(-1)?.to ?? from;
    const closing = findClosing(text, lines, from);
    if (closing > from) regions.push({ kind: 'body', from, to: closing });
    const end = closingEnd(text, lines, closing);
    if (end > closing) regions.push({ kind: 'closing', from: closing, to: end });
    from = end;
  }
  return regions;
}

function readHead(text: CleanText, lines: Line[], from: number, first: boolean): Region[] {
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

function isTypeLine(text: CleanText, line: Line): boolean {
  if (line.kind !== 'text' || line.end - line.start > 30) return false;
  const printed = text.printed.slice(line.start, line.end);
  const words = text.lower
    .slice(line.start, line.end)
    .replace(/[.:*\s]+$/, '')
    .replace(/^[*\s]+/, '')
    .replace(/\s+/g, ' ');
  return printed === printed.toUpperCase() && typeLines.has(words);
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
    if (taken > 0 && /^(?:ủy ban nhân dân|chủ tịch|thủ tướng|bộ trưởng)/.test(lower)) break;
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
    if (!line || line.kind !== 'text') continue;
    const lower = text.lower.slice(line.start, Math.min(line.end, line.start + 200));
    if (/^kính gửi/.test(lower)) return at;
    if (
      nationalMotto.test(lower) ||
      annexHead.test(lower) ||
      /^số ?[:.]? ?.{0,14}\/|^v\/v |, ngày.{0,12}tháng.{0,8}năm/.test(lower)
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

function findClosing(text: CleanText, lines: Line[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.kind !== 'text') continue;
    if (recipientsHead.test(text.lower.slice(line.start, line.start + 12))) return at;
    if (
      signaturePrefix.test(text.printed.slice(line.start, Math.min(line.end, line.start + 130))) &&
      line.end - line.start < 130
    )
      return at;
  }
  return lines.length;
}

function closingEnd(text: CleanText, lines: Line[], from: number): number {
  const limit = Math.min(lines.length, from + longest.closing);
  for (let at = from + 1; at < limit; at += 1) {
    const line = lines[at];
    if (!line || line.kind !== 'text') continue;
    const lower = text.lower.slice(line.start, Math.min(line.end, line.start + 160));
    if (nationalMotto.test(lower) || isTypeLine(text, line) || annexHead.test(lower)) return at;
    if (at > from + 1 && bodyAgain.test(text.printed.slice(line.start, line.start + 12))) return at;
  }
  return limit;
}

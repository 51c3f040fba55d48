import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import { annexHead, isTypeLine, nationalMotto, readHead } from './head.ts';

/** A run of lines with one purpose. A document with attachments has several of each. */
export interface Region {
  kind: 'header' | 'title' | 'body' | 'closing';
  /** Line numbers, `to` is exclusive. */
  from: number;
  to: number;
}

/** Lines that a closing block can have at most. */
const longestClosing = 70;
const recipientsHead = /^nơi nhận ?[:.]?/;
const signaturePrefix =
  /(?:^|\s)(?:TM|KT|TL|TUQ)\s?\. *(?:[ỦU][ỶY] BAN|CHỦ TỊCH|BỘ |THỦ T|GIÁM|CHÁNH|TỔNG|CỤC|BAN |TRƯỞNG|CHÍNH|HỘI)/u;
/** A numbered part behind the signature belongs to an attachment. */
const bodyAgain = /^(?:I{1,3}|A|[Đđ]iều 1|Chương I|Phần I)\s?[.:]\s/u;

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

function findClosing(text: CleanText, lines: Line[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'text') continue;
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
  const limit = Math.min(lines.length, from + longestClosing);
  for (let at = from + 1; at < limit; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'text') continue;
    const lower = text.lower.slice(line.start, Math.min(line.end, line.start + 160));
    if (nationalMotto.test(lower) || isTypeLine(text, line) || annexHead.test(lower)) return at;
    if (at > from + 1 && bodyAgain.test(text.printed.slice(line.start, line.start + 12))) return at;
  }
  return limit;
}

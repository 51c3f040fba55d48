import type { RecipientLine, Signer } from '../answer.ts';
import type { Region } from '../layout/regions.ts';
import { wordList } from '../lexicon/words.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';

/** The closing block: who gets the paper and who signed it. */
export interface Closing {
  recipients: RecipientLine[];
  /** Span of "Nơi nhận", null when the document has none. */
  head: [number, number] | null;
  signer: Signer | null;
  /** Spans of lines that belong to the signature. */
  signatureLines: [number, number][];
}

const prefix = /(?:^|\s{2,})((?:TM|KT|TL|TUQ|Q)\s?\.\s*[\p{Lu} ,.-]{3,60})/u;
const position =
  /(?:^|\s{2,})((?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|THỦ TƯỚNG|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|CHÁNH THANH TRA|VỤ TRƯỞNG)[\p{Lu} ]{0,40})\s*$/u;
const personName = /(?:^|\s{3,})(\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,4})\s*$/u;
const archive = /^(?:lưu|lưu trữ) ?:/i;
const notNames = new Set(wordList('Như trên | Như Điều | Lưu | Công Báo | Công báo'));

/** Reads "Nơi nhận" and the signature from the first closing region. */
export function readClosing(text: CleanText, lines: Line[], regions: Region[]): Closing {
  const closing: Closing = { recipients: [], head: null, signer: null, signatureLines: [] };
  const region = regions.find((candidate) => candidate.kind === 'closing');
  if (!region) return closing;
  const signature: Signature = { prefix: [], position: null, name: null, from: -1, to: -1 };
  for (const line of lines.slice(region.from, region.to)) {
    if (line.kind !== 'text') continue;
    const printed = text.printed.slice(line.start, Math.min(line.end, line.start + 400));
    const cut = readSignature(printed, line, signature, closing);
    readRecipient(printed.slice(0, cut), line, closing);
  }
  if (signature.from >= 0)
    closing.signer = {
      prefix: signature.prefix,
      position: signature.position,
      name: signature.name,
      span: [signature.from, signature.to],
    };
  return closing;
}

interface Signature {
  prefix: string[];
  position: string | null;
  name: string | null;
  from: number;
  to: number;
}

/** Takes what belongs to the signature; returns where the left column ends. */
function readSignature(printed: string, line: Line, signature: Signature, closing: Closing): number {
  const match =
    prefix.exec(printed) ?? position.exec(printed) ?? (signature.from >= 0 ? personName.exec(printed) : null);
  if (!match?.[1] || notNames.has(match[1])) return printed.length;
  const at = match.index + match[0].indexOf(match[1]);
  const words = match[1].trim();
  if (prefix.test(printed)) signature.prefix.push(words);
  else if (position.test(printed)) signature.position = words;
  else if (at > 0 || !/^[-+•]/.test(printed)) signature.name = words;
  if (signature.from < 0) signature.from = line.start + at;
  signature.to = line.start + at + match[1].length;
  closing.signatureLines.push([line.start + at, line.start + at + match[1].length]);
  return at;
}

function readRecipient(printed: string, line: Line, closing: Closing): void {
  const lead = /^nơi nhận ?[:.]? */iu.exec(printed)?.[0].length ?? 0;
  if (lead > 0) closing.head = [line.start, line.start + printed.slice(0, lead).trimEnd().length];
  if (!closing.head) return;
  const bullet = /^[\s\-+•*:`.]*/.exec(printed.slice(lead))?.[0].length ?? 0;
  const from = lead + bullet;
  const column = printed.slice(from).split(/ {3,}/)[0] ?? '';
  if (column.trim().length < 2 || !/\p{L}{2}/u.test(column)) return;
  if (bullet === 0 && lead === 0) return;
  for (const piece of splitRecipients(column)) addRecipient(piece.words, line.start + from + piece.at, closing);
}

function splitRecipients(column: string): { words: string; at: number }[] {
  if (archive.test(column)) return [{ words: column, at: 0 }];
  const pieces: { words: string; at: number }[] = [];
  let at = 0;
  for (const part of column.split(/(;|,(?= (?:Báo|Đài|Sở|Bộ|Ban|Cổng|Công an|UBND|Văn phòng|Tỉnh ủy|Hội|Cục) ))/u)) {
    if (part !== ';' && part !== ',' && part.trim() !== '')
      pieces.push({ words: part, at: at + (part.length - part.trimStart().length) });
    at += part.length;
  }
  return pieces;
}

function addRecipient(words: string, start: number, closing: Closing): void {
  const whole = words.trim().replace(/[;.,/\s]+$/, '');
  const note = /\(([^()]*)\)?$/.exec(whole);
  const stored = archive.test(whole);
  const name = (stored ? whole.replace(/^[^:]*: */, '') : note ? whole.slice(0, note.index) : whole)
    .trim()
    .replace(/[;.,]+$/, '');
  if (name.length < 2) return;
  closing.recipients.push({
    name,
    note: stored ? 'archive' : (note?.[1] ?? null),
    span: [start, start + whole.length],
  });
}

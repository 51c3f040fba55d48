import { ok, type Result, refuse } from '../kernel/result.ts';
import type { Message } from '../kernel/translate.ts';
import { binaryKind } from './file-signature.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import {
  binarySource,
  emptySource,
  invalidUtf8,
  invalidUtf16,
  legacySource,
  type SourceRefusal,
  tooLarge,
} from './source-refusal.ts';

export type { SourceRefusal, SourceRefusalCode } from './source-refusal.ts';

/** 10 MB: the longest plan of the corpus is a fiftieth of it; more is no document that gives work. */
export const MAX_SOURCE_BYTES = 10 * 1024 * 1024;

export interface SourceText {
  /** canonical: NFC, LF, no byte order mark; offsets of the compiler's answer point into it */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** what was changed on the way; the uploaded bytes are kept beside the text */
  readonly notes: readonly SourceNote[];
}

export interface SourceNote {
  readonly code: 'byte-order-mark' | 'utf-16' | 'decomposed' | 'carriage-returns' | 'mixed-line-ends';
  readonly message: Message;
}

const NOTES: Record<SourceNote['code'], Message> = {
  'byte-order-mark': { vi: 'Đã bỏ dấu BOM ở đầu tệp.', en: 'The byte order mark was removed.' },
  'utf-16': { vi: 'Đã chuyển từ mã UTF-16.', en: 'Converted from UTF-16.' },
  decomposed: { vi: 'Đã gộp dấu (Unicode tổ hợp thành dựng sẵn).', en: 'Combining marks were composed (NFC).' },
  'carriage-returns': { vi: 'Đã đổi ký tự xuống dòng thành LF.', en: 'Line ends were changed to LF.' },
  'mixed-line-ends': { vi: 'Đã thống nhất các kiểu xuống dòng thành LF.', en: 'Mixed line ends were changed to LF.' },
};

/**
 * Turns uploaded bytes into the canonical text, or says why not. TCVN3 and VNI are named but never
 * converted: capitals in TCVN3 depend on the font, which a text file does not carry.
 */
export function readSource(bytes: Uint8Array): Result<SourceText, SourceRefusal> {
  if (bytes.length > MAX_SOURCE_BYTES) return refuse(tooLarge(MAX_SOURCE_BYTES));
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { encoding, text, marked } = decoded.value;
  const canonical = canonicalText(text);
  if (!canonical.ok) return canonical;
  const own: SourceNote['code'] | null = encoding !== 'utf-8' ? 'utf-16' : marked ? 'byte-order-mark' : null;
  return ok({ ...canonical.value, encoding, notes: [...(own ? [noteOf(own)] : []), ...canonical.value.notes] });
}

/**
 * Makes letters that are already decoded canonical: NFC, LF. A reader of Word files or PDF ends here, too.
 * @returns a refusal for a text in an old encoding or without a word
 */
export function canonicalText(text: string): Result<Omit<SourceText, 'encoding'>, SourceRefusal> {
  const legacy = legacyEncoding(text);
  if (legacy) return refuse(legacySource(legacy));
  const composed = text.normalize('NFC');
  const canonical = composed.includes('\r') ? composed.replace(/\r\n?/g, '\n') : composed;
  if (canonical.trim() === '') return refuse(emptySource);
  const codes = [composed !== text ? ('decomposed' as const) : null, lineEnds(composed)];
  return ok({ text: canonical, notes: codes.filter((code) => code !== null).map(noteOf) });
}

const noteOf = (code: SourceNote['code']): SourceNote => ({ code, message: NOTES[code] });

interface Decoded {
  readonly encoding: SourceText['encoding'];
  readonly text: string;
  readonly marked: boolean;
}

function decode(bytes: Uint8Array): Result<Decoded, SourceRefusal> {
  if (bytes.length === 0) return refuse(emptySource);
  const kind = binaryKind(bytes);
  if (kind) return refuse(binarySource(kind));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  if (bytes.includes(0)) return refuse(binarySource(null));
  const text = decodeStrictly('utf-8', bytes);
  if (text === null) return refuse(notUtf8(bytes));
  return ok({ encoding: 'utf-8', text, marked: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf });
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Result<Decoded, SourceRefusal> {
  const text = decodeStrictly(encoding, bytes);
  if (text === null) return refuse(invalidUtf16);
  return text.includes('\0') ? refuse(binarySource(null)) : ok({ encoding, text, marked: true });
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function notUtf8(bytes: Uint8Array): SourceRefusal {
  const legacy = legacyEncoding(new TextDecoder('windows-1252').decode(bytes));
  return legacy ? legacySource(legacy) : invalidUtf8(firstWrongByte(bytes));
}

/** Counted from 1, as people count; found by halving, because a prefix of valid UTF-8 is valid. */
function firstWrongByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return Math.min(low + 1, bytes.length);
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineEnds(text: string): SourceNote['code'] | null {
  if (!text.includes('\r')) return null;
  const kinds = [/\r\n/, /\r(?!\n)/, /(?<!\r)\n/].filter((kind) => kind.test(text));
  return kinds.length > 1 ? 'mixed-line-ends' : 'carriage-returns';
}

import { type Interchange, readInterchange, saysInterchange } from '../../../compiler/interchange/index.ts';
import { canonicalText } from '../../../compiler/source-text.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { findSecrecyStamp } from '../../../kernel/secrecy-stamp.ts';
import type { SourceFile, SourceFileRefusal } from '../read-source-file.ts';

/**
 * The text that an interchange file carries, and what it says of it.
 * @returns null for every other kind of file
 */
export function sourceOfInterchange(bytes: Uint8Array): Result<SourceFile, SourceFileRefusal> | null {
  if (!saysInterchange(bytes)) return null;
  const read = readInterchange(bytes);
  if (!read.ok) return read;
  const { text } = read.value;
  const canonical = canonicalText(text);
  if (!canonical.ok) return canonical;
  if (canonical.value.text !== text || holdsUnstorable(read.value)) return refuse(UNSTORABLE);
  const stamped = findSecrecyStamp(text) !== null;
  const encoding = /^\ufeff?\s*</.test(headOf(bytes)) ? 'akn' : 'json';
  return ok({ text, origin: 'text', encoding, notes: [], stamped, interchange: read.value });
}

const headOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 64));

/** A file on disk may hold what no database column does: NUL, and halves of a pair. */
function holdsUnstorable(interchange: Interchange): boolean {
  let found = false;
  JSON.stringify(interchange, (_key, value) => {
    if (typeof value === 'string' && /[\0\p{Cs}]/u.test(value)) found = true;
    return value;
  });
  return found;
}

const UNSTORABLE: SourceFileRefusal = {
  kind: 'invalid',
  key: 'interchange.damaged',
  message: {
    vi: 'Văn bản trong tệp có ký tự không hợp lệ hoặc chưa ở dạng Unicode dựng sẵn. Chưa giữ lại gì từ tệp. Hãy gửi chính văn bản để đọc lại.',
    en: 'The text in the file holds characters that cannot be kept, or is not composed Unicode. Nothing was kept of the file. Send the document itself.',
  },
};

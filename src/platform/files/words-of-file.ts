import { READING_LIMITS } from '../source-files/read-aside.ts';
import { readFileWords } from '../source-files/read-file.ts';
import type { MediaType } from './media-type.ts';

/**
 * The words of a file, for looking at them before it is kept: plain text, Word, PDF with a text layer. A record is
 * locked meanwhile, so reading may not last.
 * @returns null for pictures, sheets and files whose words cannot be read, 'damaged' for a Word file that nobody can open
 */
export async function wordsOfFile(bytes: Uint8Array, mediaType: MediaType): Promise<string | null | 'damaged'> {
  if (mediaType.endsWith('utf-16')) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const isWord = mediaType.endsWith('wordprocessingml.document');
  if (isWord || mediaType === 'application/pdf') {
    const read = await readFileWords(bytes, { scans: 'refuse', limits: { ...READING_LIMITS, millis: 15_000 } });
    if (!read.ok) return isWord && UNREADABLE.has(read.refusal.code) ? 'damaged' : null;
    return read.value && `${read.value.text}\n${read.value.margins.toLocaleUpperCase('vi')}`;
  }
  return mediaType.startsWith('text/') ? new TextDecoder('utf-8').decode(bytes) : null;
}

/** A Word file that is locked or slow to read is kept as it is, as a picture is. */
const UNREADABLE = new Set(['damaged', 'unpacks-too-far', 'unsafe-xml', 'too-complex', 'too-much-memory']);

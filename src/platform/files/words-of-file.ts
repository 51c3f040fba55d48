import { readFileWords } from '../source-files/read-file.ts';
import type { MediaType } from './media-type.ts';

/**
 * The words of a file, for looking at them before it is kept: plain text, Word, PDF with a text layer.
 * @returns null for pictures, sheets and files whose words cannot be read, 'damaged' for a Word file that nobody can open
 */
export async function wordsOfFile(bytes: Uint8Array, mediaType: MediaType): Promise<string | null | 'damaged'> {
  if (mediaType.endsWith('utf-16')) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const isWord = mediaType.endsWith('wordprocessingml.document');
  if (isWord || mediaType === 'application/pdf') {
    const read = await readFileWords(bytes, { scans: 'refuse' });
    if (!read.ok) return isWord ? 'damaged' : null;
    return read.value && `${read.value.text}\n${read.value.margins.toLocaleUpperCase('vi')}`;
  }
  return mediaType.startsWith('text/') ? new TextDecoder('utf-8').decode(bytes) : null;
}

import type { MediaType } from './media-type.ts';
import { unpacksTooFar } from './unpacked-size.ts';

/**
 * The words of a file, for looking at them before it is kept: PDF with a text layer, DOCX, plain text.
 * @returns null for pictures, tables and files whose words cannot be read
 */
export async function textOfFile(bytes: Uint8Array, mediaType: MediaType): Promise<string | null> {
  try {
    if (mediaType.endsWith('utf-16')) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    if (mediaType.startsWith('text/')) return new TextDecoder('utf-8').decode(bytes);
    if (mediaType === 'application/pdf') return await textOfPdf(bytes);
    if (isWord(mediaType)) return (await unpacksTooFar(bytes)) ? null : await textOfDocx(bytes);
    return null;
  } catch {
    return null;
  }
}

export const isWord = (mediaType: MediaType): boolean => mediaType.endsWith('wordprocessingml.document');

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  // The reader takes the buffer away from us, so it gets a copy.
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.join('\n');
}

async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}

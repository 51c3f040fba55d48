import { readSource, type SourceText } from '../../compiler/source-text.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { mediaTypeOf } from '../../platform/files/media-type.ts';
import { textOfFile } from '../../platform/files/text-of-file.ts';

export interface ReadableSource extends Omit<SourceText, 'encoding'> {
  readonly encoding: SourceText['encoding'] | 'docx' | 'pdf';
}

/**
 * The canonical text of what was handed in: plain text, a Word file or a PDF with a text layer.
 * Refused by its name when it is none of these; a scan has no words to read.
 */
export async function sourceOfFile(bytes: Uint8Array): Promise<Result<ReadableSource>> {
  const type = mediaTypeOf(bytes);
  const kind = type === 'application/pdf' ? 'pdf' : type?.endsWith('wordprocessingml.document') ? 'docx' : null;
  if (!type || !kind) return readSource(bytes);
  const read = (await textOfFile(bytes, type)) ?? '';
  // A paragraph of Word ends with two line ends; an empty one is a blank line of the paper.
  const words = kind === 'docx' ? read.replaceAll('\n\n', '\n') : read;
  if (words.trim() === '') return invalid({ file: 'receive.scanned' });
  const source = readSource(Buffer.from(words, 'utf8'));
  return source.ok ? ok({ ...source.value, encoding: kind }) : source;
}

import { ok, type Refusal, type Result } from '../../kernel/result.ts';
import type { Message } from '../../kernel/translate.ts';
import type { SourceOrigin } from '../../platform/source-files/source-file.ts';
import { sourceOfFile } from './source-of-file.ts';

/** The canonical text of what was handed in; every anchor points into `text`. */
export interface SourceFile {
  readonly text: string;
  readonly origin: SourceOrigin;
  /** how the bytes were written: "utf-8", "utf-16le", "docx", "pdf" … */
  readonly encoding: string;
  /** what was left out, put right or counted on the way */
  readonly notes: readonly SourceFileNote[];
}

export interface SourceFileNote {
  readonly code: string;
  readonly message: Message;
  readonly count?: number;
}

export interface SourceFileRefusal extends Refusal {
  readonly message?: Message;
}

/**
 * The one door through which the product and the command line read a file, whatever its kind.
 * @param name the file's name as it came; the kind is told by the content, the name only helps where that is silent
 */
export async function readSourceFile(
  bytes: Uint8Array,
  _file: { readonly name: string },
): Promise<Result<SourceFile, SourceFileRefusal>> {
  const read = await sourceOfFile(bytes);
  if (!read.ok) return read;
  const { text, encoding, notes } = read.value;
  const origin = encoding === 'docx' || encoding === 'pdf' ? encoding : 'text';
  return ok({ text, origin, encoding, notes });
}

import type { Interchange } from '../../compiler/interchange/index.ts';
import { canonicalText, MAX_SOURCE_BYTES, readSource } from '../../compiler/source-text.ts';
import { ok, type Refusal, type Result, refuse } from '../../kernel/result.ts';
import { findSecrecyStamp } from '../../kernel/secrecy-stamp.ts';
import type { Message } from '../../kernel/translate.ts';
import { FileProblem } from '../../platform/source-files/file-problem.ts';
import { fileRefusal, noteMessage } from '../../platform/source-files/file-refusals.ts';
import { type ReadWords, readFileWords } from '../../platform/source-files/read-file.ts';
import type { ReadingNote, SourceOrigin } from '../../platform/source-files/source-file.ts';
import { tablesOfTabs } from '../../platform/source-files/text/pasted-table.ts';
import { sourceOfInterchange } from './interchange/source-of-interchange.ts';

/** The canonical text of what was handed in; every anchor points into `text`. */
export interface SourceFile {
  readonly text: string;
  readonly origin: SourceOrigin;
  /** how the bytes were written: "utf-8", "utf-16le", "docx", "pdf" … */
  readonly encoding: string;
  /** what was left out, put right or counted on the way */
  readonly notes: readonly SourceFileNote[];
  /** a secrecy stamp stands in the text, or in a header or footer of its pages */
  readonly stamped: boolean;
  /** what an interchange file says of its text beside it */
  readonly interchange?: Interchange;
}

export interface SourceFileNote extends ReadingNote {
  readonly message: Message;
}

export interface SourceFileRefusal extends Refusal {
  readonly message?: Message;
}

/**
 * The one door through which the product and the command line read a file: plain text, Markdown, HTML, Word, PDF,
 * scans where this machine recognises Vietnamese, and read directives that somebody exported. The kind is told by the content, never by the name.
 * Call it before a transaction begins: a scan takes some seconds a page.
 */
export async function readSourceFile(bytes: Uint8Array): Promise<Result<SourceFile, SourceFileRefusal>> {
  const carried = sourceOfInterchange(bytes);
  if (carried) return carried;
  if (bytes.length > MAX_SOURCE_BYTES) return readPlain(bytes);
  const words = await readFileWords(bytes, { scans: 'recognise' });
  if (!words.ok) return words;
  return words.value ? fromWords(words.value) : readPlain(bytes);
}

function readPlain(bytes: Uint8Array): Result<SourceFile, SourceFileRefusal> {
  const source = readSource(bytes);
  if (!source.ok) return source;
  const { text, tables } = tablesOfTabs(source.value.text);
  const pasted = tables > 0 ? [withMessage({ code: 'pasted-tables', count: tables })] : [];
  const stamped = findSecrecyStamp(text) !== null;
  return ok({ ...source.value, text, origin: 'text', stamped, notes: [...source.value.notes, ...pasted] });
}

function fromWords({ text: words, margins, origin, notes }: ReadWords): Result<SourceFile, SourceFileRefusal> {
  // A small file may say one thing ten million times; plain text of that length is refused, too.
  if (words.length > MAX_SOURCE_BYTES) return refuse(fileRefusal(new FileProblem('unpacks-too-far')));
  const source = canonicalText(words.replace(NOT_TEXT, ''));
  if (!source.ok) return source;
  const { text } = source.value;
  // Around the text a degree may stand in small letters: no sentence runs there.
  const stamped = findSecrecyStamp(text) !== null || findSecrecyStamp(margins.toLocaleUpperCase('vi')) !== null;
  return ok({ text, origin, encoding: origin, stamped, notes: notes.map(withMessage) });
}

const NOT_TEXT = /(?=[^\t\n])\p{Cc}|\ufeff/gu;

const withMessage = (note: ReadingNote): SourceFileNote => ({ ...note, message: noteMessage(note) });

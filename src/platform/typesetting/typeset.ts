import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lettersOf } from './glyphs.ts';

interface Compiler {
  pdf(job: { mainFileContent: string; inputs: Record<string, string> }, options: object): Buffer;
  evictCache(age: number): void;
  mapShadow(path: string, content: Buffer): void;
  unmapShadow(path: string): void;
}

interface Typst {
  readonly NodeCompiler: { create(options: object): Compiler };
}

/** The binding checks one at a time: kept for decades with its structure (A-2a; A-3a with files), or read aloud (UA-1). */
export type PdfStandard = 'a-2a' | 'a-3a' | 'ua-1';

/** A file that a PDF/A-3 carries. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

const requireHere = createRequire(import.meta.url);
/** Letters with the measures of Times New Roman; no other font is embedded. */
const FONTS = dirname(requireHere.resolve('@expo-google-fonts/tinos/package.json'));
/** Stands for a letter that the font cannot draw: PDF/A allows none without a picture. */
const NO_PICTURE = '□';

let kept: { readonly compiler: Compiler; readonly letters: Set<number> } | null = null;

/**
 * Sets a document with Typst, in this process and at once: tagged PDF/A-2a with the fonts embedded. The data reaches
 * the template as values (`sys.inputs.data`, JSON), so that no word in it is read as markup.
 * @param template Typst source of ours @throws Error with Typst's message when the template is wrong
 */
export function typeset(
  template: string,
  data: object,
  standard: PdfStandard = 'a-2a',
  attachments: readonly Attachment[] = [],
): Uint8Array<ArrayBuffer> {
  kept ??= { compiler: makeCompiler(), letters: lettersOf(readFileSync(join(FONTS, FIRST_FONT))) };
  const { compiler, letters } = kept;
  const carried = attachments.map(({ bytes, ...said }, at) => ({ ...said, path: `/carried-${at}` }));
  const json = JSON.stringify({ ...data, attachments: carried }).replace(/[^\0-\x7f]/gu, (letter) =>
    letters.has(letter.codePointAt(0) ?? 0) ? letter : NO_PICTURE,
  );
  for (const [at, { bytes }] of attachments.entries())
    compiler.mapShadow(join(FONTS, `carried-${at}`), Buffer.from(bytes));
  try {
    return new Uint8Array(
      compiler.pdf({ mainFileContent: template, inputs: { data: json } }, { pdfStandard: standard }),
    );
  } catch (error) {
    throw new Error(wordsOf(error));
  } finally {
    // A document is never set twice with the same words; what was remembered of it would only fill the memory.
    compiler.evictCache(0);
    for (const at of attachments.keys()) compiler.unmapShadow(join(FONTS, `carried-${at}`));
  }
}

const FIRST_FONT = '400Regular/Tinos_400Regular.ttf';

function makeCompiler(): Compiler {
  const { NodeCompiler } = requireHere('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as Typst;
  // The folder of the fonts is all that a template could read.
  return NodeCompiler.create({ workspace: FONTS, fontArgs: [{ fontPaths: [FONTS] }] });
}

/** The binding puts the words of the compiler in `code` and those of the PDF writer in `message`. */
function wordsOf(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return `Typst: ${code} ${message}`.trim().slice(0, 2000);
}

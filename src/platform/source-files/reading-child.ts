import type { ChildAnswer } from './answer-aside.ts';
import type { ReadableKind } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import type { LaidOutDocument } from './laid-out/laid-out-document.ts';
import type { ReadFile } from './source-file.ts';

/** What can be asked of a file. */
export interface Answers {
  readonly words: ReadFile & { readonly margins: string };
  readonly layout: LaidOutDocument;
}

/** Runs as a process of its own: bytes on standard input, one line of JSON on standard output. */
async function main(kind: string, asked: string): Promise<void> {
  const read = asked === 'layout' ? readLayoutAs : readAs;
  const answer = await answerTo<Answers[keyof Answers]>(read, kind as ReadableKind, await standardInput());
  process.stdout.write(JSON.stringify(answer));
}

async function answerTo<Read>(
  read: (kind: ReadableKind, bytes: Uint8Array) => Promise<Read>,
  kind: ReadableKind,
  bytes: Uint8Array,
): Promise<ChildAnswer<Read>> {
  try {
    return { read: await read(kind, bytes) };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.code };
    if (/^ERR_(?:ACCESS|MODULE)/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    // A reader that stumbles over a file has met one that no program writes.
    return { problem: 'damaged' };
  }
}

async function readAs(kind: ReadableKind, bytes: Uint8Array): Promise<Answers['words']> {
  if (kind === 'docx') return { origin: 'docx', ...(await import('./docx/read-docx.ts')).readDocx(bytes) };
  if (kind === 'pdf')
    return { origin: 'pdf', margins: '', ...(await (await import('./pdf/read-pdf.ts')).readPdf(bytes)) };
  const { decodeHtml, readHtml } = await import('./html/read-html.ts');
  const html = decodeHtml(bytes) ?? new TextDecoder('utf-8').decode(bytes);
  return { origin: 'html', margins: '', ...readHtml(html) };
}

async function readLayoutAs(kind: ReadableKind, bytes: Uint8Array): Promise<Answers['layout']> {
  if (kind === 'docx') return (await import('./laid-out/word/read-word-layout.ts')).readWordLayout(bytes);
  if (kind === 'pdf') return (await import('./laid-out/pdf/read-pdf-layout.ts')).readPdfLayout(bytes);
  throw new FileProblem('no-layout');
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

await main(process.argv[2] ?? '', process.argv[3] ?? 'words');

import type { ReadableKind } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import type { ReadFile } from './source-file.ts';

/** What the reading process answers on its standard output. */
export type ChildAnswer = { readonly read: ReadFile & { readonly margins: string } } | { readonly problem: string };

/** Runs as a process of its own: bytes on standard input, one line of JSON on standard output. */
async function main(kind: string): Promise<void> {
  const answer = await answerTo(kind as ReadableKind, await standardInput());
  process.stdout.write(JSON.stringify(answer));
}

async function answerTo(kind: ReadableKind, bytes: Uint8Array): Promise<ChildAnswer> {
  try {
    return { read: { margins: '', ...(await readAs(kind, bytes)) } };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.code };
    if (/^ERR_(?:ACCESS|MODULE)/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    // A reader that stumbles over a file has met one that no program writes.
    return { problem: 'damaged' };
  }
}

async function readAs(kind: ReadableKind, bytes: Uint8Array): Promise<ReadFile & { readonly margins?: string }> {
  if (kind === 'docx') return { origin: 'docx', ...(await import('./docx/read-docx.ts')).readDocx(bytes) };
  if (kind === 'pdf') return { origin: 'pdf', ...(await (await import('./pdf/read-pdf.ts')).readPdf(bytes)) };
  const { decodeHtml, readHtml } = await import('./html/read-html.ts');
  const html = decodeHtml(bytes) ?? new TextDecoder('utf-8').decode(bytes);
  return { origin: 'html', ...readHtml(html) };
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

await main(process.argv[2] ?? '');

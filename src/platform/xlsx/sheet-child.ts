import type { ChildAnswer } from '../source-files/answer-aside.ts';
import { FileProblem } from '../source-files/file-problem.ts';
import type { SheetReading } from './sheet-reading.ts';

/** Runs as a process of its own: a workbook on standard input, one line of JSON on standard output. */
async function main(rows: number, columns: number): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  process.stdout.write(JSON.stringify(await answerTo(Buffer.concat(parts), rows, columns)));
}

async function answerTo(bytes: Uint8Array, rows: number, columns: number): Promise<ChildAnswer<SheetReading>> {
  try {
    const { readWorkbook } = await import('./read-workbook.ts');
    return { read: await readWorkbook(bytes, { rows, columns }) };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.code };
    if (/^ERR_(?:ACCESS|MODULE)/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    // A reader that stumbles over a file has met one that no program writes.
    return { problem: 'damaged' };
  }
}

await main(Number(process.argv[2]), Number(process.argv[3]));

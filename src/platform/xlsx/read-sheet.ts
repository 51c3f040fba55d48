import { fileURLToPath } from 'node:url';
import { ok, type Refusal, type Result, refuse } from '../../kernel/result.ts';
import { answerAside } from '../source-files/answer-aside.ts';
import { FileProblem } from '../source-files/file-problem.ts';
import { turns } from '../source-files/turns.ts';
import { sheetProblem } from './sheet-kind.ts';
import { SHEET_LIMITS, type SheetLimits, type SheetReading } from './sheet-reading.ts';

const LIMITS = { heapMb: 256, residentMb: 500, millis: 20_000 };
const AT_ONCE = 2;
const inTurn = turns(AT_ONCE);
const child = fileURLToPath(new URL('./sheet-child.ts', import.meta.url));

/**
 * What stands in an .xlsx, read by a process of its own that may open nothing and is ended when it grows. Macros do
 * not run, links are not followed, a document type is refused, formulas keep the result that was saved with them.
 * @param limits rows of each sheet beyond `rows` are not read, and said to be there
 * @returns refusals `sheetFile.…` that say what the file is, that nothing was kept, and what to do
 */
export async function readSheet(bytes: Uint8Array, limits: SheetLimits = SHEET_LIMITS): Promise<Result<SheetReading>> {
  const problem = sheetProblem(bytes);
  if (problem) return sheetRefusal(problem);
  try {
    const settings = [String(limits.rows), String(limits.columns)];
    return ok(await inTurn(() => answerAside<SheetReading>(child, settings, bytes, LIMITS)));
  } catch (error) {
    if (error instanceof FileProblem) return sheetRefusal(error.code);
    throw error;
  }
}

const sheetRefusal = (code: string): Result<never> => {
  const key = `sheetFile.${code}`;
  return refuse<Refusal>({ kind: 'invalid', key, fields: { file: key } });
};

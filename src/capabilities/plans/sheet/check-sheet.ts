import type { Id } from '../../../kernel/ids.ts';
import { notFound, ok, type Refusal, type Result, refuse } from '../../../kernel/result.ts';
import { findSecrecyStamp } from '../../../kernel/secrecy-stamp.ts';
import type { Change, Step } from '../../../platform/change.ts';
import { readPasted } from '../../../platform/xlsx/read-pasted.ts';
import { readSheet } from '../../../platform/xlsx/read-sheet.ts';
import { type SheetReading, shownValue } from '../../../platform/xlsx/sheet-reading.ts';
import { findPlanPlace, type PlanPlace } from '../lines/plan-place.store.ts';
import { loadLookups, type SheetWords } from './load-lookups.ts';
import { matchPlan } from './match-plan.ts';
import { MOST_ROWS, reportOf } from './plan-import.rules.ts';
import { moveImport, type StoredReading, saveChecked, saveRefused } from './plan-import.store.ts';
import { type FoundTable, findTable } from './reading/find-table.ts';
import { readLines } from './reading/read-lines.ts';
import { headReader } from './reading/sheet-columns.rules.ts';

export interface CheckSheet {
  readonly planId: Id;
  readonly importId: Id;
  /** the bytes of a file, or what was pasted; in memory only, until they were looked at for a secrecy stamp */
  readonly source: Uint8Array | string;
}

const LIMITS = { rows: MOST_ROWS, columns: 60 };
const ROWS_A_STEP = 250;

/** Reads a sheet that was received, in steps that others can watch, and keeps its rows with a report on every cell. */
export async function checkSheet(step: Step, command: CheckSheet): Promise<void> {
  const { importId, source } = command;
  const reading = typeof source === 'string' ? ok(readPasted(source, LIMITS)) : await readSheet(source, LIMITS);
  const words = await step((change) => wordsFor(change, command.planId));
  const found = reading.ok && words.ok ? tableOf(reading.value, words.value) : reading;
  if (!reading.ok || !words.ok || !found.ok) {
    const { key, params } = (!found.ok && found.refusal) || { key: 'refusal.notFound' };
    await step(async (change) => ok(await saveRefused(change.tx, importId, { key, ...(params && { params }) })));
    return;
  }
  const table = found.value as FoundTable;
  const lines = await readInSteps(step, importId, table, words.value);
  if (!lines) return;
  const about = { sheet: table.sheet.name, unread: table.unread, notes: reading.value.notes };
  await step(async (change) => {
    const matched = await matchPlan(change, words.value.place, lines.lines, 'look');
    return ok(await saveChecked(change.tx, importId, lines, reportOf(about, lines.findings, matched)));
  });
}

async function wordsFor(change: Change, planId: Id): Promise<Result<SheetWords & { place: PlanPlace }>> {
  const place = await findPlanPlace(change.tx, planId, change.today);
  return place ? ok({ ...(await loadLookups(change, place.period)), place }) : notFound();
}

/** The table of the plan, wherever it stands; else what was seen instead. */
function tableOf(reading: SheetReading, words: SheetWords): Result<FoundTable> {
  if (isStamped(reading)) return invalidFile('planSheet.refusal.stamped');
  const table = findTable(reading, headReader(words.sources));
  if (!table) {
    const sheets = reading.sheets.map((sheet) => `"${sheet.name}"`).join(', ');
    return invalidFile(sheets === '""' ? 'planSheet.refusal.noHeads' : 'planSheet.refusal.noTable', { sheets });
  }
  if (table.sheet.more) return invalidFile('planSheet.refusal.tooManyRows', { most: MOST_ROWS });
  return table.rows.length > 0 ? ok(table) : invalidFile('planSheet.refusal.noRows');
}

const invalidFile = (key: string, params?: Refusal['params']): Result<never> =>
  refuse({ kind: 'invalid', key, ...(params && { params }) });

const isStamped = (reading: SheetReading): boolean =>
  reading.sheets.some((sheet) =>
    sheet.rows.some((row) => findSecrecyStamp(row.cells.map((cell) => shownValue(cell.value)).join('\t')) !== null),
  );

/** @returns null when another sheet took its place meanwhile */
async function readInSteps(
  step: Step,
  importId: Id,
  table: FoundTable,
  words: SheetWords,
): Promise<StoredReading | null> {
  const lines: StoredReading['lines'][number][] = [];
  const findings: StoredReading['findings'][number][] = [];
  const total = table.rows.length;
  for (let done = 0; done < total; done += ROWS_A_STEP) {
    const moved = await step(async (change) =>
      ok(await moveImport(change.tx, importId, { done, total, now: change.now })),
    );
    if (!moved.ok || !moved.value) return null;
    const read = readLines(table.rows.slice(done, done + ROWS_A_STEP), table, words);
    lines.push(...read.lines);
    findings.push(...read.findings);
  }
  return { lines, findings };
}

import type { Day, Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Finding } from './reading/finding.rules.ts';
import type { Matched } from './reading/match-lines.rules.ts';

export type ImportWay = 'file' | 'paste';

/** reading → checked → imported → undone; refused: the sheet could not be read; dropped: another came after it. */
export type ImportState = 'reading' | 'checked' | 'refused' | 'imported' | 'undone' | 'dropped';

/** A sheet that came in, without its rows. */
export interface PlanImport {
  readonly id: Id;
  readonly planId: Id;
  readonly way: ImportWay;
  readonly name: string;
  readonly sha256: string;
  readonly state: ImportState;
  readonly movedAt: Instant;
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly refusal: Pick<Refusal, 'key' | 'params'> | null;
  readonly added: number;
  readonly updated: number;
  readonly madeOn: Day;
  readonly importedOn: Day | null;
}

/** What was understood of a sheet. */
export interface SheetReport {
  readonly sheet: string;
  /** heads that nobody knows */
  readonly unread: readonly string[];
  /** keys of `sheetFile.note.…` */
  readonly notes: readonly string[];
  readonly counts: ReportCounts;
  /** errors first, each in the order of the sheet; no more than a person reads */
  readonly findings: readonly Finding[];
}

export interface ReportCounts {
  readonly rows: number;
  readonly add: number;
  readonly update: number;
  readonly same: number;
  readonly wrong: number;
  readonly errors: number;
  readonly notes: number;
}

export const MOST_ROWS = 5_000;
const MOST_FINDINGS = 1_000;
const STALLED_AFTER_MS = 90_000;

/** @param found what reading the cells found, before the rows were compared with the plan */
export function reportOf(
  sheet: Pick<SheetReport, 'sheet' | 'unread' | 'notes'>,
  found: readonly Finding[],
  { rows, findings: compared }: Matched,
): SheetReport {
  const all = [...found, ...compared];
  const errors = all.filter((finding) => finding.weight === 'error').sort(bySheet);
  const notes = all.filter((finding) => finding.weight === 'note');
  const count = (action: string): number => rows.filter((row) => row.action === action).length;
  return {
    ...sheet,
    counts: {
      rows: rows.length,
      add: count('add'),
      update: count('update'),
      same: count('same'),
      wrong: count('wrong'),
      errors: errors.length,
      notes: notes.length,
    },
    findings: [...errors, ...notes].slice(0, MOST_FINDINGS),
  };
}

/** Row by row, in a row from left to right: "Z3" stands before "AA3". */
const bySheet = (one: Finding, other: Finding): number =>
  one.row - other.row || one.address.length - other.address.length || (one.address < other.address ? -1 : 1);

/** Nothing moved for so long that the process which was reading has ended. */
export const isStalled = (each: Pick<PlanImport, 'state' | 'movedAt'>, now: Instant): boolean =>
  each.state === 'reading' && Date.parse(now) - Date.parse(each.movedAt) > STALLED_AFTER_MS;

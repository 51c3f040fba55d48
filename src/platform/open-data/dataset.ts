import type { Day } from '../../kernel/day.ts';
import type { Sheet, SheetCell } from '../xlsx/xlsx.ts';

/** One list with what somebody needs who knows nothing of us. */
export interface Dataset {
  /** of files: lower case, without diacritics */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** the agency that answers for it */
  readonly agency: string;
  readonly asOf: Day;
  /** who may use it and how; the agency says so, no licence is guessed */
  readonly terms: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface DataColumn {
  /** the head in CSV; the same in every language and year */
  readonly name: string;
  /** the head in XLSX */
  readonly title: string;
  readonly type: 'string' | 'integer' | 'date' | 'boolean';
  readonly description: string;
  /** names of codes that stand in it */
  readonly codes?: Readonly<Record<string, string>>;
  /** characters, in XLSX */
  readonly width?: number;
}

const WIDTH = 16;

/** The same rows as a workbook. */
export const sheetOf = ({ title, columns, rows }: Dataset): Sheet => ({
  name: title,
  columns: columns.map((column) => ({ header: column.title, width: column.width ?? WIDTH })),
  rows,
});

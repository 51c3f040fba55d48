import type { ColumnKey } from './sheet-columns.rules.ts';

/** Something to say about one cell. An error keeps its row out; a note says how a value was understood. */
export interface Finding {
  /** "F12" */
  readonly address: string;
  readonly row: number;
  readonly column: ColumnKey | null;
  /** what stands there, shortened */
  readonly found: string;
  readonly weight: 'error' | 'note';
  /** ends the key of its message: `planSheet.finding.…` */
  readonly code: FindingCode;
  readonly params?: Readonly<Record<string, string>>;
}

export const FINDING_CODES = [
  'title-missing',
  'too-long',
  'formula-uncounted',
  'formula-value',
  'cell-error',
  'merged-across',
  'merged-amount',
  'merged-value',
  'unknown-code',
  'unknown-code-near',
  'near-unit',
  'unknown-unit',
  'ended-unit',
  'ended-unit-alone',
  'time-unreadable',
  'time-outside',
  'time-backwards',
  'time-number',
  'until-alone',
  'money-unreadable',
  'money-dot',
  'money-fraction',
  'money-negative',
  'money-too-large',
  'quantity',
  'code-unreadable',
  'code-foreign',
  'code-removed',
  'code-twice',
  'line-locked',
  'changed-meanwhile',
  'plan-sent',
  'heading-skipped',
  'total-skipped',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Says something about the cell that is being read. */
export type Say = (weight: Finding['weight'], code: FindingCode, params?: Finding['params']) => void;

import type { Day } from '../../../kernel/day.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { listAppliedRules } from '../../rulebook/index.ts';
import type { Check, Thresholds } from './finding.rules.ts';

/** The thresholds of a day; a check without a rule row looks for nothing. */
export interface AppliedThresholds {
  readonly thresholds: Thresholds;
  readonly known: ReadonlySet<Check>;
  /** some row is applied outside its validity, or nobody has verified it: the page says so */
  readonly unverified: boolean;
}

const NONE: Thresholds = {
  'copied-narrative': 101,
  'same-event': -1,
  jump: Number.MAX_SAFE_INTEGER,
  sum: Number.MAX_SAFE_INTEGER,
  'round-numbers': Number.MAX_SAFE_INTEGER,
  'outside-period': Number.MAX_SAFE_INTEGER,
};

export async function loadThresholds(tx: Tx, day: Day): Promise<AppliedThresholds> {
  const rows = await listAppliedRules(tx, 'integrity-check', day);
  return {
    thresholds: { ...NONE, ...Object.fromEntries(rows.map(({ value }) => [value.check, value.threshold])) },
    known: new Set(rows.map(({ value }) => value.check)),
    unverified: rows.some(({ mark, inForce }) => mark === 'U' || !inForce),
  };
}

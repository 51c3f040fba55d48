import type { Id } from '../../../kernel/ids.ts';
import { workingDaysBetween } from '../../../kernel/working-days.ts';
import type { View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { loadCalendar, loadGeneralRules } from '../../rulebook/index.ts';
import { type Accepter, listAccepters } from './accepter.store.ts';
import { lateBefore, readWishes, type Wishes } from './desk.rules.ts';

export interface AccepterRow extends Accepter {
  /** working days since the oldest was handed on */
  readonly waited: number;
}

export interface AcceptersModel {
  readonly rows: readonly AccepterRow[];
  readonly total: number;
  readonly page: number;
  readonly waiting: number;
  readonly late: number;
  readonly wishes: Wishes;
  readonly units: ReadonlyMap<Id, UnitLabel>;
}

const PAGE = 50;

/** Every accepter's own clock, those who let others wait longest first. */
export async function loadAccepters(view: View, page: number): Promise<AcceptersModel> {
  const { tx, today } = view;
  const { rows, wishes, calendar } = await acceptersOf(view);
  const shown = rows.slice((page - 1) * PAGE, page * PAGE);
  const sum = (name: 'waiting' | 'late'): number => rows.reduce((total, row) => total + row[name], 0);
  return {
    rows: shown.map((row) => ({
      ...row,
      waited: row.oldest >= today ? 0 : workingDaysBetween(calendar, row.oldest, today),
    })),
    total: rows.length,
    page,
    waiting: sum('waiting'),
    late: sum('late'),
    wishes,
    units: await listUnitLabels(
      tx,
      shown.map((row) => row.unitId),
      today,
    ),
  };
}

export async function acceptersOf({ tx, today }: Pick<View, 'tx' | 'today'>) {
  const calendar = await loadCalendar(tx);
  const wishes = readWishes(await loadGeneralRules(tx, today));
  const before = (days: number | null) => (days === null ? null : lateBefore(calendar, today, days));
  const late = { unit: before(wishes.unit), check: before(wishes.check) };
  return { calendar, wishes, rows: await listAccepters(tx, { today, late }) };
}

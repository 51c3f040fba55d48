import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { CycleGroup, CycleStep, StatedDay } from './cycle.rules.ts';

const days = sql`stated_on as "statedOn", bound, due_on as "dueOn", urged_on as "urgedOn", basis, mark,
  outside_validity as "outsideValidity", position, version`;

export async function listSteps(tx: Tx, cycleId: Id): Promise<CycleStep[]> {
  const { rows } = await sql<CycleStep>`
    select id, step, name, name_en as "nameEn", responsible, note, done_on as "doneOn", ${days}
    from cycle_step where cycle_id = ${cycleId} order by position`.execute(tx);
  return rows;
}

export async function listGroupDays(tx: Tx, cycleId: Id): Promise<CycleGroup[]> {
  const { rows } = await sql<CycleGroup>`
    select group_code as "groupCode", grace_days as "graceDays", ${days}
    from cycle_group where cycle_id = ${cycleId} order by position`.execute(tx);
  return rows;
}

const dayColumns = (row: StatedDay & Pick<CycleStep, 'basis' | 'mark' | 'outsideValidity'>) => ({
  stated_on: row.statedOn,
  bound: row.bound,
  due_on: row.dueOn,
  urged_on: row.urgedOn,
  basis: row.basis,
  mark: row.mark,
  outside_validity: row.outsideValidity,
});

export const insertSteps = (tx: Tx, cycleId: Id, steps: readonly Omit<CycleStep, 'version' | 'doneOn'>[]) =>
  insertRows(
    tx,
    'cycle_step',
    steps.map((step) => ({
      id: step.id,
      cycle_id: cycleId,
      step: step.step,
      position: step.position,
      name: step.name,
      name_en: step.nameEn,
      responsible: step.responsible,
      note: step.note,
      version: 1,
      ...dayColumns(step),
    })),
  );

export const insertGroupDays = (tx: Tx, cycleId: Id, groups: readonly Omit<CycleGroup, 'version'>[]) =>
  insertRows(
    tx,
    'cycle_group',
    groups.map((group) => ({
      cycle_id: cycleId,
      group_code: group.groupCode,
      position: group.position,
      grace_days: group.graceDays,
      version: 1,
      ...dayColumns(group),
    })),
  );

type NewDay = StatedDay & { readonly basis: string };

/** A day that a document moved: what was edited rests on what the person named. @returns false when the row has changed meanwhile */
export async function saveStepDay(
  tx: Tx,
  id: Id,
  version: number,
  change: NewDay & { readonly note: string | null },
): Promise<boolean> {
  const row = dayColumns({ ...change, mark: 'V', outsideValidity: false });
  const { numUpdatedRows } = await tx
    .updateTable('cycle_step')
    .set((step) => ({ ...row, note: change.note, version: step('version', '+', 1) }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function saveStepDone(tx: Tx, cycleId: Id, step: string, doneOn: Day | null): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('cycle_step')
    .set((row) => ({ done_on: doneOn, version: row('version', '+', 1) }))
    .where('cycle_id', '=', cycleId)
    .where('step', '=', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @returns false when the row has changed meanwhile */
export async function saveGroupDay(
  tx: Tx,
  on: { readonly cycleId: Id; readonly groupCode: string; readonly version: number },
  change: NewDay & { readonly graceDays: number },
): Promise<boolean> {
  const row = dayColumns({ ...change, mark: 'V', outsideValidity: false });
  const { numUpdatedRows } = await tx
    .updateTable('cycle_group')
    .set((group) => ({ ...row, grace_days: change.graceDays, version: group('version', '+', 1) }))
    .where('cycle_id', '=', on.cycleId)
    .where('group_code', '=', on.groupCode)
    .where('version', '=', on.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

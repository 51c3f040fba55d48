import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { CycleState } from './cycle.lifecycle.ts';
import type { Cycle } from './cycle.rules.ts';

const columns = sql`c.id, c.kind, c.period, c.window_from as "windowFrom", c.window_to as "windowTo", c.state, c.basis,
  c.preset, c.outside_validity as "outsideValidity", c.opened_on as "openedOn", c.closed_on as "closedOn", c.version`;

const selectCycles = async (tx: Tx, rest: RawBuilder<unknown>): Promise<Cycle[]> =>
  (await sql<Cycle>`select ${columns} from plan_cycle c ${rest}`.execute(tx)).rows;

export const findCycle = async (tx: Tx, id: Id): Promise<Cycle | null> =>
  (await selectCycles(tx, sql`where c.id = ${id}`))[0] ?? null;

/** Locked for whoever changes it, its days or its units. */
export const findCycleForUpdate = async (tx: Tx, id: Id): Promise<Cycle | null> =>
  (await selectCycles(tx, sql`where c.id = ${id} for update`))[0] ?? null;

/** The newest window first. */
export const listCycles = (tx: Tx): Promise<Cycle[]> =>
  selectCycles(tx, sql`order by c.window_to desc, c.kind, c.period`);

/** The cycles that run, the one whose window ends first before the others. */
export const listOpenCycles = (tx: Tx): Promise<Cycle[]> =>
  selectCycles(tx, sql`where c.state = 'open' order by c.window_to, c.period, c.kind`);

export const findCycleOfPeriod = async (tx: Tx, kind: string, period: string): Promise<Cycle | null> =>
  (await selectCycles(tx, sql`where c.kind = ${kind} and c.period = ${period}`))[0] ?? null;

export type NewCycle = Omit<Cycle, 'state' | 'openedOn' | 'closedOn' | 'version'> & { readonly actId: Id };

export async function insertCycle(tx: Tx, cycle: NewCycle): Promise<void> {
  await tx
    .insertInto('plan_cycle')
    .values({
      id: cycle.id,
      kind: cycle.kind,
      period: cycle.period,
      window_from: cycle.windowFrom,
      window_to: cycle.windowTo,
      state: 'preparing',
      basis: cycle.basis,
      preset: cycle.preset,
      outside_validity: cycle.outsideValidity,
      act_id: cycle.actId,
    })
    .execute();
}

/** The caller holds the lock. */
export async function saveCycleState(
  tx: Tx,
  id: Id,
  change: { readonly state: CycleState; readonly opened_on?: Day; readonly closed_on?: Day },
): Promise<void> {
  await tx
    .updateTable('plan_cycle')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { findUnit } from '../../organisations/index.ts';
import { runReports } from '../reports.policy.ts';
import { findIndicator } from './load-indicator.ts';
import { insertTarget } from './target.store.ts';

export interface SetTarget {
  readonly indicator: string;
  /** null: of the province */
  readonly unitId: Id | null;
  readonly from: Day;
  readonly to: Day;
  /** null takes it back */
  readonly amount: number | null;
  /** the document or decision that asks for it */
  readonly basis: string;
}

/** The standing body says what a period should reach, and on what basis. */
export async function setTarget(change: Change, command: SetTarget): Promise<Result<Id>> {
  const actor = actorOf(change);
  if (!runReports.allows(actor)) return forbidden('indicator.refusal.target');
  if (!(await findIndicator(change, command.indicator))) return notFound();
  if (command.unitId && !(await findUnit(change.tx, command.unitId, change.today))) return notFound();
  const basis = command.basis.trim();
  if (basis === '') return invalid({ basis: 'indicator.error.basis' });
  const id = change.newId();
  const actId = await change.record({
    action: 'indicator.target',
    subjectType: 'indicator',
    subjectId: id,
    details: { indicator: command.indicator, taken_back: command.amount === null },
  });
  await insertTarget(change.tx, { ...command, id, basis, setBy: actor.personId, setOn: change.today, actId });
  return ok(id);
}

import { type Day, yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { mayWorkOn } from '../budget.policy.ts';
import type { Pot } from '../budget.rules.ts';
import { listLinePlaces } from '../money/line.store.ts';
import { addSpent, lockUnitYears, setExplained } from '../money/position.store.ts';
import type { NormUse } from '../norms/norm.rules.ts';
import { overOf } from './spending.rules.ts';
import { insertPayment } from './spending.store.ts';
import { findStanding, fullestPot, insertExplanation } from './standing.store.ts';

export interface RecordSpending {
  readonly unitId: Id;
  /** null: for no line of the plan */
  readonly lineId: Id | null;
  readonly amount: Dong | null;
  readonly paidOn: Day | null;
  readonly documentNumber: string;
  readonly words: string;
  /** the budget's year; the line's, or the day's, unless said */
  readonly year?: number | null;
  /** the fullest pot of the line unless said */
  readonly pot?: Pot | null;
  readonly explanation?: string | null;
  readonly norm?: NormUse | null;
}

/** Where nothing was assigned and nobody said where the money came from. */
const UNSAID: Pot = { source: 'province', tag: '' };

/**
 * A payment that happened is always recorded: beyond what was assigned, for no line, or after the year (practice 19).
 * Nothing but what cannot have happened is refused: no amount, a day ahead, no words, somebody else's line.
 * @returns the payment
 */
export async function recordSpending(change: Change, command: RecordSpending): Promise<Result<Id>> {
  const { unitId, lineId, amount, paidOn } = command;
  if (!mayWorkOn(actorOf(change), unitId)) return notFound();
  const words = command.words.trim();
  const errors = {
    ...((amount === null || amount <= 0) && { amount: 'spending.amount.wrong' }),
    ...(!paidOn && { paidOn: 'spending.day.wrong' }),
    ...(paidOn && paidOn > change.today && { paidOn: 'spending.day.ahead' }),
    ...(!words && { words: 'spending.words.missing' }),
  };
  if (amount === null || !paidOn || Object.keys(errors).length > 0) return invalid(errors);
  const line = lineId && (await listLinePlaces(change.tx, [lineId])).get(lineId);
  if (lineId && line?.unitId !== unitId) return invalid({ line: 'spending.line.wrong' });
  const year = (line ? line.year : command.year) ?? yearOf(paidOn);
  await lockUnitYears(change.tx, [unitId], year);
  const unitYear = { unitId, year };
  const pot =
    command.pot ??
    (await fullestPot(change.tx, unitYear, lineId)) ??
    (await fullestPot(change.tx, unitYear, null)) ??
    UNSAID;
  const place = { ...unitYear, lineId, source: pot.source, tag: pot.tag };
  const explanation = command.explanation?.trim() || null;
  const id = change.newId();
  const details = { unit: unitId, year, line: lineId };
  const actId = await change.record({ action: 'budget.pay', subjectType: 'spending', subjectId: id, details });
  const { norm = null } = command;
  const documentNumber = command.documentNumber.trim();
  const payment = { ...place, id, amount, paidOn, documentNumber, words, explanation, norm, reversesId: null };
  await insertPayment(change.tx, { ...payment, actId });
  await addSpent(change.tx, place, amount);
  const over = explanation ? overOf(await findStanding(change.tx, place)) : 0;
  if (explanation && over > 0) {
    await insertExplanation(change.tx, place, { id: change.newId(), over: over as Dong, words: explanation, actId });
    await setExplained(change.tx, place, over as Dong);
  }
  return ok(id);
}

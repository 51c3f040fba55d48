import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { tellUnits } from '../../obligations/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { listLinePlaces } from '../money/line.store.ts';
import { followMoney, lockUnitYears } from '../money/position.store.ts';
import { type EstimateAmount, type EstimateDecision, gathered, whyNot } from './estimate.rules.ts';
import { findSameDecision, insertDecision, listGiven } from './estimate.store.ts';

/**
 * Writes a decision with its amounts, brings the positions of its units along and tells the units. Who may is decided by
 * the caller. `checked` is false only for a paper that was issued here: what is issued is never refused.
 */
export async function putEstimate(
  change: Change,
  decision: Omit<EstimateDecision, 'id'>,
  said: readonly EstimateAmount[],
  checked = true,
): Promise<Result<Id>> {
  const amounts = gathered(said);
  const unitIds = [...new Set(amounts.map((each) => each.unitId))];
  await lockUnitYears(change.tx, unitIds, decision.year);
  const made: EstimateDecision = { ...decision, id: change.newId() };
  if (checked) {
    if (await findSameDecision(change.tx, made)) return conflict('estimate.refusal.twice');
    const given = await listGiven(change.tx, unitIds, decision.year, decision.level === 'local');
    const reason = whyNot(decision.kind, amounts, given);
    if (reason) return invalid({ amounts: reason }, reason);
    if (!(await linesHold(change, made.year, amounts))) return invalid({ amounts: 'estimate.refusal.line' });
  }
  const details = { year: made.year, kind: made.kind, units: unitIds.length, document: made.documentId };
  const act = { action: 'budget.decide', subjectType: 'estimate_decision', subjectId: made.id, details };
  const actId = await change.record(act);
  await insertDecision(
    change.tx,
    { ...made, actId },
    amounts.map((each) => ({ ...each, id: change.newId() })),
  );
  await followMoney(change.tx, unitIds, made.year);
  await tellUnits(
    change,
    unitIds.map((unitId) => ({
      unitId,
      to: 'workers-and-heads' as const,
      kind: 'budget-assigned' as const,
      record: { id: made.id, path: budgetPaths.unit(unitId, made.year) },
      key: made.id,
      details: { number: made.documentNumber, day: made.issuedOn },
    })),
  );
  return ok(made.id);
}

/** A line is named only together with the unit whose line it is, in its year. */
async function linesHold(change: Change, year: number, amounts: readonly EstimateAmount[]): Promise<boolean> {
  const ids = amounts.flatMap((each) => (each.lineId ? [each.lineId] : []));
  if (ids.length === 0) return true;
  const places = await listLinePlaces(change.tx, ids);
  return amounts.every(({ lineId, unitId }) => {
    const place = lineId && places.get(lineId);
    return lineId === null || (place && place.unitId === unitId && place.year === year);
  });
}

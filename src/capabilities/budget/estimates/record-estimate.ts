import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { forbidden, invalid, notFound, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { findUnit, listUnitsHolding } from '../../organisations/index.ts';
import { assignMoney, mayWorkOn } from '../budget.policy.ts';
import { type EstimateAmount, type EstimateKind, signed } from './estimate.rules.ts';
import { putEstimate } from './put-estimate.ts';

export interface RecordEstimate {
  readonly kind: EstimateKind;
  readonly year: number;
  readonly documentNumber: string;
  readonly issuedOn: Day | null;
  readonly documentId?: Id | null;
  readonly allocationId?: Id | null;
  readonly amounts: readonly EstimateAmount[];
}

/** Finance records a decision of the province that was taken outside, by its number and date. */
export async function recordEstimate(change: Change, command: RecordEstimate): Promise<Result<Id>> {
  if (!assignMoney.allows(actorOf(change))) return forbidden('budget.refusal.financeOnly');
  const [approver] = await listUnitsHolding(change.tx, 'approver', change.today);
  if (!approver) return notFound();
  return record(change, command, { level: 'province', decidingUnitId: approver });
}

/**
 * A commune or a district records what its own council and committee decided; the province does not appraise it
 * (practice 19). Its money is its own alone: what the province gave, it does not take away.
 */
export async function recordLocalEstimate(change: Change, command: RecordEstimate): Promise<Result<Id>> {
  const actor = actorOf(change);
  const unit = await findUnit(change.tx, actor.unitId, change.today);
  if (!unit || !hasOwnBudget(unit.kind)) return forbidden('budget.refusal.noOwnBudget');
  if (!command.amounts.every((each) => mayWorkOn(actor, each.unitId))) return notFound();
  return record(change, command, { level: 'local', decidingUnitId: actor.unitId });
}

/** Committees below the province have a council that passes their estimate. */
export const hasOwnBudget = (unitKind: string): boolean => unitKind === 'commune-ppc' || unitKind === 'district-ppc';

function record(
  change: Change,
  { amounts, ...command }: RecordEstimate,
  by: { readonly level: 'province' | 'local'; readonly decidingUnitId: Id },
): Promise<Result<Id>> | Result<Id> {
  const documentNumber = command.documentNumber.trim();
  const { issuedOn } = command;
  const errors = {
    ...(!documentNumber && { number: 'estimate.number.missing' }),
    ...(!issuedOn && { issuedOn: 'estimate.day.missing' }),
    ...(issuedOn && issuedOn > change.today && { issuedOn: 'estimate.day.ahead' }),
  };
  if (!issuedOn || Object.keys(errors).length > 0) return invalid(errors);
  const { kind, year, documentId = null, allocationId = null } = command;
  return putEstimate(
    change,
    { ...by, kind, year, documentNumber, issuedOn, documentId, allocationId },
    amounts.map((each) => ({ ...each, amount: signed(kind, each.amount) })),
  );
}

import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { findDocument, notation } from '../../documents/index.ts';
import { closeDuty, confirmDuty } from '../cycle/close-duty.ts';
import type { Plan } from '../plan.rules.ts';

/** What a task's evidence says: the paper's number, or the receipt where a plan left by click. */
export interface Evidence {
  readonly documentNumber: string;
  readonly documentOn: Day;
}

type OfUnit = Pick<Plan, 'cycleId' | 'unitId'>;

/** The act is the evidence of the unit's own task (practice 8): nobody hands it in a second time. */
export const handInTask = (
  change: Change,
  { cycleId, unitId }: OfUnit,
  act: 'send' | 'issue',
  evidence: Evidence,
): Promise<Result<readonly Id[]>> => closeDuty(change, { cycleId, unitId, act, ...evidence });

/** Receipt confirms it, by another person than who sent. */
export const confirmTask = (
  change: Change,
  { cycleId, unitId }: OfUnit,
  evidence: Evidence,
): Promise<Result<readonly Id[]>> => confirmDuty(change, { cycleId, unitId, act: 'send', ...evidence });

/** Number and day of a paper, as they are quoted; a receipt stands in where there is none. */
export async function evidenceOf(change: Change, documentId: Id | null, receipt: string): Promise<Evidence> {
  const document = documentId && (await findDocument(change.tx, documentId));
  if (!document) return { documentNumber: receipt, documentOn: change.today };
  return { documentNumber: notation(document) || receipt, documentOn: document.issuedOn ?? change.today };
}

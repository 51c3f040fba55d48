import { type Id, shortCode } from '../../../kernel/ids.ts';
import { forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listSigningOfUnit } from '../../organisations/index.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import { setLineStates } from '../lines/line-saving.store.ts';
import type { PlanContext } from './act-on-plan.ts';
import { maySendByClick } from './acts.policy.ts';
import { daysLateOf } from './sending.rules.ts';
import { insertSending, takeSendingNumbers } from './sending.store.ts';

/** How a plan leaves: by the click of who may sign for the unit, or as the signed paper that is in the register. */
export type Way = { readonly kind: 'click' } | { readonly kind: 'signed-document'; readonly documentId: Id };

export interface Receipt {
  readonly planId: Id;
  /** the short code that people quote */
  readonly receipt: string;
  readonly number: number;
  readonly lines: number;
  readonly daysLate: number;
}

/** "Kế hoạch" */
const RECEIPT_KIND = 'KH';

/** Makes the sending: exactly these revisions, locked, with a receipt. Late counts from the first sending in force. */
export async function freezeLines(
  change: Change,
  { plan, actId, dueOn, graceDays }: PlanContext,
  lines: readonly PlanLine[],
  way: Way,
): Promise<Receipt> {
  const numbers = await takeSendingNumbers(change.tx, plan.id);
  const receipt = shortCode(numbers.province, RECEIPT_KIND, numbers.receipt);
  const daysLate = daysLateOf(dueOn, graceDays, plan.sentOn ?? change.today);
  await insertSending(
    change.tx,
    {
      id: change.newId(),
      planId: plan.id,
      number: numbers.number,
      sentOn: change.today,
      way: way.kind,
      signedForPostId: way.kind === 'click' ? actorOf(change).postId : null,
      documentId: way.kind === 'click' ? null : way.documentId,
      receipt,
      daysLate,
      actId,
    },
    lines.map((line) => ({ lineId: line.id, revisionId: line.revisionId })),
  );
  const ids = lines.map((line) => line.id);
  await setLineStates(change.tx, ids, 'locked', true);
  return { planId: plan.id, receipt, number: numbers.number, lines: lines.length, daysLate };
}

/** A click stands for a signature, so it is asked of the signing authorities (practice 4); a signed paper was signed. */
export async function mayLeave(change: Change, way: Way): Promise<Result<null>> {
  if (way.kind === 'signed-document') return ok(null);
  const actor = actorOf(change);
  const authorities = await listSigningOfUnit(change.tx, actor.unitId);
  return maySendByClick(actor, authorities, change.today) ? ok(null) : forbidden('plan.refusal.mayNotSign');
}

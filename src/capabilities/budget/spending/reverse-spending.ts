import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { mayWorkOn } from '../budget.policy.ts';
import { addSpent, lockUnitYears } from '../money/position.store.ts';
import { findPayment, insertPayment } from './spending.store.ts';

/** A wrong payment is not edited: another one takes it back, once, on the day on which somebody found out. */
export async function reverseSpending(
  change: Change,
  { paymentId, words: said }: { readonly paymentId: Id; readonly words: string },
): Promise<Result<Id>> {
  const seen = await findPayment(change.tx, paymentId);
  if (!seen || !mayWorkOn(actorOf(change), seen.unitId)) return notFound();
  const words = said.trim();
  if (!words) return invalid({ words: 'spending.reversal.words' });
  await lockUnitYears(change.tx, [seen.unitId], seen.year);
  const payment = await findPayment(change.tx, paymentId);
  if (!payment || payment.reversedById || payment.reversesId) return conflict('spending.reversal.done');
  const id = change.newId();
  const details = { unit: payment.unitId, year: payment.year, reverses: paymentId };
  const actId = await change.record({ action: 'budget.reverse', subjectType: 'spending', subjectId: id, details });
  const amount = -payment.amount as Dong;
  const { reversedById: _, ...rest } = payment;
  const reversal = { ...rest, id, amount, paidOn: change.today, words, explanation: null, norm: null };
  await insertPayment(change.tx, { ...reversal, reversesId: paymentId, actId });
  await addSpent(change.tx, payment, amount);
  return ok(id);
}

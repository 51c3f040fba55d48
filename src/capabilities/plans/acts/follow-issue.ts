import { isDeepStrictEqual } from 'node:util';
import type { Result } from '../../../kernel/result.ts';
import type { Subscriber } from '../../../platform/change.ts';
import { type DocumentIssued, findOutgoing } from '../../documents/index.ts';
import { listLines } from '../lines/line.store.ts';
import { loadTableWords } from '../load-table-words.ts';
import { findPlan } from '../plan.store.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { planTable } from '../plan-table.document.ts';
import { attempt } from './attempt.store.ts';
import { issueUnitPlan } from './issue-unit-plan.ts';
import { sendPlan } from './send-plan.ts';

/**
 * The unit's own papers move its plan in the transaction in which they are issued. Whatever keeps the plan from moving,
 * the paper stays issued: a fact says so and the page offers the act by hand.
 */
export const followIssuedPaper: Subscriber = async (change, { payload, actId }) => {
  const issued = payload as DocumentIssued;
  if (issued.subjectType !== 'plan' || issued.subjectId === null || !PURPOSES.includes(issued.purpose)) return;
  const plan = await findPlan(change.tx, issued.subjectId);
  if (plan?.level !== 'unit') return;
  const on = { planId: plan.id, version: null };
  const { documentId } = issued;
  const same = issued.purpose === 'unit-plan' || (await isAsIssued(change, plan.id, documentId));
  const move = (): Promise<Result<unknown>> =>
    issued.purpose === 'unit-plan'
      ? issueUnitPlan(change, { ...on, documentId })
      : sendPlan(change, { ...on, fingerprint: null, way: { kind: 'signed-document', documentId } });
  if (same && (await attempt(change.tx, move)).ok) return;
  const details = { number: `${issued.number}/${issued.symbol}`, document: documentId };
  const fact = { id: change.newId(), planId: plan.id, lineId: null, kind: 'letter-issued', details, actId };
  await insertPlanFacts(change.tx, [{ ...fact, happenedOn: change.today }]);
};

const PURPOSES: readonly string[] = ['plan-proposal', 'unit-plan'];

/** The annex that was signed is the table of the lines as they stand: nothing leaves that the signer did not see. */
async function isAsIssued(
  change: Parameters<Subscriber>[0],
  planId: Parameters<typeof listLines>[1],
  documentId: typeof planId,
) {
  const paper = await findOutgoing(change.tx, documentId);
  const lines = await listLines(change.tx, planId);
  const signed = paper?.content.annexes[0]?.body[0] ?? null;
  if (lines.length === 0) return signed === null;
  return isDeepStrictEqual(signed, JSON.parse(JSON.stringify(planTable(lines, await loadTableWords(change)))));
}

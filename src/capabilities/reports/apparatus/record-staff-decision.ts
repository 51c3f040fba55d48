import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { decidePosts, listRegisterPosts } from '../../organisations/index.ts';
import { proposeStaff } from './apparatus.policy.ts';
import {
  findStaffProposal,
  insertFilledPosts,
  listProposalUnits,
  updateStaffProposal,
} from './staff-proposal.store.ts';

export interface RecordStaffDecision {
  readonly proposalId: Id;
  readonly version: number;
  /** "45/QĐ-UBND" */
  readonly number: string;
  readonly decidedOn: Day | null;
  /** who decided, as the decision names it */
  readonly decidedBy: string;
  /** posts of the proposal's units that it fills: they carry its number from now on */
  readonly postIds: readonly Id[];
}

/** What came of the proposal: the decision, linked to the posts that it fills (practice 21). */
export async function recordStaffDecision(change: Change, command: RecordStaffDecision): Promise<Result<Id>> {
  const proposal = await findStaffProposal(change.tx, command.proposalId, true);
  if (!proposal) return notFound();
  if (!proposeStaff.allows(actorOf(change))) return forbidden('apparatus.refusal.actor');
  if (proposal.version !== command.version) return conflict('refusal.stale');
  if (!proposal.issuedOn) return conflict('apparatus.refusal.notIssued');
  if (proposal.decisionOn) return conflict('apparatus.refusal.decided');
  const { decidedOn } = command;
  const number = command.number.trim();
  const decidedBy = command.decidedBy.trim();
  const wrong = {
    ...(number === '' && { number: 'lookback.error.number' }),
    ...(decidedBy === '' && { decidedBy: 'apparatus.error.decidedBy' }),
    ...((!decidedOn || decidedOn > change.today) && { decidedOn: 'lookback.error.decidedOn' }),
  };
  if (!decidedOn || Object.keys(wrong).length > 0) return invalid(wrong);
  const units = new Set((await listProposalUnits(change.tx, proposal.id)).map(({ unitId }) => unitId));
  const known = new Map((await listRegisterPosts(change.tx, change.today)).map((post) => [post.id, post]));
  const posts = [...new Set(command.postIds)].flatMap((id) => known.get(id) ?? []);
  if (posts.some(({ unitId }) => !units.has(unitId)) || posts.length !== new Set(command.postIds).size)
    return notFound();
  const decision = { decision_number: number, decision_on: decidedOn, decided_by: decidedBy };
  const details = { posts: posts.length };
  const act = { action: 'apparatus.decide', subjectType: 'staff-proposal', subjectId: proposal.id, details };
  const actId = await change.record(act);
  await updateStaffProposal(change.tx, proposal.id, decision);
  if (posts.length === 0) return ok(proposal.id);
  const postIds = posts.map(({ id }) => id);
  const decided = await decidePosts(change, { postIds, decisionNumber: number, decisionOn: decidedOn });
  if (!decided.ok) return decided;
  await insertFilledPosts(change.tx, proposal.id, postIds, actId);
  return ok(proposal.id);
}

import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listRegisterPosts, listUnitLabels } from '../../organisations/index.ts';
import { loadGeneralRules } from '../../rulebook/index.ts';
import { seesAllStaff } from './apparatus.policy.ts';
import { trainingYears } from './staff-gaps.rules.ts';
import { findStaffProposal, listFilledPosts, listProposalUnits } from './staff-proposal.store.ts';

/** @returns null when there is no such proposal, or for somebody who sees their own unit only */
export async function loadProposal(view: View, id: Id) {
  const { tx, today } = view;
  const proposal = seesAllStaff(actorOf(view)) ? await findStaffProposal(tx, id) : null;
  if (!proposal) return null;
  const units = await listProposalUnits(tx, id);
  const ids = units.map(({ unitId }) => unitId);
  const own = new Set(ids);
  const labels = await listUnitLabels(tx, ids, today);
  return {
    proposal,
    units,
    unitNames: new Map<string, string>([...labels].map(([unitId, label]) => [unitId, label.name])),
    posts: (await listRegisterPosts(tx, today)).filter(({ unitId }) => own.has(unitId)),
    filled: new Set(await listFilledPosts(tx, id)),
    years: trainingYears((await loadGeneralRules(tx, today)).get('training-every-years')),
  };
}

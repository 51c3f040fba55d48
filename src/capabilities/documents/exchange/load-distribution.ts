import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { placeOf } from '../outgoing/act-on-paper.ts';
import { mayAct, workOnPapers } from '../outgoing/outgoing.policy.ts';
import { findOutgoing } from '../outgoing/outgoing.store.ts';
import { compareDistribution, type DistributionFindings, type Receiver } from './distribution.rules.ts';
import type { DutyBearers } from './duty-bearers.contributor.ts';
import { listReceivers } from './sending.store.ts';

export interface DistributionModel {
  readonly documentId: Id;
  readonly receivers: readonly Receiver[];
  /** null where the paper gives work to nobody, or nobody can tell */
  readonly findings: DistributionFindings | null;
  /** may note sendings now */
  readonly sends: boolean;
  /** sendings whose receipt this person may note */
  readonly receives: ReadonlySet<Id>;
}

/** Who gets a paper that was drafted here, with what proof; null for papers that were only registered. */
export async function loadDistribution(
  view: View,
  documentId: Id,
  dutyBearers: DutyBearers | undefined,
): Promise<DistributionModel | null> {
  const paper = await findOutgoing(view.tx, documentId);
  if (!paper) return null;
  const receivers = await listReceivers(view.tx, documentId);
  const bearers = (await dutyBearers?.(view, documentId)) ?? null;
  const keeps = mayAct(view.actor, await placeOf(view, paper), 'record-issue');
  const works = view.actor !== null && workOnPapers.allows(view.actor);
  const mine = ({ unitId }: Receiver) => keeps || (works && unitId === view.actor?.unitId);
  const open = receivers.filter(({ receivedOn }) => receivedOn === null).filter(mine);
  return {
    documentId,
    receivers,
    findings: bearers && compareDistribution(receivers, bearers),
    sends: keeps && paper.state === 'issued',
    receives: new Set(open.flatMap(({ sendingId }) => sendingId ?? [])),
  };
}

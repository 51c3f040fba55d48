import { type Day, daysBetween } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { listReceivers, type OutgoingSummary, type Receiver } from '../../documents/index.ts';
import type { CycleStep } from '../cycle/cycle.rules.ts';
import { listSteps } from '../cycle/cycle-step.store.ts';
import { type DossierModel, loadDossier } from '../dossier/load-dossier.ts';
import { coverOf } from './send-to-ministry.ts';

export interface MinistryModel extends DossierModel {
  readonly cover: OutgoingSummary | null;
  readonly receiver: Receiver | null;
  /** the strict day of the cycle's last step; null where the cycle has none */
  readonly step: CycleStep | null;
  /** days after the last day that counts; 0 in time, null while it has not been sent */
  readonly daysLate: number | null;
}

export async function loadMinistry(view: View, planId: Id): Promise<MinistryModel | null> {
  const model = await loadDossier(view, planId);
  if (!model) return null;
  const cover = await coverOf(view, planId);
  const [receiver = null] = cover ? await listReceivers(view.tx, cover.documentId) : [];
  const step = (await listSteps(view.tx, model.cycle.id)).find((each) => each.step === 'ministry') ?? null;
  const sentOn = receiver?.sentOn ?? null;
  return { ...model, cover, receiver, step, daysLate: sentOn && step ? lateBy(step.dueOn, sentOn) : null };
}

const lateBy = (dueOn: Day, sentOn: Day): number => Math.max(0, daysBetween(dueOn, sentOn));

import type { Id } from '../../../../kernel/ids.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import { cycleLabel } from '../../cycle/cycle.rules.ts';
import { findCycle } from '../../cycle/cycle.store.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import { draftPlanName } from './ask-opinions.ts';
import { sumUpRound } from './sum-up-round.ts';

/** Closes the round on the province's plan and drafts the bảng tổng hợp, tiếp thu, giải trình. */
export async function closeOpinions(change: Change, command: OnDossier): Promise<Result<Id>> {
  return moveDossier(change, command, 'close-opinions', async (dossier) => {
    const cycle = await findCycle(change.tx, dossier.cycleId);
    const closed = await sumUpRound(change, {
      subject: { type: 'plan', id: dossier.planId },
      draft: draftPlanName(cycle ? cycleLabel(cycle, 'vi') : ''),
    });
    return closed.ok ? ok({ details: { round: closed.value.number } }) : closed;
  });
}

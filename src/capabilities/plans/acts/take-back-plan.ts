import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { takeBackDuty } from '../cycle/close-duty.ts';
import { listLinesForUpdate } from '../lines/line.store.ts';
import { actOnPlan, type OnPlan } from './act-on-plan.ts';
import { linesThat } from './line.lifecycle.ts';
import { listSendings, unsendLines } from './sending.store.ts';

/** Undo of one's own sending, until the reader has received it. The sending stays in the history, marked. */
export const takeBackPlan = (change: Change, command: OnPlan): Promise<Result<Id>> =>
  actOnPlan(change, command, 'take-back', async ({ plan }) => {
    const sendings = await listSendings(change.tx, plan.id);
    const number = sendings[0]?.number ?? 0;
    const before = sendings.findLast((sending) => !sending.takenBack && sending.number < number);
    const lines = linesThat('take-back', await listLinesForUpdate(change.tx, plan.id));
    const lineIds = lines.map((line) => line.id);
    await unsendLines(change.tx, plan.id, lineIds, number);
    if (!before) await takeBackDuty(change, { cycleId: plan.cycleId, unitId: plan.unitId, act: 'send' });
    return ok({
      value: plan.id,
      fact: 'taken-back',
      changes: { sentOn: before?.sentOn ?? null, letterDocumentId: before?.documentId ?? null },
      details: { sending: number },
      lineIds,
    });
  });

import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { dropForSubject, findOutgoing, reopenForSubject, reviseOutgoing } from '../../documents/index.ts';
import type { Cycle } from '../cycle/cycle.rules.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import { listProgress, type UnitProgress } from '../cycle/cycle-unit.store.ts';
import { composeUrging } from './compose-urging.ts';
import { recipientsOf } from './draft-urging.ts';
import { loadLadder } from './load-ladder.ts';
import { endUrging, listDraftUrgings, replaceUrgedUnits, type Urging } from './urging.store.ts';

const REMARKS = 'Đơn vị nêu trong dự thảo đã gửi kế hoạch; danh sách được cập nhật.';

/**
 * An unissued draft drops a unit that has sent meanwhile, whatever state its signing is in; when nobody is left, nobody
 * is urged. An issued letter is never touched (practice 16).
 */
export async function refreshUrgings(change: Change, cycleId: Id): Promise<void> {
  const drafts = await listDraftUrgings(change.tx, cycleId);
  const cycle = drafts.length > 0 ? await findCycle(change.tx, cycleId) : null;
  if (!cycle) return;
  const progress = await listProgress(change.tx, cycleId, change.today);
  for (const draft of drafts) {
    const named = new Set(draft.unitIds);
    const still = progress.filter((unit) => named.has(unit.unitId) && unit.sentOn === null && !unit.askedOnly);
    if (still.length < named.size) await dropFrom(change, cycle, draft, still);
  }
}

async function dropFrom(change: Change, cycle: Cycle, draft: Urging, still: readonly UnitProgress[]): Promise<void> {
  const { documentId } = draft;
  if (still.length === 0) {
    await dropForSubject(change, documentId, REMARKS);
    await endUrging(change.tx, draft.id, { state: 'dropped' });
    return;
  }
  const paper = await findOutgoing(change.tx, documentId);
  const rung = (await loadLadder(change)).find(({ code }) => code === draft.rung);
  const version = await reopenForSubject(change, documentId, REMARKS);
  if (!paper || !rung || version === null) return;
  const { issuerUnitId, draftingUnitId } = paper;
  const content = await composeUrging(change, cycle, rung, still, { issuerUnitId, draftingUnitId });
  const revised = await reviseOutgoing(change, { documentId, version, content, recipients: recipientsOf(still) });
  if (!revised.ok) throw new Error(`the draft ${documentId} names a unit that has sent: ${revised.refusal.key}`);
  await replaceUrgedUnits(
    change.tx,
    draft.id,
    still.map(({ unitId }) => unitId),
  );
}

import type { Id } from '../../../kernel/ids.ts';
import { conflict, notFound, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing } from '../../documents/index.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import { listProgress, type UnitProgress } from '../cycle/cycle-unit.store.ts';
import { lockCycle, recordOnCycle } from '../cycle/on-cycle.ts';
import { composeUrging } from './compose-urging.ts';
import { toUrge } from './ladder.rules.ts';
import { loadLadder } from './load-ladder.ts';
import { insertUrging, listUrgings, replaceUrgedUnits } from './urging.store.ts';

export const URGING = 'urging';

export interface DraftUrging {
  readonly cycleId: Id;
  /** code of a rung of the ladder whose form is a letter */
  readonly rung: string;
}

/**
 * Drafts the letter of a rung to every unit that is silent by then; the standing body drafts, also for the PPC. Criticism
 * is the Chair's own and written by hand. One draft for a rung at a time: the next one follows when this one is issued.
 * @returns the document
 */
export async function draftUrging(change: Change, { cycleId, rung: code }: DraftUrging): Promise<Result<Id>> {
  const locked = await lockCycle(change, { cycleId }, 'edit');
  if (!locked.ok) return locked;
  const { cycle } = locked.value;
  if (cycle.state !== 'open') return conflict('cycle.refusal.state.preparing');
  const rung = (await loadLadder(change)).find((each) => each.code === code);
  if (!rung) return notFound();
  if (rung.form !== 'letter') return conflict('urging.refusal.byHand');
  const letters = await listUrgings(change.tx, cycleId);
  if (letters.some((letter) => letter.rung === code && letter.state === 'draft'))
    return conflict('urging.refusal.drafted');
  const silent = toUrge(rung, await listProgress(change.tx, cycleId, change.today), letters, change.today);
  if (silent.length === 0) return conflict('urging.refusal.nobody');
  const draftingUnitId = actorOf(change).unitId;
  const [issuerUnitId] =
    rung.issuer === 'approver' ? await listUnitsHolding(change.tx, 'approver', change.today) : [draftingUnitId];
  if (!issuerUnitId) return conflict('cycle.refusal.noApprover');
  const parties = { issuerUnitId, draftingUnitId };
  const paper = await draftOutgoing(change, {
    ...parties,
    purpose: URGING,
    subject: { type: 'plan-cycle', id: cycleId },
    content: await composeUrging(change, cycle, rung, silent, parties),
    recipients: recipientsOf(silent),
  });
  if (!paper.ok) return paper;
  const actId = await recordOnCycle(change, {
    cycleId,
    kind: 'draft-urging',
    details: { rung: code, units: silent.length },
  });
  const id = change.newId();
  await insertUrging(change.tx, { id, cycleId, rung: code, documentId: paper.value, draftedOn: change.today, actId });
  await replaceUrgedUnits(
    change.tx,
    id,
    silent.map(({ unitId }) => unitId),
  );
  return paper;
}

/** Nơi nhận of an urging: the units themselves. */
export const recipientsOf = (units: readonly UnitProgress[]) => units.map(({ name, unitId }) => ({ name, unitId }));

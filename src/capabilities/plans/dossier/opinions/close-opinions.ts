import type { Id } from '../../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { draftOutgoing } from '../../../documents/index.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { cycleLabel } from '../../cycle/cycle.rules.ts';
import { findCycle } from '../../cycle/cycle.store.ts';
import { listRevisions } from '../../lines/line.store.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import { paperHeadOf } from '../paper-head.ts';
import { countOpinions, type OpinionRound, unanswered } from './opinion.rules.ts';
import { closeRound, findRound, listOpinions, listRoundItems, listRounds, listRoundUnits } from './opinion.store.ts';
import { opinionSummary } from './opinion-papers.document.ts';

/**
 * Closes the round once every comment is taken up or explained, and drafts the bảng tổng hợp, tiếp thu, giải trình. Who
 * has not answered by the date is silent; who answers later finds the round closed.
 */
export async function closeOpinions(change: Change, command: OnDossier): Promise<Result<Id>> {
  return moveDossier(change, command, 'close-opinions', async (dossier) => {
    const open = (await listRounds(change.tx, dossier.planId)).find((round) => round.closedOn === null);
    const round = open && (await findRound(change.tx, open.id, 'update'));
    if (!round) return notFound();
    const units = await listRoundUnits(change.tx, round.id);
    const everybodyAnswered = units.every((unit) => unit.answeredOn !== null);
    if (change.today <= round.answerBy && !everybodyAnswered) return conflict('opinion.refusal.tooEarly');
    const opinions = await listOpinions(change.tx, round.id);
    const left = unanswered(opinions).length;
    if (left > 0) return conflict('opinion.refusal.unanswered', { count: left });
    const unitId = actorOf(change).unitId;
    const head = await paperHeadOf(change, unitId);
    if (!head.ok) return head;
    const cycle = await findCycle(change.tx, dossier.cycleId);
    const content = opinionSummary(head.value, {
      period: cycle ? cycleLabel(cycle, 'vi') : '',
      round,
      count: countOpinions(units, opinions),
      comments: opinions.filter((each) => each.answer === 'comment'),
      ...(await namesIn(change, round)),
    });
    const subject = { type: 'plan', id: dossier.planId };
    const owner = { issuerUnitId: unitId, draftingUnitId: unitId, purpose: 'opinion-summary', subject };
    const summary = await draftOutgoing(change, { ...owner, content, recipients: [{ name: 'Ủy ban nhân dân tỉnh' }] });
    if (!summary.ok) return summary;
    await closeRound(change.tx, round.id, change.today, summary.value);
    return ok({ details: { round: round.number } });
  });
}

async function namesIn(change: Change, round: OpinionRound) {
  const items = await listRoundItems(change.tx, round.id);
  const contents = await listRevisions(
    change.tx,
    items.map((item) => item.revisionId),
  );
  const units = await listRoundUnits(change.tx, round.id);
  const labels = await listUnitLabels(
    change.tx,
    units.map((unit) => unit.unitId),
    change.today,
  );
  return {
    unitNames: new Map([...labels].map(([id, label]) => [id, label.name])),
    itemTitles: new Map(items.map((item) => [item.lineId, contents.get(item.revisionId)?.title ?? ''])),
  };
}

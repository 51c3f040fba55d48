import type { Id } from '../../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { draftOutgoing } from '../../../documents/index.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { paperHeadOf } from '../paper-head.ts';
import { listAskedItems } from './load-round.ts';
import { countOpinions, type OpinionRound, unanswered } from './opinion.rules.ts';
import { closeRound, findRound, listOpinions, listRounds, listRoundUnits } from './opinion.store.ts';
import { opinionSummary } from './opinion-papers.document.ts';

export interface SumUpRound {
  /** what the round is about: a plan or a review */
  readonly subject: { readonly type: string; readonly id: Id };
  /** "dự thảo Kế hoạch …" */
  readonly draft: string;
}

/**
 * Closes the open round once every comment is taken up or explained, and drafts the bảng tổng hợp, tiếp thu, giải trình.
 * Who has not answered by the date is silent; who answers later finds the round closed. Who may is decided by the caller.
 */
export async function sumUpRound(change: Change, { subject, draft }: SumUpRound): Promise<Result<OpinionRound>> {
  const open = (await listRounds(change.tx, subject.id)).find((round) => round.closedOn === null);
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
  const labels = await listUnitLabels(
    change.tx,
    units.map((unit) => unit.unitId),
    change.today,
  );
  const content = opinionSummary(head.value, {
    draft,
    round,
    count: countOpinions(units, opinions),
    comments: opinions.filter((each) => each.answer === 'comment'),
    unitNames: new Map([...labels].map(([id, label]) => [id, label.name])),
    itemTitles: new Map((await listAskedItems(change.tx, round)).map(({ id, title }) => [id, title])),
  });
  const owner = { issuerUnitId: unitId, draftingUnitId: unitId, purpose: 'opinion-summary', subject };
  const summary = await draftOutgoing(change, { ...owner, content, recipients: [{ name: 'Ủy ban nhân dân tỉnh' }] });
  if (!summary.ok) return summary;
  await closeRound(change.tx, round.id, change.today, summary.value);
  return ok(round);
}

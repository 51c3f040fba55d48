import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { draftOutgoing, officialName } from '../../../documents/index.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { capitalised, insertRound, listRounds, opinionRequest, paperHeadOf } from '../../../plans/index.ts';
import { loadGeneralRules } from '../../../rulebook/index.ts';
import { moveReview, type OnReview } from '../move-review.ts';
import { nameOf, type Review } from '../review.rules.ts';
import { listSections } from '../section.store.ts';
import { listReviewUnits } from '../units/review-unit.store.ts';
import { sectionBlocks } from '../units/unit-report.document.ts';

export interface AskReviewOpinions extends OnReview {
  readonly answerBy: Day | null;
}

/** "dự thảo Báo cáo tổng kết …": what the round and its papers call it. */
export const draftNameOf = (review: Pick<Review, 'kind' | 'topic'>): string => `dự thảo Báo cáo ${nameOf(review)}`;

/** Asks the units of the review for their opinion on the draft, part by part; its công văn carries the draft. */
export const askReviewOpinions = (change: Change, command: AskReviewOpinions): Promise<Result<Id>> =>
  moveReview(change, command, 'ask-opinions', async (review, actId) => {
    const { answerBy } = command;
    if (!answerBy || answerBy < change.today) return invalid({ answerBy: 'opinion.answerBy.past' });
    const written = (await listSections(change.tx, review.id)).filter(({ words }) => words !== '');
    if (written.length === 0) return conflict('lookback.refusal.noDraft');
    const unitIds = (await listReviewUnits(change.tx, review.id)).map(({ unitId }) => unitId);
    const others = unitIds.filter((unitId) => unitId !== review.runBy);
    if (others.length === 0) return conflict('opinion.units.missing');
    const head = await paperHeadOf(change, actorOf(change).unitId);
    if (!head.ok) return head;
    const silenceAgrees = (await loadGeneralRules(change.tx, change.today)).get('opinion-silence') === 'agrees';
    const labels = await listUnitLabels(change.tx, others, change.today);
    const recipients = others.map((unitId) => ({ name: officialName(labels.get(unitId)?.name ?? ''), unitId }));
    const draftName = draftNameOf(review);
    const letter = await draftOutgoing(change, {
      issuerUnitId: review.runBy,
      draftingUnitId: review.runBy,
      purpose: 'opinion-request',
      subject: { type: 'review', id: review.id },
      content: opinionRequest(head.value, {
        draft: draftName,
        intro: `Trên cơ sở báo cáo của các cơ quan, đơn vị, địa phương, ${head.value.letterhead.issuer.name} đã xây dựng ${draftName} gửi kèm.`,
        addressees: recipients.map(({ name }) => name),
        answerBy,
        silenceAgrees,
        annex: {
          title: capitalised(draftName),
          landscape: false,
          body: written.flatMap(({ title, words }) => sectionBlocks(title, words)),
        },
      }),
      recipients,
    });
    if (!letter.ok) return letter;
    const number = ((await listRounds(change.tx, review.id))[0]?.number ?? 0) + 1;
    await insertRound(change.tx, {
      id: change.newId(),
      planId: null,
      reviewId: review.id,
      draftName,
      number,
      askedOn: change.today,
      answerBy,
      silenceAgrees,
      letterDocumentId: letter.value,
      items: [],
      topics: written.flatMap(({ revisionId, title, words }) => (revisionId ? [{ id: revisionId, title, words }] : [])),
      unitIds: others,
      actId,
    });
    return ok({});
  });

import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing, officialName } from '../../documents/index.ts';
import { listWaitingDemands, openDemand } from '../../obligations/index.ts';
import { listUnitsAt, type UnitAt } from '../../organisations/index.ts';
import { paperHeadOf } from '../../plans/index.ts';
import { guidanceLetter } from './guidance.document.ts';
import { runReviews } from './review.policy.ts';
import { MOST_YEARS, type Review } from './review.rules.ts';
import { insertReview, updateReview } from './review.store.ts';
import { insertSections } from './section.store.ts';
import { insertReviewUnits } from './units/review-unit.store.ts';

export const REVIEW_GUIDANCE = 'review-guidance';

export interface OpenReview extends Pick<Review, 'kind' | 'topic' | 'firstYear' | 'lastYear' | 'demandedBy'> {
  readonly demandedOn: Day | null;
  /** the duty on demand that the document opens */
  readonly obligationId: Id | null;
  readonly reportsBy: Day | null;
  /** the đề cương, part by part */
  readonly outline: readonly string[];
  readonly unitIds: readonly Id[];
}

/**
 * Opens a sơ kết or tổng kết with the document that demands it, and drafts the công văn with its đề cương; when that
 * gets its number the units begin. @returns the review
 */
export async function openReview(change: Change, command: OpenReview): Promise<Result<Id>> {
  const actor = actorOf(change);
  if (!runReviews.allows(actor)) return forbidden('lookback.refusal.actor');
  const known = new Map((await listUnitsAt(change.tx, change.today)).map((unit) => [unit.id, unit]));
  const units = [...new Set(command.unitIds)].flatMap((id) => known.get(id) ?? []);
  const { demandedOn, reportsBy } = command;
  const wrong = problemsOf(command, change.today, units.length);
  if (Object.keys(wrong).length > 0 || !demandedOn || !reportsBy) return invalid(wrong);
  const head = await paperHeadOf(change, actor.unitId);
  if (!head.ok) return head;
  const id = change.newId();
  const actId = await change.record({ action: 'lookback.open', subjectType: 'review', subjectId: id });
  const words = { topic: command.topic.trim(), demandedBy: command.demandedBy.trim(), demandedOn, reportsBy };
  const review = { ...command, ...words, id, runBy: actor.unitId, openedOn: change.today };
  await insertReview(change.tx, { ...review, actId });
  const sections = command.outline.map((title) => ({ id: change.newId(), title }));
  await insertSections(change.tx, id, sections);
  const parts = units.map((unit) => ({ unitId: unit.id, askedOnly: !unit.inLine }));
  await insertReviewUnits(change.tx, id, parts);
  const letter = await draftOutgoing(change, {
    issuerUnitId: actor.unitId,
    draftingUnitId: actor.unitId,
    purpose: REVIEW_GUIDANCE,
    subject: { type: 'review', id },
    content: guidanceLetter(head.value, { review, outline: command.outline, addressees: units.map(officialUnit) }),
    recipients: units.map((unit) => ({ name: officialUnit(unit), unitId: unit.id })),
  });
  if (!letter.ok) return letter;
  const demanded = await openDuty(change, command);
  if (!demanded.ok) return demanded;
  await updateReview(change.tx, id, { guidance_document_id: letter.value });
  return ok(id);
}

/** The document that demands the review opens the duty of everybody who owes it, with the day of the reports. */
async function openDuty(change: Change, command: OpenReview): Promise<Result<null>> {
  const { obligationId, demandedBy, demandedOn, reportsBy } = command;
  if (!obligationId || !demandedOn || !reportsBy) return ok(null);
  const waiting = (await listWaitingDemands(change.tx, actorOf(change).unitId)).find(
    (task) => task.obligationId === obligationId,
  );
  if (!waiting) return conflict('lookback.refusal.noDemand');
  const opened = await openDemand(change, {
    taskId: waiting.id,
    version: waiting.version,
    happenedOn: formatDay(demandedOn),
    documentNumber: demandedBy.trim(),
    note: '',
    forAll: true,
    dueOn: formatDay(reportsBy),
  });
  return opened.ok ? ok(null) : opened;
}

const officialUnit = (unit: UnitAt): string => officialName(unit.name);

function problemsOf(command: OpenReview, today: Day, units: number): Record<string, string> {
  const { topic, demandedBy, demandedOn, firstYear, lastYear, reportsBy, outline } = command;
  const years = lastYear - firstYear + 1;
  return {
    ...(topic.trim() === '' && { topic: 'lookback.error.topic' }),
    ...(demandedBy.trim() === '' && { demandedBy: 'lookback.error.demandedBy' }),
    ...((!demandedOn || demandedOn > today) && { demandedOn: 'lookback.error.demandedOn' }),
    ...(!(firstYear >= 1990 && years >= 1 && years <= MOST_YEARS && lastYear <= 2999) && {
      firstYear: 'lookback.error.years',
    }),
    ...((!reportsBy || reportsBy < today) && { reportsBy: 'lookback.error.reportsBy' }),
    ...(outline.length === 0 && { outline: 'lookback.error.outline' }),
    ...(units === 0 && { units: 'opinion.units.missing' }),
  };
}

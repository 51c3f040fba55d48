import type { Id } from '../../../../kernel/ids.ts';
import { conflict, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { findRound, listOpinions, listRoundItems, listRoundUnits, listTopics } from './opinion.store.ts';
import { insertOpinions } from './opinion-saving.store.ts';

export interface AnswerOpinion {
  readonly roundId: Id;
  /** of the unit's answer that the form was opened with */
  readonly version: number;
  /** words by item; items that are left out are agreed to. `null` as key is the draft as a whole */
  readonly comments: ReadonlyMap<Id | null, string>;
  /** the unit's công văn, when it answered on paper */
  readonly documentId: Id | null;
}

/** A unit that was asked answers for itself, item by item; until the round closes it may answer again. */
export async function answerOpinion(change: Change, command: AnswerOpinion): Promise<Result<Id>> {
  const actor = actorOf(change);
  const round = await findRound(change.tx, command.roundId, 'share');
  const [unit] = round ? await listRoundUnits(change.tx, round.id, actor.unitId) : [];
  if (!round || !unit || actor.postKind === 'administrator') return notFound();
  if (round.closedOn) return conflict('opinion.refusal.closed');
  if (unit.version !== command.version) return conflict('refusal.stale');
  const items = new Set(
    round.planId
      ? (await listRoundItems(change.tx, round.id)).map((item) => item.lineId)
      : (await listTopics(change.tx, round.id)).map((topic) => topic.id),
  );
  const strange = [...command.comments.keys()].find((itemId) => itemId !== null && !items.has(itemId));
  if (strange) return notFound();
  const before = (await listOpinions(change.tx, round.id)).filter((each) => each.unitId === actor.unitId);
  // Whoever takes a comment back says so: the item is agreed to now.
  const places = new Set([null, ...before.map((each) => each.itemId), ...command.comments.keys()]);
  const opinions = [...places].map((itemId) => {
    const words = command.comments.get(itemId)?.trim() ?? '';
    return { id: change.newId(), itemId, answer: words ? ('comment' as const) : ('agree' as const), words };
  });
  const details = { comments: opinions.filter((each) => each.answer === 'comment').length };
  const act = { action: 'dossier.answer-opinion', subjectType: 'opinion-round', subjectId: round.id, details };
  const actId = await change.record(act);
  await insertOpinions(change.tx, {
    roundId: round.id,
    unitId: actor.unitId,
    items: round.planId ? 'line_id' : 'topic_id',
    opinions,
    answeredOn: change.today,
    documentId: command.documentId,
    actId,
  });
  return ok(round.id);
}

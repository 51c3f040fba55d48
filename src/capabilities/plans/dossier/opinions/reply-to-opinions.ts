import type { Id } from '../../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { DOSSIER_ACTORS } from '../dossier.lifecycle.ts';
import type { OpinionReply } from './opinion.rules.ts';
import { findRound, listOpinions } from './opinion.store.ts';
import { insertReplies } from './opinion-saving.store.ts';

export interface ReplyToOpinions {
  readonly roundId: Id;
  readonly replies: ReadonlyMap<Id, OpinionReply>;
}

/** Tiếp thu or giải trình, opinion by opinion; a later reply counts in place of an earlier one until the round closes. */
export async function replyToOpinions(change: Change, { roundId, replies }: ReplyToOpinions): Promise<Result<Id>> {
  const round = await findRound(change.tx, roundId, 'share');
  if (!round) return notFound();
  if (!DOSSIER_ACTORS['close-opinions'](actorOf(change))) return forbidden('dossier.refusal.actor');
  if (round.closedOn) return conflict('opinion.refusal.closed');
  const known = new Map((await listOpinions(change.tx, roundId)).map((each) => [each.id, each]));
  const wordless = [...replies].filter(([, reply]) => !reply.words.trim());
  if (wordless.length > 0)
    return invalid(Object.fromEntries(wordless.map(([id]) => [`words-${id}`, 'opinion.reply.missing'])));
  // An answer that its unit has replaced meanwhile needs to be read again.
  if ([...replies.keys()].some((id) => known.get(id)?.answer !== 'comment'))
    return conflict('opinion.refusal.replaced');
  const details = { replies: replies.size };
  const act = { action: 'dossier.reply-to-opinions', subjectType: 'opinion-round', subjectId: roundId, details };
  const actId = await change.record(act);
  const rows = [...replies].map(([opinionId, reply]) => ({ ...reply, id: change.newId(), opinionId }));
  await insertReplies(change.tx, rows, actId);
  return ok(roundId);
}

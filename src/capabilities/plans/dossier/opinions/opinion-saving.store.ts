import { sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { Opinion, OpinionReply } from './opinion.rules.ts';

export interface NewOpinions {
  readonly roundId: Id;
  readonly unitId: Id;
  /** what the items of the round are: lines of a plan, or topics */
  readonly items: 'line_id' | 'topic_id';
  readonly opinions: readonly Pick<Opinion, 'id' | 'itemId' | 'answer' | 'words'>[];
  readonly answeredOn: Day;
  readonly documentId: Id | null;
  readonly actId: Id;
}

/** What a unit says now; what it said before stays and no longer counts. */
export async function insertOpinions(tx: Tx, given: NewOpinions): Promise<void> {
  const { roundId, unitId, opinions, actId } = given;
  const rows = opinions.map(({ id, itemId, answer, words }) => ({
    id,
    round_id: roundId,
    unit_id: unitId,
    [given.items]: itemId,
    answer,
    words,
    act_id: actId,
  }));
  await insertRows(tx, 'opinion', rows);
  await sql`
    update opinion_unit set answered_on = ${given.answeredOn}, version = version + 1,
      document_id = coalesce(${given.documentId}, document_id)
    where round_id = ${roundId} and unit_id = ${unitId}`.execute(tx);
}

export const insertReplies = (
  tx: Tx,
  replies: readonly (OpinionReply & { readonly id: Id; readonly opinionId: Id })[],
  actId: Id,
): Promise<unknown> =>
  insertRows(
    tx,
    'opinion_reply',
    replies.map(({ id, opinionId, reply, words }) => ({ id, opinion_id: opinionId, reply, words, act_id: actId })),
  );

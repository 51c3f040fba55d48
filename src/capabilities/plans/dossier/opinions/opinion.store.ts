import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';
import { insertRows } from '../../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import type { SeenItem } from '../dossier.rules.ts';
import type { Opinion, OpinionRound, OpinionUnit, RoundItem } from './opinion.rules.ts';

/** All rounds of a plan or of a review, the newest first. */
export const listRounds = (tx: Tx, about: Id): Promise<OpinionRound[]> =>
  selectRounds(tx, sql`plan_id = ${about} or review_id = ${about} order by number desc`);

/** @param lock `share` for answers, which many units give at once; `update` for whoever closes */
export async function findRound(
  tx: Tx,
  id: Id,
  lock: 'none' | 'share' | 'update' = 'none',
): Promise<OpinionRound | null> {
  const locks = { none: sql``, share: sql`for share`, update: sql`for update` };
  const [round] = await selectRounds(tx, sql`id = ${id} ${locks[lock]}`);
  return round ?? null;
}

async function selectRounds(tx: Tx, where: RawBuilder<unknown>): Promise<OpinionRound[]> {
  const { rows } = await sql<OpinionRound>`
    select id, plan_id as "planId", review_id as "reviewId", draft_name as "draftName", number, asked_on as "askedOn", answer_by as "answerBy",
      silence_agrees as "silenceAgrees", letter_document_id as "letterDocumentId",
      summary_document_id as "summaryDocumentId", closed_on as "closedOn"
    from opinion_round where ${where}`.execute(tx);
  return rows;
}

export interface NewRound extends Omit<OpinionRound, 'summaryDocumentId' | 'closedOn'> {
  /** of a plan */
  readonly items: readonly SeenItem[];
  /** of any other draft, in its order; ids of the revisions that are asked about */
  readonly topics: readonly Omit<RoundItem, 'subtitle'>[];
  readonly unitIds: readonly Id[];
  readonly actId: Id;
}

export async function insertRound(tx: Tx, round: NewRound): Promise<void> {
  const row = {
    id: round.id,
    plan_id: round.planId,
    review_id: round.reviewId,
    draft_name: round.draftName,
    number: round.number,
    asked_on: round.askedOn,
    answer_by: round.answerBy,
    silence_agrees: round.silenceAgrees,
    letter_document_id: round.letterDocumentId,
    act_id: round.actId,
  };
  await insertRows(tx, 'opinion_round', [row]);
  const items = round.items.map((item) => ({ round_id: round.id, line_id: item.lineId, revision_id: item.revisionId }));
  await insertRows(tx, 'opinion_item', items);
  const topics = round.topics.map(({ id, ...said }, at) => ({
    round_id: round.id,
    topic_id: id,
    position: at + 1,
    ...said,
  }));
  await insertRows(tx, 'opinion_topic', topics);
  const units = round.unitIds.map((unit) => ({ round_id: round.id, unit_id: unit, version: 1 }));
  await insertRows(tx, 'opinion_unit', units);
}

export async function closeRound(tx: Tx, id: Id, closedOn: Day, summaryDocumentId: Id): Promise<void> {
  await sql`
    update opinion_round set closed_on = ${closedOn}, summary_document_id = ${summaryDocumentId}
    where id = ${id}`.execute(tx);
}

/** The items of a plan that a round asks about, as they were sent. */
export async function listRoundItems(tx: Tx, roundId: Id): Promise<SeenItem[]> {
  const { rows } = await sql<SeenItem>`
    select i.line_id as "lineId", i.revision_id as "revisionId"
    from opinion_item i join plan_line l on l.id = i.line_id
    where i.round_id = ${roundId} order by l.position, l.id`.execute(tx);
  return rows;
}

/** What a round on another draft than a plan asks about. */
export async function listTopics(tx: Tx, roundId: Id): Promise<RoundItem[]> {
  const { rows } = await sql<RoundItem>`
    select topic_id as id, title, '' as subtitle, words from opinion_topic
    where round_id = ${roundId} order by position`.execute(tx);
  return rows;
}

/** @param unitId only this one, locked for its answer */
export async function listRoundUnits(tx: Tx, roundId: Id, unitId: Id | null = null): Promise<OpinionUnit[]> {
  const { rows } = await sql<OpinionUnit>`
    select unit_id as "unitId", answered_on as "answeredOn", document_id as "documentId", version
    from opinion_unit where round_id = ${roundId}
      ${unitId ? sql`and unit_id = ${unitId} for update` : sql`order by unit_id`}`.execute(tx);
  return rows;
}

/** The newest answer of each unit to each item, with the newest reply to it. */
export async function listOpinions(tx: Tx, roundId: Id): Promise<Opinion[]> {
  const { rows } = await sql<Opinion>`
    select distinct on (o.unit_id, o.line_id, o.topic_id) o.id, o.unit_id as "unitId",
      coalesce(o.line_id, o.topic_id) as "itemId", o.answer, o.words,
      (select jsonb_build_object('reply', r.reply, 'words', r.words) from opinion_reply r
       where r.opinion_id = o.id order by r.id desc limit 1) as reply
    from opinion o where o.round_id = ${roundId}
    order by o.unit_id, o.line_id, o.topic_id, o.id desc`.execute(tx);
  return rows;
}

import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { LineContent, LineTime, PlanLine, TimeKind } from './line.rules.ts';

/** The lines of a plan in their order, with the content in force; those taken out stay away. */
export const listLines = (tx: Tx, planId: Id): Promise<PlanLine[]> =>
  selectLines(tx, sql`l.plan_id = ${planId} and l.state <> 'removed' order by l.position, l.id`);

/** What the reader has: each line in the words of its last sending; what was never sent stays with the unit. */
export const listLinesAsSent = (tx: Tx, planId: Id): Promise<PlanLine[]> =>
  selectLines(
    tx,
    sql`l.plan_id = ${planId} and l.state <> 'removed' order by l.position, l.id`,
    sql`l.sent_revision_id`,
  );

export const listLinesByIds = (tx: Tx, ids: readonly Id[]): Promise<PlanLine[]> =>
  selectLines(tx, sql`l.id = any(${ids}::uuid[]) order by l.position, l.id`);

/** Locked for whoever will change it; read only then, because a statement that waited still sees what was before. */
export async function findLineForUpdate(tx: Tx, id: Id): Promise<PlanLine | null> {
  await sql`select from plan_line where id = ${id} for update`.execute(tx);
  const [line] = await listLinesByIds(tx, [id]);
  return line ?? null;
}

/** All lines of a plan, locked in one order, so that nobody writes while they are sent, returned or decided together. */
export async function listLinesForUpdate(tx: Tx, planId: Id): Promise<PlanLine[]> {
  await sql`select from plan_line where plan_id = ${planId} order by id for update`.execute(tx);
  return listLines(tx, planId);
}

interface LineRow extends Omit<PlanLine, 'content'>, Omit<LineContent, 'time'> {
  readonly timeKind: TimeKind | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

async function selectLines(
  tx: Tx,
  where: RawBuilder<unknown>,
  revision: RawBuilder<unknown> = sql`l.revision_id`,
): Promise<PlanLine[]> {
  const { rows } = await sql<LineRow>`
    select l.id, l.plan_id as "planId", l.cycle_id as "cycleId", l.position, l.state, r.id as "revisionId",
      r.number as "revisionNumber", l.sent_revision_id as "sentRevisionId",
      l.continues_line_id as "continuesLineId", l.decision_id as "decisionId", l.version, ${contentColumns}
    from plan_line l join line_revision r on r.id = ${revision}
    where ${where}`.execute(tx);
  return rows.map(({ id, planId, cycleId, position, state, revisionId, revisionNumber, ...rest }) => {
    const { sentRevisionId, continuesLineId, decisionId, version, ...content } = rest;
    const line = { id, planId, cycleId, position, state, revisionId, revisionNumber };
    return { ...line, sentRevisionId, continuesLineId, decisionId, version, content: contentOf(content) };
  });
}

/** Columns of `line_revision r` as a `ContentRow`, with money and obligations as they hang on it. */
export const contentColumns = sql`r.title, r.task_group as "taskGroup", r.channel,
  r.information_kind as "informationKind", r.lead_unit_id as "leadUnitId", r.lead_name as "leadName", r.coordinators,
  r.time_kind as "timeKind", r.starts_on as "startsOn", r.ends_on as "endsOn", r.place, r.countries, r.audience,
  r.languages, r.product, r.quantity, r.product_unit as "productUnit", r.basis, r.note, r.sibling,
  coalesce((select jsonb_object_agg(m.source, m.amount) from line_money m where m.revision_id = r.id), '{}') as money,
  array(select o.obligation_id from line_obligation o where o.revision_id = r.id order by 1)::text[] as "obligationIds"`;

export type ContentRow = Omit<LineContent, 'time'> & Pick<LineRow, 'timeKind' | 'startsOn' | 'endsOn'>;

export function contentOf({ timeKind, startsOn, endsOn, ...rest }: ContentRow): LineContent {
  const time: LineTime | null = timeKind && startsOn && endsOn ? { kind: timeKind, from: startsOn, to: endsOn } : null;
  return { ...rest, time };
}

/** Exact revisions that somebody saw, sent or approved, by their ids. */
export async function listRevisions(tx: Tx, ids: readonly Id[]): Promise<Map<Id, LineContent>> {
  const { rows } = await sql<ContentRow & { id: Id }>`
    select r.id, ${contentColumns} from line_revision r where r.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, ...content }) => [id, contentOf(content)]));
}

import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DirectiveChange } from '../directive.events.ts';
import type { AmendmentMode } from './amendment.rules.ts';

/** What was decided for good about one document by another. */
export interface Amendment {
  readonly id: Id;
  readonly targetId: Id;
  /** null: a paper that gives no work here */
  readonly byDirectiveId: Id | null;
  readonly mode: AmendmentMode;
  readonly effectiveOn: Day;
  readonly paperLabel: string;
  readonly paperNumber: string | null;
  readonly paperOn: Day | null;
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly reason: string | null;
  readonly changes: readonly DirectiveChange[];
  readonly decidedOn: Day;
  /** null while its day has not come */
  readonly carriedOutOn: Day | null;
}

export async function insertAmendment(
  tx: Tx,
  amendment: Omit<Amendment, 'carriedOutOn'> & { editionId: Id | null; actId: Id },
): Promise<void> {
  await tx
    .insertInto('directive_amendment')
    .values({
      id: amendment.id,
      target_id: amendment.targetId,
      by_directive_id: amendment.byDirectiveId,
      edition_id: amendment.editionId,
      mode: amendment.mode,
      effective_on: amendment.effectiveOn,
      paper_label: amendment.paperLabel,
      paper_number: amendment.paperNumber,
      paper_on: amendment.paperOn,
      sentence: amendment.sentence?.text ?? null,
      sentence_start: amendment.sentence?.start ?? null,
      sentence_end: amendment.sentence?.end ?? null,
      reason: amendment.reason,
      changes: JSON.stringify(amendment.changes),
      decided_on: amendment.decidedOn,
      act_id: amendment.actId,
    })
    .execute();
}

/** Once for each amendment; its key keeps it from being carried out twice. */
export async function insertEffect(tx: Tx, effect: { amendmentId: Id; on: Day; actId: Id }): Promise<void> {
  await tx
    .insertInto('amendment_effect')
    .values({ amendment_id: effect.amendmentId, carried_out_on: effect.on, act_id: effect.actId })
    .execute();
}

/** What a directive changes, and what changes it, in the order of their days. */
export const listAmendmentsOf = (tx: Tx, directiveId: Id): Promise<Amendment[]> =>
  amendmentsWhere(tx, sql`a.by_directive_id = ${directiveId} or a.target_id = ${directiveId}`);

/** Decided, and their day has come. */
export const listDueAmendments = (tx: Tx, today: Day): Promise<Amendment[]> =>
  amendmentsWhere(tx, sql`e.amendment_id is null and a.effective_on <= ${today}::date`);

/** What changes any of these. */
export const listAmendmentsOfTargets = (tx: Tx, targetIds: readonly Id[]): Promise<Amendment[]> =>
  amendmentsWhere(tx, sql`a.target_id = any(${[...targetIds]}::uuid[])`);

async function amendmentsWhere(tx: Tx, which: RawBuilder<unknown>): Promise<Amendment[]> {
  const { rows } = await sql<Amendment>`
    select a.id, a.target_id as "targetId", a.by_directive_id as "byDirectiveId", a.mode,
      a.effective_on as "effectiveOn", a.paper_label as "paperLabel", a.paper_number as "paperNumber",
      a.paper_on as "paperOn", a.reason, a.changes, a.decided_on as "decidedOn",
      e.carried_out_on as "carriedOutOn",
      case when a.sentence is null then null else
        jsonb_build_object('text', a.sentence, 'start', a.sentence_start, 'end', a.sentence_end) end as sentence
    from directive_amendment a left join amendment_effect e on e.amendment_id = a.id
    where ${which} order by a.effective_on, a.id`.execute(tx);
  return rows;
}

/** Every directive that this one changes, and those that these change, however far, as published. */
export async function listChangedBy(tx: Tx, directiveId: Id): Promise<Set<Id>> {
  const { rows } = await sql<{ id: Id }>`
    with recursive step as (
      select target_id as id from directive_amendment where by_directive_id = ${directiveId}
      union
      select a.target_id from directive_amendment a join step s on a.by_directive_id = s.id)
    select id from step`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

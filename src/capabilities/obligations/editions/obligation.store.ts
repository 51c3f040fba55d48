import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { EditionPublished } from '../../directives/index.ts';
import type { RecordedEvent } from '../deadline.rules.ts';
import { insertRows } from '../tasks/bulk.store.ts';
import type { ExistingTask } from './edition-plan.rules.ts';
import type { KnownObligation, ObligationContent } from './obligation.rules.ts';

/** The obligations of one directive with their content in force and their holders; `lock` for whoever will change them. */
export async function listKnownObligations(tx: Tx, directiveId: Id, lock: boolean): Promise<KnownObligation[]> {
  const { rows } = await sql<Omit<KnownObligation, 'content'> & ObligationContent & Quote>`
    select o.id, o.revision_id as "revisionId", o.opened_on as "openedOn", o.withdrawn_on as "withdrawnOn",
      o.ended_by_id as "endedById", o.waits_for_id as "waitsForId",
      r.text_id as "textId", r.section, r.quote_start as "quoteStart", r.quote_end as "quoteEnd", r.quote as "quoteText",
      r.action, r.deliverable, r.role, r.modality, r.general, r.lead_names as "leadNames",
      r.coordinator_names as "coordinatorNames", r.recipients, r.rule,
      coalesce((select jsonb_agg(jsonb_build_object('unitId', h.unit_id, 'part', h.part, 'fromOn', h.from_on,
          'inLine', u.in_line_of_direction) order by h.part desc, h.unit_id)
        from obligation_unit h join unit u on u.id = h.unit_id
        where h.obligation_id = o.id and h.until_on is null), '[]') as holders
    from obligation o join obligation_revision r on r.id = o.revision_id
    where o.directive_id = ${directiveId}
    order by r.position, o.id ${lock ? sql`for update of o` : sql``}`.execute(tx);
  return rows.map(toKnown);
}

interface Quote {
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly quoteText: string;
}

function toKnown(row: Omit<KnownObligation, 'content'> & ObligationContent & Quote): KnownObligation {
  const { id, revisionId, openedOn, withdrawnOn, endedById, waitsForId, holders, ...rest } = row;
  const { quoteStart, quoteEnd, quoteText, ...content } = rest;
  const quote = { start: quoteStart, end: quoteEnd, text: quoteText };
  return { id, revisionId, openedOn, withdrawnOn, endedById, waitsForId, holders, content: { ...content, quote } };
}

/** Every task that any edition of the directive made, by obligation. */
export async function listExistingTasks(tx: Tx, directiveId: Id, lock: boolean): Promise<Map<Id, ExistingTask[]>> {
  const { rows } = await sql<ExistingTask & { obligationId: Id }>`
    select t.id, t.obligation_id as "obligationId", t.unit_id as "unitId", t.part, t.due_key as "dueKey", t.state,
      t.stated_on as "statedOn", t.urged_on as "urgedOn", t.due_at as "dueAt", t.first_stated_on as "firstStatedOn"
    from task t join obligation o on o.id = t.obligation_id
    where o.directive_id = ${directiveId} order by t.id ${lock ? sql`for update of t` : sql``}`.execute(tx);
  return Map.groupBy(rows, (row) => row.obligationId);
}

/** By obligation, with the events of those in whose place it goes on. */
export async function listRecordedEvents(tx: Tx, directiveId: Id): Promise<Map<Id, RecordedEvent[]>> {
  const { rows } = await sql<RecordedEvent & { obligationId: Id }>`
    with recursive line as (
      select o.id, o.id as "obligationId" from obligation o where o.directive_id = ${directiveId}
      union
      select o.id, l."obligationId" from obligation o join line l on o.successor_id = l.id)
    select e.id, l."obligationId", e.kind, e.event, e.happened_on as "on", e.happened_at as "at",
      e.due_on as "dueOn"
    from recorded_event e join line l on l.id = e.obligation_id order by e.id`.execute(tx);
  return Map.groupBy(rows, (row) => row.obligationId);
}

export async function listLineOfDirection(tx: Tx, unitIds: readonly Id[]): Promise<Map<Id, boolean>> {
  if (unitIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('unit')
    .select(['id', 'in_line_of_direction as inLine'])
    .where('id', 'in', [...unitIds])
    .execute();
  return new Map(rows.map((row) => [row.id as Id, row.inLine]));
}

export async function insertEdition(tx: Tx, edition: EditionPublished, actId: Id): Promise<void> {
  await tx
    .insertInto('edition')
    .values({
      id: edition.editionId,
      directive_id: edition.directiveId,
      document_id: edition.documentId,
      text_id: edition.textId,
      number: edition.editionNumber,
      document_label: edition.documentLabel,
      published_on: edition.publishedOn,
      act_id: actId,
    })
    .execute();
}

export interface NewRevision {
  readonly id: Id;
  readonly obligationId: Id;
  readonly editionId: Id;
  readonly position: number;
  readonly content: ObligationContent;
  readonly actId: Id;
}

export async function insertRevisions(tx: Tx, revisions: readonly NewRevision[]): Promise<void> {
  const rows = revisions.map(({ id, obligationId, editionId, position, content, actId }) => ({
    id,
    obligation_id: obligationId,
    edition_id: editionId,
    text_id: content.textId,
    position,
    section: content.section,
    quote_start: content.quote.start,
    quote_end: content.quote.end,
    quote: content.quote.text,
    action: content.action,
    deliverable: content.deliverable,
    role: content.role,
    modality: content.modality,
    general: content.general,
    lead_names: content.leadNames,
    coordinator_names: content.coordinatorNames,
    recipients: content.recipients,
    rule: content.rule,
    act_id: actId,
  }));
  await insertRows(tx, 'obligation_revision', rows);
}

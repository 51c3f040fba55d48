import { type RawBuilder, sql } from 'kysely';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { FollowUpEntry, IncomingEntry, OutgoingEntry, RegisterQuery } from './register.rules.ts';

interface Window {
  readonly offset: number;
  readonly limit: number;
}

export interface RegisterPage<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

const entry = sql`d.id, d.number, d.symbol, d.issued_on::text as "issuedOn", d.type_code as "typeCode", d.subject,
  count(*) over ()::int as total`;

/** The year's outgoing papers of a unit, in the order of their numbers; a recalled one keeps its place. */
export const listOutgoingRegister = (tx: Tx, query: RegisterQuery, window: Window) =>
  pageOf<OutgoingEntry>(
    tx,
    sql`
    select ${entry}, d.description as note, d.signer_name as signer, to_whom.names as receivers,
      c.content->>'archive' as archive, coalesce(d.issued_amount, nullif(sendings.sent, 0)) as copies,
      sendings."sentOn", coalesce(sendings.sent, 0)::int as sent, coalesce(sendings.received, 0)::int as received,
      coalesce(o.state = 'recalled', false) as recalled
    from document d
    join audit_entry a on a.id = d.act_id
    left join outgoing_document o on o.document_id = d.id
    left join outgoing_content c on c.id = o.content_id
    left join lateral (select string_agg(r.name, '; ' order by r.position) as names from document_recipient r
      where r.document_id = d.id) to_whom on true
    left join lateral (select count(*)::int as sent, count(p.sending_id)::int as received, min(s.sent_on)::text as "sentOn"
      from document_sending s left join document_receipt p on p.sending_id = s.id where s.document_id = d.id) sendings on true
    where d.kind = 'outgoing' and d.number is not null and coalesce(d.issuer_unit_id, a.unit_id) = ${query.unitId}
      and extract(year from d.issued_on) = ${query.year} and ${matches(query.q)}
    order by d.issued_on, nullif(substring(d.number from '^[0-9]+'), '')::bigint, d.id
    limit ${window.limit} offset ${window.offset}`,
  );

/** What came to a unit: what it entered itself, and papers of this province sent to it. */
export const listIncomingRegister = (tx: Tx, query: RegisterQuery, window: Window) =>
  pageOf<IncomingEntry>(
    tx,
    sql`
    with come as (
      select d.id, d.arrived_on, d.arrival_number from document d join audit_entry a on a.id = d.act_id
      where d.kind = 'incoming' and a.unit_id = ${query.unitId}
      union all
      select s.document_id, coalesce(p.received_on, s.sent_on), p.arrival_number
      from document_recipient r
      join lateral (select * from document_sending x where x.document_id = r.document_id and x.position = r.position
        order by x.id desc limit 1) s on true
      left join document_receipt p on p.sending_id = s.id
      where r.unit_id = ${query.unitId})
    select ${entry}, d.description as note, come.arrived_on::text as "arrivedOn", come.arrival_number as "arrivalNumber",
      d.issuer_name as issuer, handling.names as handlers, handling."passedOn", handling."takenOn"
    from come join document d on d.id = come.id
    left join lateral (select string_agg(n.name, '; ' order by h.lead desc, n.name) as names,
        min(h.passed_on)::text as "passedOn", min(h.received_on)::text as "takenOn"
      from document_handling h
      join lateral (select x.name from unit_name x where x.unit_id = h.unit_id order by lower(x.valid) desc limit 1) n on true
      where h.document_id = d.id) handling on true
    where extract(year from coalesce(come.arrived_on, d.issued_on)) = ${query.year} and ${matches(query.q)}
    order by come.arrived_on desc nulls last, d.id desc
    limit ${window.limit} offset ${window.offset}`,
  );

/** Who answers what came in, by when: passed on by the unit, or passed to it. */
export const listFollowUps = (tx: Tx, query: RegisterQuery, window: Window) =>
  pageOf<FollowUpEntry>(
    tx,
    sql`
    select ${entry}, h.note, d.arrival_number as "arrivalNumber", n.name as handler, h.lead, h.due_on::text as "dueOn",
      h.progress, h.answer_number as answer, h.done_on::text as "doneOn"
    from document_handling h
    join document d on d.id = h.document_id
    join audit_entry a on a.id = h.act_id
    join lateral (select x.name from unit_name x where x.unit_id = h.unit_id order by lower(x.valid) desc limit 1) n on true
    where (h.unit_id = ${query.unitId} or a.unit_id = ${query.unitId})
      and extract(year from h.passed_on) = ${query.year} and ${matches(query.q)}
    order by h.done_on is not null, h.due_on nulls last, h.id
    limit ${window.limit} offset ${window.offset}`,
  );

function matches(q: string): RawBuilder<boolean> {
  const words = foldDiacritics(q).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const likes = words.map((word) => sql`d.folded like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  return likes.length === 0 ? sql`true` : sql`(${sql.join(likes, sql` and `)})`;
}

async function pageOf<Row>(tx: Tx, query: RawBuilder<unknown>): Promise<RegisterPage<Row>> {
  const { rows } = await (query as RawBuilder<Row & { total: number }>).execute(tx);
  return { rows, total: rows[0]?.total ?? 0 };
}

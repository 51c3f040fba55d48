import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';

/** What the register knows of an act that somebody cites. */
export interface KnownActRow {
  /** number and symbol as printed */
  readonly canonical: string;
  readonly issuedOn: Day | null;
  readonly replacedBy: { readonly label: string; readonly from: Day | null } | null;
}

const MOST = 2000;

/**
 * Acts with one of some numbers: those that another paper of the register replaces, and those whose number carries a
 * year. Two queries, whatever the size of the register.
 * @param numbers the digits before the first separator, such as "79"
 */
export async function listKnownActs(tx: Tx, numbers: readonly string[]): Promise<KnownActRow[]> {
  if (numbers.length === 0) return [];
  const wanted = sql`any(${[...numbers]}::text[])`;
  const replaced = await sql<{ canonical: string; issuedOn: Day | null; label: string; from: Day | null }>`
    select r.to_canonical as canonical, coalesce(r.to_issued_on, old.issued_on)::text as "issuedOn",
      coalesce(d.number || '/' || d.symbol, d.number, d.subject) as label, d.issued_on::text as "from"
    from document_relation r
    join document d on d.id = r.from_document_id
    left join document old on old.id = r.to_document_id
    where r.kind in ('replaces', 'repeals') and r.removed_by is null
      and substring(r.to_canonical from '^[0-9]+[a-z]?') = ${wanted} limit ${MOST}`.execute(tx);
  const withYear = await sql<{ canonical: string; issuedOn: Day | null }>`
    select coalesce(d.number || '/' || d.symbol, d.number) as canonical, d.issued_on::text as "issuedOn"
    from document d
    where substring(d.number from '^[0-9]+[a-z]?') = ${wanted}
      and coalesce(d.number || '/' || d.symbol, d.number) ~ '/(19|20)[0-9]{2}/' limit ${MOST}`.execute(tx);
  return [
    ...replaced.rows.map(({ label, from, ...act }) => ({ ...act, replacedBy: { label, from } })),
    ...withYear.rows.map((act) => ({ ...act, replacedBy: null })),
  ];
}

/** What a citation says of a paper besides its type and number. */
export interface CitedPaper {
  readonly issuedOn: Day | null;
  readonly issuerName: string | null;
  readonly subject: string;
}

export async function listCitedPapers(tx: Tx, ids: readonly Id[]): Promise<Map<Id, CitedPaper>> {
  const { rows } = await sql<CitedPaper & { id: Id }>`
    select id, issued_on as "issuedOn", issuer_name as "issuerName", subject from document
    where id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

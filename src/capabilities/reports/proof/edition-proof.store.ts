import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { DeclaredFigure } from '../figures/declared.rules.ts';
import { periodWords } from '../report.rules.ts';

/** What the evidence says of its report. */
export interface ProvenEdition {
  readonly editionId: Id;
  readonly reportId: Id;
  readonly unitId: Id;
  readonly documentId: Id;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly frozenOn: Day;
  /** ids of the units whose records stand in the figures */
  readonly counted: readonly Id[];
}

const proven = sql`
  select e.id as "editionId", e.report_id as "reportId", r.unit_id as "unitId", e.document_id as "documentId",
    o.name as title, o.period, o.from_on as "from", o.to_on as "to", e.frozen_on as "frozenOn",
    e.content->'counted' as counted
  from report_edition e join report r on r.id = e.report_id join report_round o on o.id = r.round_id`;

export async function findProvenEdition(tx: Tx, editionId: Id): Promise<ProvenEdition | null> {
  const { rows } = await sql<ProvenRow>`${proven} where e.id = ${editionId}`.execute(tx);
  return titled(rows[0]);
}

/** The edition whose paper a document is. */
export async function findProvenPaper(tx: Tx, documentId: Id): Promise<ProvenEdition | null> {
  const { rows } = await sql<ProvenRow>`${proven} where e.document_id = ${documentId}`.execute(tx);
  return titled(rows[0]);
}

type ProvenRow = ProvenEdition & { readonly period: string };

/** "Báo cáo 6 tháng của đơn vị, 6 tháng đầu năm 2014" */
function titled(row: ProvenRow | undefined): ProvenEdition | null {
  if (!row) return null;
  const { period, ...edition } = row;
  return { ...edition, title: `${edition.title}, ${periodWords({ period }, 'vi')}` };
}

/** What was declared for a frozen edition. */
export async function listFrozenDeclared(tx: Tx, editionId: Id): Promise<DeclaredFigure[]> {
  const { rows } = await sql<DeclaredFigure>`
    select d.id, d.indicator, d.unit_id as "unitId", d.from_on as "from", d.to_on as "to", d.amount, d.source,
      d.document_id as "documentId", d.declared_on as "declaredOn"
    from report_declared x join declared_figure d on d.id = x.declared_id
    where x.edition_id = ${editionId} order by d.indicator, d.id`.execute(tx);
  return rows;
}

/** Where the province is reached; null where the installation answers to any name. */
export async function findHost(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ host: string | null }>`
    select hosts[1] as host from installation.province where schema_name = current_schema()`.execute(tx);
  return rows[0]?.host ?? null;
}

import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { FigureScope } from './compile-expression.store.ts';
import type { DeclaredFigure } from './declared.rules.ts';

const columns = sql`d.id, d.indicator, d.unit_id as "unitId", d.from_on as "from", d.to_on as "to", d.amount, d.source,
  d.document_id as "documentId", d.declared_on as "declaredOn"`;

/** What is declared for days within the scope: the newest of each unit, indicator and period, what was taken back left out. */
export async function listDeclared(
  tx: Tx,
  indicators: readonly string[],
  { from, to, units }: FigureScope,
): Promise<DeclaredFigure[]> {
  if (indicators.length === 0) return [];
  const { rows } = await sql<DeclaredFigure>`
    select ${columns} from (
      select distinct on (indicator, unit_id, from_on, to_on) * from declared_figure
      where indicator = any(${[...indicators]}::text[]) and from_on >= ${from}::date and to_on <= ${to}::date
        ${units === 'all' ? sql`` : sql`and unit_id = any(${[...units]}::uuid[])`}
      order by indicator, unit_id, from_on, to_on, id desc
    ) d where d.amount is not null order by d.indicator, d.from_on, d.id`.execute(tx);
  return rows;
}

export interface NewDeclaration {
  readonly id: Id;
  readonly indicator: string;
  readonly unitId: Id;
  readonly from: Day;
  readonly to: Day;
  /** null takes back what was declared */
  readonly amount: number | null;
  readonly source: string;
  readonly documentId: Id | null;
  readonly declaredBy: Id;
  readonly declaredOn: Day;
  readonly actId: Id;
}

export const insertDeclaration = (tx: Tx, one: NewDeclaration): Promise<unknown> =>
  insertRows(tx, 'declared_figure', [
    {
      id: one.id,
      indicator: one.indicator,
      unit_id: one.unitId,
      from_on: one.from,
      to_on: one.to,
      amount: one.amount,
      source: one.source,
      document_id: one.documentId,
      declared_by: one.declaredBy,
      declared_on: one.declaredOn,
      act_id: one.actId,
    },
  ]);

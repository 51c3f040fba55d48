import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { compareKeys } from '../../../verify/evaluate.ts';
import type { Amounts, Cell, Figure } from '../../../verify/figure.ts';

/** A figure as an edition froze it. */
export interface FrozenFigure {
  readonly editionId: Id;
  readonly indicator: string;
  readonly position: number;
  /** what people quote, such as KT-SL-0012-7 */
  readonly identity: string;
  readonly ruleId: Id;
  readonly ruleVersion: number;
  readonly name: string;
  readonly unitWord: string;
  readonly rule: string;
  readonly from: Day;
  readonly to: Day;
  readonly declared: boolean;
  readonly records: number;
  readonly figure: Figure;
}

export async function insertFrozenFigures(tx: Tx, figures: readonly FrozenFigure[]): Promise<void> {
  await insertRows(
    tx,
    'report_figure',
    figures.map((one) => ({
      edition_id: one.editionId,
      indicator: one.indicator,
      position: one.position,
      identity: one.identity,
      rule_id: one.ruleId,
      rule_version: one.ruleVersion,
      name: one.name,
      unit_word: one.unitWord,
      rule: one.rule,
      from_on: one.from,
      to_on: one.to,
      declared: one.declared,
      ...one.figure.total,
      records: one.records,
    })),
  );
  await insertRows(
    tx,
    'report_figure_cell',
    figures.flatMap(({ editionId, indicator, figure }) =>
      figure.cells.map(({ key, amounts }) => ({ edition_id: editionId, indicator, key, ...amounts })),
    ),
  );
}

type FigureRow = Omit<FrozenFigure, 'figure'> & Amounts;

const columns = sql`f.edition_id as "editionId", f.indicator, f.position, f.identity, f.rule_id as "ruleId",
  f.rule_version as "ruleVersion", f.name, f.unit_word as "unitWord", f.rule, f.from_on as "from", f.to_on as "to",
  f.declared, f.records, f.reported, f.confirmed, f.checked, f.stated`;

/** All figures of an edition with their cells, in the order of the report. */
export async function listFrozenFigures(tx: Tx, editionId: Id): Promise<FrozenFigure[]> {
  const { rows } = await sql<FigureRow>`
    select ${columns} from report_figure f where f.edition_id = ${editionId} order by f.position`.execute(tx);
  const { rows: cells } = await sql<{ indicator: string; key: string[] } & Amounts>`
    select indicator, key, reported, confirmed, checked, stated from report_figure_cell
    where edition_id = ${editionId}`.execute(tx);
  const byIndicator = Map.groupBy(cells, ({ indicator }) => indicator);
  return rows.map((row) => frozenOf(row, byIndicator.get(row.indicator) ?? []));
}

/** The figure that people quote by its identity, without its cells. */
export async function findFrozenFigure(tx: Tx, identity: string): Promise<FrozenFigure | null> {
  const { rows } = await sql<FigureRow>`
    select ${columns} from report_figure f where f.identity = ${identity}`.execute(tx);
  return rows[0] ? frozenOf(rows[0], []) : null;
}

function frozenOf(row: FigureRow, cells: readonly ({ key: string[] } & Amounts)[]): FrozenFigure {
  const { reported, confirmed, checked, stated, ...one } = row;
  const sorted = cells
    .map(({ key, ...of }): Cell => ({ key, amounts: amountsOf(of) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  return { ...one, figure: { total: { reported, confirmed, checked, stated }, cells: sorted } };
}

const amountsOf = ({ reported, confirmed, checked, stated }: Amounts): Amounts => ({
  reported,
  confirmed,
  checked,
  stated,
});

import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/translate.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import type { Dimension } from '../../../verify/figure.ts';
import type { RecordLevel } from '../../../verify/record.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { countRecordsOfFigure, type FigureRecord, listRecordsOfFigure } from '../figures/index.ts';
import { loadValueNames } from '../figures/value-names.ts';
import { workOnReports } from '../reports.policy.ts';
import { type SeenScope, seenScope } from './figure-scope.ts';
import type { Indicator } from './indicator.rules.ts';
import { brokenDown, findIndicator } from './load-indicator.ts';

export const RECORD_LEVELS: readonly RecordLevel[] = ['recorded', 'unit-confirmed', 'checked', 'stated'];

export interface FigureRecords extends SeenScope {
  readonly indicator: Indicator;
  readonly records: readonly (FigureRecord & { readonly unitName: string })[];
  readonly total: number;
  /** the cell that was opened, in words */
  readonly cell: readonly { readonly field: Dimension; readonly name: string }[];
  readonly level: RecordLevel | null;
}

/**
 * A page of the records that a figure, or a cell of it, is made of; null where no record counts it, and of payments for
 * an administrator.
 */
export async function loadRecords(
  view: View,
  { code, query, page }: { readonly code: string; readonly query: URLSearchParams; readonly page: number | 'all' },
  locale: Locale,
): Promise<FigureRecords | null> {
  const indicator = await findIndicator(view, code);
  const seen = await seenScope(view, query);
  const expression = brokenDown(indicator?.expression ?? null, query.get('by') === 'unit' && seen.oversees);
  if (!indicator || !expression) return null;
  if (expression.record === 'spending' && !workOnReports.allows(actorOf(view))) return null;
  const key = query.has('key') ? query.getAll('key').slice(0, expression.by.length) : [];
  const level = RECORD_LEVELS.find((each) => each === query.get('level')) ?? null;
  const asked = { ...seen.scope, expression, key, ...(level && { level }) };
  const records = await listRecordsOfFigure(view.tx, asked, page);
  const units = await listUnitLabels(view.tx, [...new Set(records.map(({ unitId }) => unitId as Id))], view.today);
  const cells = [{ key, amounts: { reported: 0, confirmed: 0, checked: 0, stated: 0 } }];
  const nameOf = await loadValueNames(view.tx, [{ expression, figure: { cells } }], { day: view.today, locale });
  return {
    ...seen,
    indicator,
    records: records.map((record) => ({ ...record, unitName: units.get(record.unitId)?.name ?? '' })),
    total: await countRecordsOfFigure(view.tx, asked),
    cell: key.flatMap((value, index) => {
      const field = expression.by[index];
      return field ? [{ field, name: value === '' ? '' : nameOf(field, value) }] : [];
    }),
    level,
  };
}

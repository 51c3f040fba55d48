import { formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  type Choice,
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  type PageQuery,
  SelectField,
  StatusTag,
  TextField,
} from '../../../ui/index.ts';
import type { ComparedCost } from './cost.rules.ts';
import { costPaths } from './costs.paths.ts';

export interface CostsProps {
  readonly t: Translate;
  readonly kinds: readonly Choice[];
  readonly measures: readonly Choice[];
  readonly asked: { readonly kind: string; readonly measure: string; readonly year: number };
  readonly rows: readonly ComparedCost[];
  readonly together: ComparedCost | null;
  readonly query: PageQuery;
}

/** Like with like, with the arithmetic of every number; units in the order of their names, never ranked. */
export const CostsPage = ({ t, kinds, measures, asked, rows, together, query }: CostsProps) => (
  <>
    <FilterBar t={t} query={query} active={0}>
      <SelectField name="kind" label={t('activity.costs.kind')} value={asked.kind} choices={kinds} />
      <SelectField name="measure" label={t('activity.costs.measure')} value={asked.measure} choices={measures} />
      <TextField
        name="year"
        label={t('activity.costs.year')}
        value={String(asked.year)}
        inputmode="numeric"
        size="short"
        maxlength={4}
      />
    </FilterBar>
    <DataTable
      t={t}
      caption={t('activity.costs')}
      columns={columnsOf(t, asked.measure, together)}
      rows={rows}
      empty={<EmptyState title={t('activity.costs.none')} />}
    />
    <DownloadLinks t={t} xlsx={`${costPaths.sheet}?${new URLSearchParams({ ...asked, year: String(asked.year) })}`} />
  </>
);

function columnsOf(t: Translate, measure: string, together: ComparedCost | null): Column<ComparedCost>[] {
  const of = (cell: (cost: ComparedCost) => Column<ComparedCost>['total']) => ({
    cell,
    total: together && cell(together),
    align: 'end' as const,
  });
  return [
    {
      key: 'unit',
      header: t('activity.costs.unit'),
      heading: true,
      cell: (row) => row.unitName,
      total: t('activity.costs.together'),
    },
    { key: 'activities', header: t('activity.costs.activities'), ...of((row) => row.activities) },
    { key: 'unpaid', header: t('activity.costs.unpaid'), ...of((row) => row.unpaid) },
    { key: 'paid', header: t('activity.costs.paid'), ...of((row) => formatAmount(row.paid)) },
    {
      key: 'perActivity',
      header: t('activity.costs.perActivity'),
      ...of((row) => (
        <Quotient t={t} by={row.activities} cost={row} result={row.perActivity} of="activity" measure="" />
      )),
    },
    {
      key: 'perPiece',
      header: t('activity.costs.perPiece'),
      ...of((row) => (
        <Quotient t={t} by={row.produced} cost={row} result={row.perPiece} of="piece" measure={measure} />
      )),
    },
  ];
}

/** "30.000", and below it "12.000.000 ÷ 400 bản"; few activities are said to be few. */
const Quotient = (props: {
  t: Translate;
  cost: ComparedCost;
  by: number | null;
  result: ComparedCost['perPiece'];
  of: 'activity' | 'piece';
  measure: string;
}) => {
  const { t, cost, by, result, of, measure } = props;
  if (result === null) return <span class="soft">–</span>;
  const divided = of === 'activity' ? cost.paid : cost.paidForProduced;
  const unit = measure ? ` ${t(`activity.measureUnit.${measure}`)}` : '';
  return (
    <>
      <span class="numeral">{formatAmount(result)}</span>
      <p class="small soft numeral">
        {formatAmount(divided)} ÷ {by}
        {unit}
      </p>
      {cost.few && <StatusTag tone="neutral">{t('activity.costs.few')}</StatusTag>}
    </>
  );
};

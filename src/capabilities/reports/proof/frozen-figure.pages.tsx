import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, type PageQuery, Pagination, Panel } from '../../../ui/index.ts';
import type { Cell } from '../../../verify/figure.ts';
import { ruleInWords } from '../figures/rule-words.rules.ts';
import { amountWords } from '../indicators/figure-words.pages.tsx';
import { recordPath } from '../indicators/records.pages.tsx';
import type { FrozenFigureModel } from './load-frozen-figure.ts';

type Row = FrozenFigureModel['records'][number];

interface Props {
  readonly t: Translate;
  readonly model: FrozenFigureModel;
  readonly query: PageQuery;
  readonly page: number;
}

/** A figure as it was frozen: its rule, its cells, its records, and which of them changed since. */
export const FrozenFigurePage = ({ t, model, query, page }: Props) => {
  const { figure, by, ruleWords, nameOf } = model;
  const byWords = by.map((field) => t(`figure.field.${field}`)).join(', ');
  return (
    <>
      <p>{ruleWords.ok ? ruleInWords(ruleWords.value, t, nameOf) : t('figure.rule.declared')}</p>
      {figure.figure.cells.length > 0 && (
        <Panel title={t('proof.one.cells', { by: byWords })}>
          <DataTable
            t={t}
            caption={t('proof.one.cells', { by: byWords })}
            columns={cellColumns(t, model, byWords)}
            rows={figure.figure.cells.slice(0, 100)}
            empty={null}
          />
        </Panel>
      )}
      <Panel title={t('proof.one.records')}>
        <DataTable
          t={t}
          caption={t('proof.one.records')}
          columns={recordColumns(t)}
          rows={model.records}
          empty={<EmptyState title={t('proof.one.empty')} />}
          rowTone={({ changed }) => (changed ? 'gold' : undefined)}
        />
        <Pagination t={t} query={query} page={page} total={figure.records} />
      </Panel>
    </>
  );
};

const cellColumns = (t: Translate, { figure, by, nameOf }: FrozenFigureModel, header: string): Column<Cell>[] => [
  {
    key: 'name',
    header,
    heading: true,
    cell: ({ key }) =>
      by.map((field, index) => (key[index] ? nameOf(field, key[index]) : t('figure.unsaid'))).join(' · '),
  },
  ...(['reported', 'confirmed', 'checked', 'stated'] as const).map(
    (level): Column<Cell> => ({
      key: level,
      header: t(`figure.level.${level}`),
      align: 'end',
      cell: ({ amounts }) => amountWords(t, amounts[level]),
      total: amountWords(t, figure.figure.total[level]),
    }),
  ),
];

const recordColumns = (t: Translate): Column<Row>[] => [
  {
    key: 'title',
    header: t('indicator.record'),
    heading: true,
    cell: (row) => (row.title === '' ? t('figure.record.spending') : <a href={recordPath(row)}>{row.title}</a>),
  },
  { key: 'unit', header: t('indicator.record.unit'), cell: (row) => row.unitName },
  { key: 'level', header: t('indicator.record.level'), cell: (row) => t(`figure.recordLevel.${row.level}`) },
  {
    key: 'changed',
    header: t('proof.changed'),
    cell: (row) => t(row.changed ? 'proof.changed.yes' : 'proof.changed.no'),
  },
];

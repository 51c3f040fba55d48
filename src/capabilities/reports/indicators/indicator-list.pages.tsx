import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  type PageQuery,
  SelectField,
} from '../../../ui/index.ts';
import { ReportTabs } from '../report-tabs.pages.tsx';
import { periodsToChoose } from './figure-period.rules.ts';
import {
  amountOrDash,
  amountWords,
  indicatorName,
  indicatorUnit,
  keptParams,
  leadAmount,
  periodChoice,
} from './figure-words.pages.tsx';
import { indicatorPaths } from './indicator.paths.ts';
import type { UnreadableIndicator } from './indicator.rules.ts';
import type { IndicatorList, IndicatorRow } from './load-indicator-list.ts';

interface Props {
  readonly t: Translate;
  readonly model: IndicatorList;
  readonly today: Day;
  readonly query: PageQuery;
}

export const IndicatorListPage = ({ t, model, today, query }: Props) => (
  <>
    <ReportTabs t={t} current="indicators" />
    <FilterBar
      t={t}
      query={query}
      active={Number('period' in query.params) + Number('all' in query.params)}
      keep={['unit']}
    >
      <SelectField
        name="period"
        label={t('indicator.period')}
        value={model.period.key}
        choices={periodsToChoose(today).map((period) => ({ value: period.key, label: periodChoice(t, period) }))}
      />
      <SelectField
        name="all"
        label={t('indicator.which')}
        value={query.params.all ?? ''}
        choices={[
          { value: '', label: t('indicator.standard') },
          { value: '1', label: t('indicator.all') },
        ]}
      />
    </FilterBar>
    {model.oversees && model.unitId && (
      <p>
        <a href={indicatorPaths.list({ period: model.period.key })}>{t('indicator.wholeProvince')}</a>
      </p>
    )}
    {model.unreadable.map((one) => (
      <Unreadable t={t} one={one} />
    ))}
    <DataTable
      t={t}
      caption={t('indicator.caption')}
      columns={columnsOf(t, model)}
      rows={model.rows}
      empty={<EmptyState title={t('indicator.empty')} />}
    />
    <DownloadLinks
      t={t}
      xlsx={indicatorPaths.data('xlsx', query.params)}
      csv={indicatorPaths.data('csv', query.params)}
      dictionary={indicatorPaths.data('dictionary', query.params)}
    />
  </>
);

const columnsOf = (t: Translate, model: IndicatorList): Column<IndicatorRow>[] => {
  const kept = keptParams(model);
  const number = (key: string, header: string, of: (row: IndicatorRow) => number | null): Column<IndicatorRow> => ({
    key,
    header,
    align: 'end',
    cell: (row) => {
      const amount = of(row);
      return amount === null ? '' : amountOrDash(t, amount);
    },
  });
  return [
    {
      key: 'name',
      header: t('indicator.name'),
      heading: true,
      cell: ({ indicator }) => <a href={indicatorPaths.show(indicator.code, kept)}>{indicatorName(t, indicator)}</a>,
    },
    {
      key: 'now',
      header: t('indicator.now'),
      align: 'end',
      cell: ({ indicator, now }) => {
        if (!indicator.expression) return `${amountWords(t, now.stated)} · ${t('figure.level.declared').toLowerCase()}`;
        if (now.reported + now.stated === 0) return '–';
        return <a href={indicatorPaths.records(indicator.code, kept)}>{amountWords(t, now.reported)}</a>;
      },
    },
    { key: 'unit', header: t('indicator.unit'), cell: ({ indicator }) => indicatorUnit(t, indicator) },
    number('confirmed', t('figure.level.confirmed'), ({ indicator, now }) =>
      indicator.expression ? now.confirmed : null,
    ),
    number('checked', t('figure.level.checked'), ({ indicator, now }) => (indicator.expression ? now.checked : null)),
    number('stated', t('figure.level.stated'), ({ indicator, now }) => (indicator.expression ? now.stated : null)),
    number('before', t('indicator.before'), ({ indicator, before }) => leadAmount(indicator, before)),
  ];
};

/** A rule that was typed wrong is in no figure, and the page says where it is wrong. */
const Unreadable = ({ t, one }: { t: Translate; one: UnreadableIndicator }) => (
  <Callout tone="brocade" title={t('indicator.unreadable', { name: one.name })}>
    <p>
      <code>{one.rule}</code>
    </p>
    <p>
      {t('indicator.unreadable.place', {
        at: one.problem.at + 1,
        found: one.problem.found || t('indicator.unreadable.end'),
        allowed: one.problem.allowed.join(', '),
      })}
    </p>
  </Callout>
);

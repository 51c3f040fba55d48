import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  Chart,
  DefinitionList,
  DownloadLinks,
  KeyFigure,
  KeyFigures,
  LinePicture,
  Panel,
} from '../../../ui/index.ts';
import { ruleInWords } from '../figures/rule-words.rules.ts';
import { BreakdownTable } from './breakdown.pages.tsx';
import { amountWords, indicatorUnit, keptParams, periodName, periodTick } from './figure-words.pages.tsx';
import { indicatorPaths } from './indicator.paths.ts';
import type { IndicatorModel } from './load-indicator.ts';

/** A figure: how much, on which level, how it is counted, what it is made of, how it changed. */
export const IndicatorPage = ({ t, model, forms }: { t: Translate; model: IndicatorModel; forms: unknown }) => {
  const { indicator, figure, by } = model;
  const params = { ...keptParams(model), by: by.length === 1 && by[0] === 'unit' ? 'unit' : '' };
  return (
    <>
      {!indicator.inForce && <Callout tone="gold" title={t('indicator.outside')} />}
      <Levels t={t} model={model} />
      {by.length > 0 && figure.cells.length > 0 && <BreakdownTable t={t} model={model} />}
      {indicator.expression && (
        <DownloadLinks
          t={t}
          xlsx={indicatorPaths.recordsData(indicator.code, 'xlsx', params)}
          csv={indicatorPaths.recordsData(indicator.code, 'csv', params)}
        />
      )}
      <Trend t={t} model={model} />
      <Definition t={t} model={model} />
      {forms as never}
    </>
  );
};

const Levels = ({ t, model }: { t: Translate; model: IndicatorModel }) => {
  const { indicator, figure } = model;
  const unit = indicatorUnit(t, indicator);
  const open = (level: string) => indicatorPaths.records(indicator.code, { ...keptParams(model), level });
  if (!indicator.expression)
    return (
      <KeyFigures label={t('indicator.levels')}>
        <KeyFigure value={`${amountWords(t, figure.total.stated)} ${unit}`} label={t('figure.level.declared')} />
      </KeyFigures>
    );
  return (
    <KeyFigures label={t('indicator.levels')}>
      <KeyFigure
        value={`${amountWords(t, figure.total.reported)} ${unit}`}
        label={t('figure.level.reported')}
        href={open('')}
        link={t('indicator.open')}
      />
      <KeyFigure value={amountWords(t, figure.total.confirmed)} label={t('figure.level.confirmed')} />
      <KeyFigure
        value={amountWords(t, figure.total.checked)}
        label={t('figure.level.checked')}
        href={open('checked')}
        link={t('indicator.open')}
      />
      <KeyFigure
        value={amountWords(t, figure.total.stated)}
        label={t('figure.level.stated')}
        href={open('stated')}
        link={t('indicator.open')}
      />
    </KeyFigures>
  );
};

const Trend = ({ t, model }: { t: Translate; model: IndicatorModel }) => {
  const { trend, indicator } = model;
  const counted = indicator.expression !== null;
  const values = trend.map(({ amounts }) => (counted ? amounts.reported : amounts.stated));
  const confirmed = trend.map(({ amounts }) => amounts.confirmed);
  const last = (all: readonly number[]): string => amountWords(t, all.at(-1) ?? 0);
  return (
    <Chart
      t={t}
      id="trend"
      question={t('indicator.trend')}
      picture={
        <LinePicture
          id="trend-picture"
          title={t('indicator.trend')}
          description={trend.map(({ period }, at) => `${periodTick(t, period)}: ${values[at]}`).join('; ')}
          lines={[
            { label: t('indicator.trend.line', { value: last(values) }), values, strong: true },
            ...(counted
              ? [{ label: t('indicator.trend.confirmed', { value: last(confirmed) }), values: confirmed }]
              : []),
          ]}
          ticks={trend.map(({ period }, at) => ({ at, label: periodTick(t, period) }))}
          top={Math.max(1, ...values)}
        />
      }
      columns={[
        { key: 'period', header: t('indicator.period'), heading: true, cell: (row) => periodName(t, row.period) },
        {
          key: 'now',
          header: t('figure.level.reported'),
          align: 'end',
          cell: (row) => amountWords(t, row.amounts.reported),
        },
        {
          key: 'confirmed',
          header: t('figure.level.confirmed'),
          align: 'end',
          cell: (row) => amountWords(t, row.amounts.confirmed),
        },
        {
          key: 'checked',
          header: t('figure.level.checked'),
          align: 'end',
          cell: (row) => amountWords(t, row.amounts.checked),
        },
        {
          key: 'stated',
          header: t('figure.level.stated'),
          align: 'end',
          cell: (row) => amountWords(t, row.amounts.stated),
        },
      ]}
      rows={trend}
    />
  );
};

const Definition = ({ t, model: { indicator, nameOf } }: { t: Translate; model: IndicatorModel }) => (
  <Panel title={t('indicator.definition')}>
    <DefinitionList
      items={[
        {
          term: t('indicator.rule'),
          detail: indicator.expression ? ruleInWords(indicator.expression, t, nameOf) : t('figure.rule.declared'),
        },
        { term: t('indicator.formula'), detail: indicator.expression && <code>{indicator.rule}</code> },
        { term: t('indicator.unit'), detail: indicatorUnit(t, indicator) },
        { term: t('indicator.direction'), detail: t(`indicator.direction.${indicator.direction}`) },
        { term: t('indicator.basis'), detail: `${indicator.basis ?? t('indicator.basis.none')} [${indicator.mark}]` },
        { term: t('indicator.version'), detail: String(indicator.version) },
      ]}
    />
  </Panel>
);

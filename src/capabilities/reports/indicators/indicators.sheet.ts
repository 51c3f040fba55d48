import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { DataColumn, Dataset } from '../../../platform/open-data/dataset.ts';
import type { IndicatorList } from './load-indicator-list.ts';
import type { FigureRecords } from './load-records.ts';

interface Said {
  readonly t: Translate;
  readonly today: Day;
  readonly agency: string;
}

const LEVELS = ['reported', 'confirmed', 'checked', 'stated'] as const;

/** The list of indicators as it stands on the screen, with the rule of each. */
export const indicatorDataset = ({ t, today, agency }: Said, { rows, period, unitName }: IndicatorList): Dataset => ({
  name: `chi-tieu-${period.key.toLowerCase()}`,
  title: t('indicator.title'),
  description: `${unitName ?? t('indicator.ofProvince')}, ${period.from} – ${period.to}`,
  agency,
  asOf: today,
  terms: t('indicator.terms'),
  columns: [
    column('code', 'string', t('indicator.name')),
    { ...column('name', 'string', t('indicator.name')), width: 44 },
    column('unit', 'string', t('indicator.unit')),
    ...LEVELS.map((level) => column(level, 'integer', t(`figure.level.${level}`))),
    column('before', 'integer', t('indicator.before')),
    column('declared', 'boolean', t('figure.level.declared')),
    { ...column('rule', 'string', t('indicator.formula')), width: 60 },
  ],
  rows: rows.map(({ indicator, now, before }) => [
    indicator.code,
    t.locale === 'vi' ? indicator.name : indicator.nameEn,
    t.locale === 'vi' ? indicator.unit : indicator.unitEn,
    ...LEVELS.map((level) => now[level]),
    indicator.expression ? before.reported : before.stated,
    String(!indicator.expression),
    indicator.rule,
  ]),
});

/** The records of a figure. */
export const recordsDataset = ({ t, today, agency }: Said, model: FigureRecords): Dataset => ({
  name: `ban-ghi-${model.indicator.code.replaceAll('.', '-')}-${model.period.key.toLowerCase()}`,
  title: t('indicator.records'),
  description: `${model.indicator.name}: ${model.unitName ?? t('indicator.ofProvince')}, ${model.period.from} – ${model.period.to}`,
  agency,
  asOf: today,
  terms: t('indicator.terms'),
  columns: [
    column('id', 'string', 'Id'),
    { ...column('title', 'string', t('indicator.record')), width: 60 },
    { ...column('unit', 'string', t('indicator.record.unit')), width: 30 },
    column('day', 'date', t('indicator.record.day')),
    column('level', 'string', t('indicator.record.level')),
    column('amount', 'integer', t('indicator.record.amount')),
  ],
  rows: model.records.map((row) => [
    row.id,
    row.title,
    row.unitName,
    { day: row.day },
    t(`figure.recordLevel.${row.level}`),
    row.amount,
  ]),
});

const column = (name: string, type: DataColumn['type'], title: string): DataColumn => ({
  name,
  type,
  title,
  description: title,
});

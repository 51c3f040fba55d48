import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { DataColumn, Dataset } from '../../../platform/open-data/dataset.ts';
import { periodWords } from '../report.rules.ts';
import type { FigureRow, FiguresPageModel } from './load-figures-page.ts';

const NUMBERS = ['said', 'confirmed', 'checked', 'stated', 'previous', 'lastYear', 'target', 'apart'] as const;

/** All figures of a report, as the screen shows them; what is frozen carries the identity of each. */
export const figuresDataset = (t: Translate, { rows, round, unitName }: FiguresPageModel, today: Day): Dataset => ({
  name: `so-lieu-${round.regime.replace('.', '-')}-${round.period.toLowerCase()}`,
  title: t('report.figures'),
  description: `${round.name}, ${periodWords(round, t.locale)}: ${unitName}`,
  agency: unitName,
  asOf: today,
  terms: t('report.terms'),
  columns: [
    text('identity', t('report.figure.identity')),
    text('indicator', t('report.figure.code')),
    { ...text('name', t('report.figure.indicator')), width: 44 },
    text('unit', t('report.figure.unit')),
    { ...text('declared', t('report.figure.declared')), type: 'boolean' },
    ...NUMBERS.map((key): DataColumn => ({ ...text(key, t(`report.figure.${key}`)), type: 'integer' })),
  ],
  rows: rows.map((row: FigureRow) => [
    row.identity,
    row.indicator,
    row.name,
    row.unitWord,
    String(row.declared),
    ...NUMBERS.map((key) => row[key]),
  ]),
});

const text = (name: string, title: string): DataColumn => ({ name, title, type: 'string', description: title });

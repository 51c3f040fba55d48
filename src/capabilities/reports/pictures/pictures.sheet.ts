import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { DataColumn, Dataset } from '../../../platform/open-data/dataset.ts';
import type { SheetCell } from '../../../platform/xlsx/xlsx.ts';
import type { PictureRows } from './load-pictures.ts';
import type { Levels, PictureFilter } from './picture-filter.rules.ts';
import type { Picture } from './pictures.paths.ts';

export interface PictureDataParts<P extends Picture> {
  readonly t: Translate;
  readonly agency: string;
  readonly today: Day;
  readonly filter: PictureFilter;
  readonly picture: P;
  readonly rows: PictureRows[P];
  /** names of languages or countries by code */
  readonly names: Readonly<Record<string, string>>;
}

type Rows = { readonly [P in Picture]: (rows: PictureRows[P], names: PictureDataParts<P>['names']) => SheetCell[][] };

const LEVELS = ['reported', 'confirmed', 'checked', 'stated'] as const;
const levelsOf = (row: Levels): number[] => LEVELS.map((level) => row[level]);

const ROWS: Rows = {
  days: (rows) => rows.map((row) => [{ day: row.day as Day }, ...levelsOf(row)]),
  languages: (rows, names) =>
    rows.map((row) => [row.value, names[row.value] ?? row.value, row.month, ...levelsOf(row)]),
  countries: (rows, names) =>
    rows.map((row) => [row.value, names[row.value] ?? row.value, row.month, ...levelsOf(row)]),
  localities: (rows) => rows.map((row) => [row.code, row.label, ...levelsOf(row)]),
  duties: (rows) =>
    rows.map((row) => [row.unitId, row.unitName, row.obligationId, row.section, row.action, row.activities, row.state]),
};

const COLUMNS: Readonly<Record<Picture, readonly string[]>> = {
  days: ['day', ...LEVELS],
  languages: ['language', 'language_name', 'month', ...LEVELS],
  countries: ['country', 'country_name', 'month', ...LEVELS],
  localities: ['locality', 'locality_name', ...LEVELS],
  duties: ['unit_id', 'unit_name', 'obligation_id', 'section', 'action', 'activities', 'state'],
};

const WHOLE = new Set<string>([...LEVELS, 'month', 'activities']);
const LONG = new Set(['unit_name', 'locality_name', 'action']);

/** The numbers of one picture as a list that leaves: the rows that were drawn, no others. */
export function pictureData<P extends Picture>(parts: PictureDataParts<P>): Dataset {
  const { t, agency, today, filter, picture, rows, names } = parts;
  const write = ROWS[picture] as Rows[P];
  return {
    name: `hoat-dong-${FILES[picture]}-${filter.year}`,
    title: t(`pictures.${picture}.data`, { year: filter.year }),
    description: t('pictures.data.text'),
    agency,
    asOf: today,
    terms: t('pictures.data.terms'),
    columns: COLUMNS[picture].map((name) => columnOf(t, name)),
    rows: write(rows, names),
  };
}

const FILES: Readonly<Record<Picture, string>> = {
  days: 'theo-ngay',
  languages: 'theo-ngon-ngu',
  countries: 'theo-quoc-gia',
  localities: 'theo-dia-ban',
  duties: 'theo-nhiem-vu',
};

const STATES = ['none', 'stated', 'recorded', 'confirmed'] as const;

const columnOf = (t: Translate, name: string): DataColumn => ({
  name,
  title: t(`pictures.column.${name}`),
  description: t(`pictures.column.${name}.text`),
  type: name === 'day' ? 'date' : WHOLE.has(name) ? 'integer' : 'string',
  width: LONG.has(name) ? 44 : 14,
  ...(name === 'state' && { codes: Object.fromEntries(STATES.map((state) => [state, t(`pictures.state.${state}`)])) }),
});

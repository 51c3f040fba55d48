import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { DataColumn, Dataset } from '../../../platform/open-data/dataset.ts';
import { languagesOf, levelOf, nameOf } from './coverage-words.rules.ts';
import type { CoverageListModel } from './load-coverage.ts';

const COLUMNS: readonly [name: string, key: string, width: number][] = [
  ['title', 'title', 60],
  ['outlet', 'outlet', 28],
  ['published_on', 'publishedOn', 12],
  ['language', 'language', 14],
  ['country', 'country', 18],
  ['address', 'address', 50],
  ['reference', 'reference', 24],
  ['summary', 'summary', 60],
  ['unit', 'unit', 24],
  ['level', 'level', 14],
  ['copies', 'copies', 10],
];

/** What stands on the screen, all pages of it, with words for people; the same rows as XLSX and as CSV. */
export function coverageDataset(
  t: Translate,
  model: CoverageListModel,
  about: { agency: string; asOf: Day; terms: string },
): Dataset {
  const { rows, lists } = model;
  const languages = languagesOf(lists);
  const column = ([name, key, width]: (typeof COLUMNS)[number]): DataColumn => ({
    name,
    title: t(`coverage.field.${key}`),
    type: name === 'published_on' ? 'date' : name === 'copies' ? 'integer' : 'string',
    description: t(`coverage.field.${key}`),
    width,
  });
  return {
    name: 'tin-bai',
    title: t('coverage.sheet'),
    description: t('coverage.subtitle'),
    ...about,
    columns: COLUMNS.map(column),
    rows: rows.map((row) => [
      row.title,
      row.outlet,
      { day: row.publishedOn },
      nameOf(languages, row.language, t.locale),
      nameOf(lists.countries.items, row.country, t.locale),
      row.address,
      row.reference,
      row.summary,
      row.unit,
      t(`coverage.level.${levelOf(row)}`),
      row.copies,
    ]),
  };
}

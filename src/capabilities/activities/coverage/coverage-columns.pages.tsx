import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, StatusTag, type Tone } from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import { languagesOf, levelOf, nameOf } from './coverage-words.rules.ts';
import type { CoverageListModel } from './load-coverage.ts';

type Row = CoverageListModel['rows'][number];

/** Items that may be grouped or checked can be ticked. */
export const columnsOf = (t: Translate, { lists, seesAll }: CoverageListModel): Column<Row>[] => [
  { key: 'title', header: t('coverage.field.title'), heading: true, cell: (row) => <TitleCell t={t} row={row} /> },
  { key: 'outlet', header: t('coverage.field.outlet'), cell: (row) => row.outlet },
  { key: 'day', header: t('coverage.field.publishedOn'), nowrap: true, cell: (row) => formatDay(row.publishedOn) },
  {
    key: 'language',
    header: t('coverage.field.language'),
    cell: (row) => nameOf(languagesOf(lists), row.language, t.locale),
  },
  {
    key: 'country',
    header: t('coverage.field.country'),
    cell: (row) => nameOf(lists.countries.items, row.country, t.locale),
  },
  ...(seesAll ? [{ key: 'unit', header: t('coverage.field.unit'), cell: (row: Row) => row.unit }] : []),
  { key: 'level', header: t('coverage.field.level'), nowrap: true, cell: (row) => <LevelTag t={t} row={row} /> },
];

const TitleCell = ({ t, row }: { t: Translate; row: Row }) => {
  const ticks = row.mayGroup || row.mayCheck;
  return (
    <span class={ticks ? 'check' : undefined}>
      {ticks && <input type="checkbox" name="item" value={row.id} id={`item-${row.id}`} aria-label={row.title} />}
      <span>
        <a href={coveragePaths.item(row.id)}>{row.title}</a>
        {row.copies > 1 && <span class="hint">{t('coverage.copies', { count: row.copies })}</span>}
      </span>
    </span>
  );
};

const TONES: Readonly<Record<ReturnType<typeof levelOf>, Tone>> = {
  recorded: 'sky',
  checked: 'forest',
  stated: 'gold',
  withdrawn: 'neutral',
};

export const LevelTag = ({ t, row }: { t: Translate; row: Pick<Row, 'state' | 'stated'> }) => (
  <StatusTag tone={TONES[levelOf(row)]}>{t(`coverage.level.${levelOf(row)}`)}</StatusTag>
);

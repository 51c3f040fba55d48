import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  Form,
  FormActions,
  KeyFigure,
  KeyFigures,
  type PageQuery,
  Pagination,
  SelectField,
  StatusTag,
  SubmitButton,
  Tabs,
  TextField,
  type Tone,
} from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import type { CoverageCounts } from './coverage-list.store.ts';
import { choicesOf, languagesOf, levelOf, nameOf } from './coverage-words.rules.ts';
import type { CoverageListModel } from './load-coverage.ts';

export interface CoverageListProps {
  t: Translate;
  model: CoverageListModel;
  query: PageQuery;
  tokens: { readonly csrf: string; readonly key: string };
}

export const CoverageListPage = ({ t, model, query, tokens }: CoverageListProps) => (
  <>
    <CoverageTabs t={t} current="list" />
    <Counts t={t} counts={model.counts} />
    <Filters t={t} model={model} query={query} />
    <Form action={coveragePaths.groups} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      <DataTable
        t={t}
        caption={t('coverage.title')}
        columns={columnsOf(t, model)}
        rows={model.rows}
        query={query}
        empty={<EmptyState title={t('coverage.empty.title')}>{t('coverage.empty')}</EmptyState>}
      />
      {model.rows.some((row) => row.mayGroup || row.mayCheck) && (
        <>
          <p class="hint">{t('coverage.mark.hint')}</p>
          <FormActions>
            <SubmitButton tone="secondary">{t('coverage.mark.group')}</SubmitButton>
            {model.rows.some((row) => row.mayCheck) && (
              <SubmitButton tone="secondary" formaction={coveragePaths.checks}>
                {t('coverage.mark.check')}
              </SubmitButton>
            )}
          </FormActions>
        </>
      )}
    </Form>
    <Pagination t={t} query={query} page={model.page} total={model.counts.rows} />
    <p class="downloads">
      <a href={withQuery(coveragePaths.sheet, query)} download>
        {t('ui.table.xlsx')}
      </a>
      <a href={withQuery(coveragePaths.table, query)} download>
        {t('coverage.csv')}
      </a>
    </p>
  </>
);

export const CoverageTabs = ({ t, current }: { t: Translate; current: 'list' | 'pictures' | 'suggestions' }) => (
  <Tabs
    label={t('coverage.tabs')}
    items={(['list', 'pictures', 'suggestions'] as const).map((name) => ({
      href: coveragePaths[name],
      label: t(`coverage.tab.${name}`),
      current: name === current,
    }))}
  />
);

/** Both levels, and apart from them what is only stated. */
export const Counts = ({ t, counts }: { t: Translate; counts: CoverageCounts }) => (
  <KeyFigures label={t('coverage.counts')}>
    {(['items', 'stories', 'checked', 'stated'] as const).map((name) => (
      <KeyFigure value={counts[name]} label={t(`coverage.count.${name}`)} />
    ))}
  </KeyFigures>
);

const Filters = ({ t, model, query }: Pick<CoverageListProps, 't' | 'model' | 'query'>) => {
  const { filter, lists } = model;
  const select = (name: 'country' | 'language' | 'level', choices: { value: string; label: string }[]) => (
    <SelectField
      name={name}
      label={t(`coverage.field.${name}`)}
      blank={t('coverage.filter.all')}
      value={filter[name]}
      choices={choices}
    />
  );
  const levels = ['recorded', 'checked', 'stated', 'withdrawn'];
  return (
    <FilterBar t={t} query={query} active={activeOf(query)} keep={['activity', 'story', 'unit']}>
      <TextField name="q" label={t('coverage.filter.q')} value={filter.q} type="search" />
      <TextField
        name="time"
        label={t('coverage.filter.time')}
        hint={t('coverage.filter.timeHint')}
        value={filter.time}
      />
      {select('language', choicesOf(languagesOf(lists), t.locale))}
      <SelectField
        name="outlet"
        label={t('coverage.field.outlet')}
        blank={t('coverage.filter.all')}
        value={filter.outlet}
        choices={model.outlets.map((outlet) => ({ value: outlet, label: outlet }))}
      />
      {select('country', choicesOf(lists.countries.items, t.locale))}
      {select(
        'level',
        levels.map((value) => ({ value, label: t(`coverage.level.${value}`) })),
      )}
    </FilterBar>
  );
};

const activeOf = (query: PageQuery): number =>
  Object.entries(query.params).filter(([name, value]) => name !== 'page' && value).length;

export const withQuery = (path: string, query: PageQuery): string => {
  const params = new URLSearchParams(query.params);
  params.delete('page');
  return params.size > 0 ? `${path}?${params}` : path;
};

type Row = CoverageListModel['rows'][number];

const columnsOf = (t: Translate, { lists, seesAll }: CoverageListModel): Column<Row>[] => [
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

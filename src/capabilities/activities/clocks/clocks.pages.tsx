import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  type PageQuery,
  Pagination,
  Panel,
  SelectField,
} from '../../../ui/index.ts';
import { ClockRule, ClockStanding, clockColumns, DueWords } from './clock-table.pages.tsx';
import { clockPaths } from './clocks.paths.ts';
import type { ClockPageModel } from './load-clock-page.ts';

export interface ClocksPageProps {
  readonly t: Translate;
  readonly model: ClockPageModel;
  readonly query: PageQuery;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

export const ClocksPage = ({ t, model, query, tokens }: ClocksPageProps) => (
  <>
    <Filters t={t} model={model} query={query} />
    <DataTable
      t={t}
      caption={t('activity.clocks')}
      columns={clockColumns(t, { ...model, ofUnits: model.units !== null })}
      rows={model.rows}
      query={query}
      empty={<EmptyState title={t('activity.clocks.none')}>{t('activity.clocks.none.text')}</EmptyState>}
    />
    <Pagination t={t} query={query} page={model.page} total={model.total} />
    <DownloadLinks t={t} xlsx={withQuery(clockPaths.sheet, query)} calendar={withQuery(clockPaths.calendar, query)} />
    {model.lines.length > 0 && <Lines t={t} model={model} tokens={tokens} />}
    {model.yearly.length > 0 && <Yearly t={t} model={model} />}
  </>
);

const Filters = ({ t, model, query }: Omit<ClocksPageProps, 'tokens'>) => {
  const { filter, units } = model;
  const active = (filter.state === 'open' ? 0 : 1) + (units && filter.unitId ? 1 : 0);
  return (
    <FilterBar t={t} query={query} active={active}>
      <SelectField
        name="state"
        label={t('activity.clock.state')}
        value={filter.state}
        choices={(['open', 'late', 'done', 'all'] as const).map((state) => ({
          value: state,
          label: t(`activity.clock.state.${state}`),
        }))}
      />
      {units && (
        <SelectField
          name="unit"
          label={t('activity.clock.unit')}
          blank={t('activity.clock.unit.all')}
          value={filter.unitId ?? ''}
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </FilterBar>
  );
};

const Lines = ({ t, model, tokens }: Omit<ClocksPageProps, 'query'>) => (
  <Panel title={t('activity.clock.lines')}>
    <p class="hint">{t('activity.clock.lines.text')}</p>
    <ul class="stack-close">
      {model.lines.map((line) => (
        <li>
          {line.title}{' '}
          <span class="small soft">
            {t('activity.clock.line.days', { from: formatDay(line.startsOn), to: formatDay(line.endsOn) })}
          </span>{' '}
          <ButtonForm
            action={clockPaths.fromLine}
            csrf={tokens.csrf}
            idempotencyKey={`${tokens.key}`}
            fields={{ line: line.id }}
            tone="link"
            label={`${t('activity.clock.line.plan')}: ${line.title}`}
          >
            {t('activity.clock.line.plan')}
          </ButtonForm>
        </li>
      ))}
    </ul>
  </Panel>
);

const Yearly = ({ t, model }: Pick<ClocksPageProps, 't' | 'model'>) => (
  <Panel title={t('activity.clock.yearly', { year: model.yearly[0]?.year ?? 0 })}>
    <DataTable
      t={t}
      caption={t('activity.clock.yearly', { year: model.yearly[0]?.year ?? 0 })}
      columns={[
        {
          key: 'what',
          header: t('activity.clock.what'),
          heading: true,
          cell: ({ clock }) => <ClockRule t={t} clock={clock} />,
        },
        { key: 'due', header: t('activity.clock.due'), cell: (row) => <DueWords t={t} due={row} /> },
        {
          key: 'standing',
          header: t('activity.clock.standing'),
          cell: (row) => (
            <a href={clockPaths.yearly(row.clock.code, row.year)}>
              <ClockStanding
                t={t}
                due={{ ...row, doneOn: row.done?.doneOn ?? null, notNeededReason: null }}
                today={model.today}
                soonDays={model.soonDays}
              />
            </a>
          ),
        },
      ]}
      rows={model.yearly}
      empty={null}
    />
  </Panel>
);

const withQuery = (path: string, query: PageQuery): string => {
  const { page: _, ...params } = query.params;
  const text = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return text.size > 0 ? `${path}?${text}` : path;
};

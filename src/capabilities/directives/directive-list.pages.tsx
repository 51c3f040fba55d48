import { formatDay } from '../../kernel/day.ts';
import type { Translate } from '../../kernel/translate.ts';
import {
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  FilterBar,
  LinkButton,
  type PageQuery,
  Pagination,
  SelectField,
  StatusTag,
  TextField,
  type Tone,
  withParams,
} from '../../ui/index.ts';
import type { DirectiveState } from './directive.lifecycle.ts';
import { directivePaths } from './directive.paths.ts';
import type { ListedDirective } from './directive-list.store.ts';
import { documentLabel } from './metadata.rules.ts';

export interface DirectiveListModel {
  readonly rows: readonly ListedDirective[];
  readonly total: number;
  readonly page: number;
  readonly query: PageQuery;
  readonly words: string;
  readonly state: string;
  readonly mayReceive: boolean;
}

export const DirectiveListPage = ({ t, model }: { t: Translate; model: DirectiveListModel }) => (
  <>
    <FilterBar t={t} query={model.query} active={[model.words, model.state].filter(Boolean).length}>
      <TextField name="q" label={t('directives.filter.words')} value={model.words} type="search" />
      <SelectField
        name="state"
        label={t('directives.filter.state')}
        value={model.state}
        blank={t('directives.filter.anyState')}
        choices={STATE_FILTERS.map((value) => ({ value, label: t(`directives.filter.${value}`) }))}
      />
    </FilterBar>
    <DataTable
      t={t}
      caption={t('directives.title')}
      columns={columnsOf(t)}
      rows={model.rows}
      query={model.query}
      empty={<Empty t={t} model={model} />}
    />
    {model.total > 0 && <Pagination t={t} query={model.query} page={model.page} total={model.total} />}
    {model.total > 0 && <DownloadLinks t={t} xlsx={sheetAddress(model.query)} />}
  </>
);

export const STATE_FILTERS = ['reading', 'published', 'ended', 'withdrawn'] as const;

/** The sheet holds what the filter shows, on all pages. */
const sheetAddress = ({ params }: PageQuery): string =>
  withParams({ path: directivePaths.listSheet, params }, { page: '' });

const columnsOf = (t: Translate): Column<ListedDirective>[] => [
  {
    key: 'document',
    header: t('directives.column.document'),
    heading: true,
    cell: (row) => (
      <>
        <a href={directivePaths.directive(row.id)}>{row.subject}</a>
        {(row.number || row.symbol) && <div class="hint">{documentLabel(row)}</div>}
      </>
    ),
  },
  { key: 'issuer', header: t('directives.column.issuer'), cell: (row) => row.issuerName },
  {
    key: 'issued',
    header: t('directives.column.issued'),
    nowrap: true,
    cell: (row) => row.issuedOn && formatDay(row.issuedOn),
  },
  {
    key: 'obligations',
    header: t('directives.column.obligations'),
    nowrap: true,
    cell: (row) => (
      <>
        {t('directives.settled', { settled: row.settled, all: row.obligations })}
        {row.toReview > 0 && <div class="hint">{t('directives.toReview', { count: row.toReview })}</div>}
      </>
    ),
  },
  {
    key: 'state',
    header: t('directives.column.state'),
    nowrap: true,
    cell: (row) => <StateTag t={t} state={row.state} edition={row.editionNumber} />,
  },
];

export const StateTag = (props: { t: Translate; state: DirectiveState; edition: number }) => (
  <StatusTag tone={TONES[props.state]}>
    {props.t(`directive.state.${props.state}`, { edition: props.edition })}
  </StatusTag>
);

const TONES: Readonly<Record<DirectiveState, Tone>> = {
  received: 'neutral',
  reading: 'gold',
  published: 'forest',
  correcting: 'gold',
  ended: 'neutral',
  withdrawn: 'neutral',
};

const Empty = ({ t, model }: { t: Translate; model: DirectiveListModel }) =>
  model.words || model.state ? (
    <EmptyState title={t('directives.empty.filtered')} />
  ) : (
    <EmptyState
      title={t('directives.empty')}
      action={model.mayReceive && <LinkButton href={directivePaths.receive}>{t('directives.receive')}</LinkButton>}
    >
      {t('directives.empty.how')}
    </EmptyState>
  );

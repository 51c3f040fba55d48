import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  type Column,
  DataTable,
  DownloadLinks,
  EmptyState,
  ErrorSummary,
  KeyFigure,
  KeyFigures,
  type PageQuery,
  Pagination,
} from '../../../ui/index.ts';
import { taskPaths } from '../tasks/task.paths.ts';
import { ProgressTag, TimeTag } from '../tasks/task-status.pages.tsx';
import { firstWords } from './first-words.rules.ts';
import type { RegisterModel } from './load-register.ts';
import { registerPaths } from './register.paths.ts';
import type { RegisterCount, RegisterRow } from './register.store.ts';
import { RegisterFilterBar } from './register-filter.pages.tsx';
import { wrongDays } from './register-filter.rules.ts';

interface Props {
  readonly t: Translate;
  readonly model: RegisterModel;
  readonly query: PageQuery;
}

export const RegisterPage = ({ t, model, query }: Props) => {
  const { page: _, ...params } = query.params;
  return (
    <>
      <ErrorSummary
        t={t}
        errors={wrongDays(new URLSearchParams(query.params)).map((field) => ({
          field,
          message: t('register.day.unused', { field: t(`register.${field}`) }),
        }))}
      />
      <RegisterFilterBar t={t} model={model} query={query} />
      <Totals t={t} count={model.count} params={params} />
      <RegisterTable
        t={t}
        caption={t('register.title')}
        rows={model.rows}
        days={model}
        list={{ query, sorted: model.order }}
      />
      <Pagination t={t} query={query} page={model.page} total={model.count.total} />
      <DownloadLinks t={t} xlsx={registerPaths.sheet(params)} calendar={registerPaths.calendar(params)} />
    </>
  );
};

/** How the filtered tasks stand; each figure opens what it is made of. */
const Totals = ({ t, count, params }: { t: Translate; count: RegisterCount; params: Record<string, string> }) => {
  const figures = [
    ['overdue', count.time.overdue, { time: 'overdue', progress: '' }],
    ['soon', count.time.soon, { time: 'soon', progress: '' }],
    ['awaitUnit', count.awaitUnit, { progress: 'handed-in', time: '' }],
    ['awaitCheck', count.awaitCheck, { progress: 'unit-confirmed', time: '' }],
  ] as const;
  return (
    <KeyFigures label={t('register.totals')}>
      {figures.map(([name, value, change]) => (
        <KeyFigure
          value={value}
          label={t(`register.total.${name}`)}
          href={value > 0 ? registerPaths.list({ ...params, ...change }) : undefined}
          link={t('register.total.open')}
        />
      ))}
    </KeyFigures>
  );
};

interface TableProps {
  readonly t: Translate;
  readonly caption: string;
  readonly rows: readonly RegisterRow[];
  readonly days: Pick<RegisterModel, 'today' | 'soonDays'>;
  /** without it the table neither sorts nor repeats what its page already says */
  readonly list?: { readonly query: PageQuery; readonly sorted: RegisterModel['order'] };
}

/** The lines of the register; the page of an obligation shows them without the obligation's own words. */
export const RegisterTable = ({ t, caption, rows, days, list }: TableProps) => (
  <DataTable
    t={t}
    caption={caption}
    columns={list ? columns(t, days) : unitColumns(t, days)}
    rows={rows}
    query={list?.query}
    sorted={list?.sorted}
    rowTone={(row) => (isLate(row, days) ? 'brocade' : undefined)}
    empty={<EmptyState title={t('register.empty')}>{t('register.empty.hint')}</EmptyState>}
  />
);

const unitColumns = (t: Translate, days: TableProps['days']): Column<RegisterRow>[] =>
  columns(t, days)
    .filter((column) => column.key !== 'action')
    .map((column) => ({ ...column, heading: column.key === 'unit' }));

const isLate = (row: RegisterRow, { today }: TableProps['days']): boolean =>
  row.statedOn !== null &&
  row.statedOn < today &&
  row.handedInOn === null &&
  !row.cooperationRequest &&
  !ENDED.has(row.state);

const ENDED = new Set<string>(['withdrawn', 'moved', 'transferred']);

/** The whole words are on the task's page; a line of a table holds some. */
const ACTION = 72;

const columns = (t: Translate, { today, soonDays }: TableProps['days']): Column<RegisterRow>[] => [
  {
    key: 'action',
    header: t('register.action'),
    heading: true,
    sort: 'action',
    cell: (row) => (
      <span class="cell-links">
        <a href={taskPaths.task(row.id)} title={row.action}>
          {firstWords(row.action, ACTION)}
        </a>
        <a class="quiet-link small soft" href={registerPaths.obligation(row.obligationId)}>
          {t('register.source', { label: row.documentLabel, section: row.section })}
        </a>
      </span>
    ),
  },
  {
    key: 'unit',
    header: t('register.unit'),
    sort: 'unit',
    cell: (row) => (
      <>
        <a href={taskPaths.task(row.id)} aria-label={`${unitOf(t, row)} · ${row.shortCode}`}>
          {unitOf(t, row)}
        </a>
        <br />
        <span class="small soft">{t(`task.part.${row.part}`)}</span>
      </>
    ),
  },
  {
    key: 'due',
    header: t('register.due'),
    sort: 'due',
    nowrap: true,
    cell: (row) => (row.urgedOn ? formatDay(row.urgedOn) : '–'),
  },
  {
    key: 'progress',
    header: t('register.progress'),
    sort: 'progress',
    cell: (row) => <ProgressTag t={t} state={row.state} />,
  },
  {
    key: 'time',
    header: t('register.time'),
    sort: 'handed-in',
    cell: (row) => (
      <>
        <TimeTag t={t} task={row} {...{ today, soonDays }} />
        {row.handedInOn && (
          <>
            <br />
            <span class="small soft">{t('register.handedInOn', { day: formatDay(row.handedInOn) })}</span>
          </>
        )}
      </>
    ),
  },
];

const unitOf = (t: Translate, row: RegisterRow): string => (t.locale === 'vi' ? row.unitName : row.unitNameEn);

import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  type PageQuery,
  Pagination,
  SelectField,
  StatusTag,
  Tabs,
} from '../../../ui/index.ts';
import { directivePaths } from '../../directives/directive.paths.ts';
import { registerPaths } from '../register/register.paths.ts';
import { taskPaths } from '../tasks/task.paths.ts';
import type { InboxModel } from './load-inbox.ts';
import { noticePaths } from './notice.paths.ts';
import { NOTICE_KINDS } from './notice.rules.ts';
import type { NoticeRow } from './notice.store.ts';
import { noticeWords } from './notice-words.rules.ts';

export interface InboxProps {
  readonly t: Translate;
  readonly model: InboxModel;
  readonly query: PageQuery;
  readonly csrf: string;
}

export const InboxPage = ({ t, model, query, csrf }: InboxProps) => {
  const { filter, unread } = model;
  const kind = filter.kind ?? '';
  return (
    <>
      <Tabs
        label={t('notices.views')}
        items={[
          {
            href: noticePaths.inbox({ kind }),
            label: t('notices.unread'),
            count: unread,
            current: filter.unreadOnly,
          },
          { href: noticePaths.inbox({ show: 'all', kind }), label: t('notices.all'), current: !filter.unreadOnly },
        ]}
      />
      <FilterBar t={t} query={query} active={filter.kind ? 1 : 0} keep={['show']}>
        <SelectField
          name="kind"
          label={t('notices.kind')}
          blank={t('notices.all')}
          value={kind}
          choices={NOTICE_KINDS.map((value) => ({ value, label: t(`notices.kind.${value}`) }))}
        />
      </FilterBar>
      <DataTable
        t={t}
        caption={t('notices.title')}
        columns={columns(t, model, csrf)}
        rows={model.rows}
        empty={<EmptyState title={t('notices.empty')}>{t('notices.empty.hint')}</EmptyState>}
      />
      <Pagination t={t} query={query} page={model.page} total={model.total} />
    </>
  );
};

const columns = (t: Translate, model: InboxModel, csrf: string): Column<NoticeRow>[] => {
  const unitOf = (id: Id | null) => {
    const unit = id && model.units.get(id);
    return unit ? (t.locale === 'vi' ? unit.name : unit.nameEn) : '';
  };
  const words = (row: NoticeRow) => noticeWords(t, row, unitOf(row.taskUnitId ?? row.unitId));
  return [
    {
      key: 'what',
      header: t('notices.what'),
      heading: true,
      cell: (row) => (row.unitId === model.actingUnitId ? <a href={subjectOf(row)}>{words(row)}</a> : words(row)),
    },
    { key: 'unit', header: t('notices.unit'), cell: (row) => unitOf(row.unitId) },
    { key: 'day', header: t('notices.day'), nowrap: true, cell: (row) => formatDay(row.madeOn) },
    {
      key: 'state',
      header: t('notices.state'),
      cell: (row) =>
        row.read ? (
          <StatusTag tone="neutral" shape="check">
            {t('notices.isRead')}
          </StatusTag>
        ) : (
          <ButtonForm
            action={noticePaths.read(row.id)}
            csrf={csrf}
            label={t('notices.markRead.label', { what: words(row) })}
          >
            {t('notices.markRead')}
          </ButtonForm>
        ),
    },
  ];
};

const subjectOf = (row: NoticeRow): string =>
  row.directiveId && (row.kind === 'work-changed' || row.kind === 'work-ended')
    ? `${directivePaths.changes(row.directiveId)}#unit-${row.unitId}`
    : taskOrRegister(row);

const taskOrRegister = (row: NoticeRow): string => row.recordPath ?? taskOrDuties(row);

const taskOrDuties = (row: NoticeRow): string =>
  row.taskId
    ? taskPaths.task(row.taskId)
    : registerPaths.list({ directive: row.directiveId ?? '', unit: row.unitId, progress: 'unfinished' });

import type { Translate } from '../../../kernel/translate.ts';
import {
  DataTable,
  EmptyState,
  KeyFigure,
  KeyFigures,
  type PageQuery,
  Pagination,
  StatusTag,
} from '../../../ui/index.ts';
import { DeskTabs } from './desk-tabs.pages.tsx';
import type { AccepterRow, AcceptersModel } from './load-accepters.ts';

export interface AcceptersProps {
  t: Translate;
  model: AcceptersModel;
  query: PageQuery;
  checks: boolean;
}

/** Every accepter's own clock. */
export const AcceptersPage = ({ t, model, query, checks }: AcceptersProps) => (
  <>
    <DeskTabs t={t} current="accepters" checks={checks} oversees />
    <KeyFigures>
      <KeyFigure value={model.waiting} label={t('confirmation.count.total')} />
      <KeyFigure value={model.late} label={t('accepters.late')} />
    </KeyFigures>
    <h2>{t('accepters.question')}</h2>
    <DataTable
      t={t}
      caption={t('accepters.question')}
      rows={model.rows}
      empty={<EmptyState title={t('accepters.none')} />}
      columns={[
        {
          key: 'unit',
          header: t('accepters.unit'),
          heading: true,
          cell: (row) => model.units.get(row.unitId)?.name ?? '',
        },
        { key: 'level', header: t('accepters.level'), cell: (row) => t(`accepters.level.${row.level}`) },
        { key: 'waiting', header: t('accepters.waiting'), align: 'end', cell: (row) => row.waiting },
        { key: 'late', header: t('accepters.late'), cell: (row) => <Late t={t} row={row} /> },
        {
          key: 'oldest',
          header: t('accepters.oldest'),
          nowrap: true,
          cell: (row) =>
            row.waited === 0 ? t('confirmation.waited.today') : t('confirmation.waited', { days: row.waited }),
        },
      ]}
    />
    <Pagination t={t} query={query} page={model.page} total={model.total} />
  </>
);

/** Bodies outside the line of direction are asked: nothing of theirs is late. */
const Late = ({ t, row }: { t: Translate; row: AccepterRow }) => {
  if (!row.inLine) return <span class="soft">{t('accepters.notUrged')}</span>;
  return row.late > 0 ? <StatusTag tone="brocade">{row.late}</StatusTag> : <>0</>;
};

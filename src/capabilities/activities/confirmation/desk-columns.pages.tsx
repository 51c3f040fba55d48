import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, StatusTag } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import type { DeskModel, DeskRow } from './load-desk.ts';
import { THRESHOLDS, WEIGHTS } from './risk.rules.ts';

/** A row can be ticked unless whoever looks recorded or confirmed it. */
export const deskColumns = (t: Translate, model: DeskModel): Column<DeskRow>[] => [
  {
    key: 'title',
    header: t('confirmation.field.title'),
    heading: true,
    cell: (row) => (
      <span class={row.own ? undefined : 'check'}>
        {!row.own && (
          <input type="checkbox" name="id" value={row.id} id={`activity-${row.id}`} aria-label={row.title} />
        )}
        <span>
          <a href={activityPaths.activity(row.id)}>{row.title}</a>
          <span class="hint">{[kindName(t, model, row.kind), row.place].filter(Boolean).join(' · ')}</span>
          {row.own && <span class="hint">{t('confirmation.own')}</span>}
        </span>
      </span>
    ),
  },
  ...(model.desk.level === 'check'
    ? [
        {
          key: 'unit',
          header: t('confirmation.field.unit'),
          cell: (row: DeskRow) => model.units.get(row.unitId)?.shortName ?? '',
        },
      ]
    : []),
  {
    key: 'day',
    header: t('confirmation.field.day'),
    nowrap: true,
    cell: (row) => formatDay(row.startsOn),
  },
  {
    key: 'proof',
    header: t('confirmation.field.proof'),
    cell: (row) => (row.stated ? <StatusTag tone="gold">{t('activity.stated')}</StatusTag> : t('confirmation.proven')),
  },
  ...(model.view === 'risk' ? [riskColumn(t)] : []),
  {
    key: 'waited',
    header: t('confirmation.field.waited'),
    nowrap: true,
    cell: (row) => <Waited t={t} row={row} wished={model.wishes[model.desk.level]} />,
  },
];

const kindName = (t: Translate, { kinds }: Pick<DeskModel, 'kinds'>, code: string): string => {
  const kind = kinds.items.find((item) => item.code === code);
  return (t.locale === 'en' ? kind?.nameEn : kind?.name) ?? code;
};

const riskColumn = (t: Translate): Column<DeskRow> => ({
  key: 'risk',
  header: t('confirmation.field.risk'),
  cell: (row) =>
    row.risks.length === 0
      ? '–'
      : row.risks
          .map(
            (risk) =>
              `${t(`confirmation.risk.${risk}`, { days: THRESHOLDS.lateDays })} (${t('confirmation.risk.points', { points: WEIGHTS[risk] })})`,
          )
          .join('; '),
});

const Waited = ({ t, row, wished }: { t: Translate; row: DeskRow; wished: number | null }) => {
  const words = row.waited === 0 ? t('confirmation.waited.today') : t('confirmation.waited', { days: row.waited });
  return wished !== null && row.waited > wished ? <StatusTag tone="brocade">{words}</StatusTag> : <span>{words}</span>;
};

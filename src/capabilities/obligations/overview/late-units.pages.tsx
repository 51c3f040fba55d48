import { formatDay } from '../../../kernel/day.ts';
import { DataTable, EmptyState } from '../../../ui/index.ts';
import { registerPaths } from '../register/register.paths.ts';
import { type LateUnit, lateUnits, namedIn } from './duty-map.rules.ts';
import type { OverviewProps } from './overview.pages.tsx';
import { overdueUntil } from './overview.paths.ts';

const SHOWN = 12;

/** Who has not handed in although the day has passed or is near; each number opens its tasks. */
export const LateUnits = ({ t, model }: OverviewProps) => {
  const units = lateUnits(model.duties, namedIn(t.locale, model.axes.units));
  const params = { year: String(model.year), cooperation: 'no' };
  const lists = { overdue: overdueUntil(model.year), soon: { ...params, time: 'soon' } };
  const link = (unit: LateUnit, time: 'overdue' | 'soon') =>
    unit[time] === 0 ? '–' : <a href={registerPaths.list({ ...lists[time], unit: unit.unitId })}>{unit[time]}</a>;
  const total = (time: 'overdue' | 'soon') => units.reduce((sum, unit) => sum + unit[time], 0);
  return (
    <>
      <h2>{t('overview.late')}</h2>
      <DataTable
        t={t}
        caption={t('overview.late')}
        rows={units.slice(0, SHOWN)}
        rowTone={(unit) => (unit.overdue > 0 ? 'brocade' : 'gold')}
        empty={<EmptyState title={t('overview.late.none')} />}
        columns={[
          {
            key: 'unit',
            header: t('register.unit'),
            heading: true,
            cell: (unit) => <a href={registerPaths.list({ unit: unit.unitId, progress: 'unfinished' })}>{unit.name}</a>,
          },
          {
            key: 'overdue',
            header: t('overview.late.overdue'),
            align: 'end',
            cell: (unit) => link(unit, 'overdue'),
            total: total('overdue'),
          },
          {
            key: 'soon',
            header: t('overview.late.soon'),
            align: 'end',
            cell: (unit) => link(unit, 'soon'),
            total: total('soon'),
          },
          {
            key: 'since',
            header: t('overview.late.since'),
            nowrap: true,
            cell: (unit) => {
              const day = unit.overdueSince ?? unit.nextUrgedOn;
              return day ? formatDay(day) : '–';
            },
          },
        ]}
      />
      {units.length > SHOWN && (
        <p>
          <a href={registerPaths.list({ progress: 'unfinished', cooperation: 'no', sort: 'due' })}>
            {t('overview.late.all', { count: units.length })}
          </a>
        </p>
      )}
    </>
  );
};

import { formatDay } from '../../../kernel/day.ts';
import { DataTable, KeyFigure, KeyFigures } from '../../../ui/index.ts';
import { type RegisterParams, registerPaths } from '../register/register.paths.ts';
import { unitName } from '../tasks/unit-name.rules.ts';
import type { WorkProps } from './task-card.pages.tsx';

/** The province at a glance, for those who oversee it. */
export const ProvinceFigures = ({ t, work }: WorkProps) => {
  if (!work.province) return null;
  const { next, overview, overdueUnits } = work.province;
  const figure = (key: string, value: string | number, params: RegisterParams, words = {}) => (
    <KeyFigure
      value={value}
      label={t(`work.figure.${key}`, words)}
      href={registerPaths.list(params)}
      link={t('work.figure.open')}
    />
  );
  return (
    <div class="stack-close">
      {next && <p class="soft">{t('work.leader.what', { action: next.action })}</p>}
      <KeyFigures>
        {next && figure('missing', `${next.missing} / ${next.units}`, { obligation: next.obligationId })}
        {figure('overdue', overview.overdue, { time: 'overdue' }, { units: overview.overdueUnits })}
        {figure('unconfirmed', overview.unconfirmed, { progress: 'handed-in' })}
        {figure('unchecked', overview.unchecked, { progress: 'unit-confirmed' })}
      </KeyFigures>
      {overdueUnits.length > 0 && (
        <DataTable
          t={t}
          caption={t('work.overdueUnits')}
          captionVisible
          rows={overdueUnits}
          empty={null}
          columns={[
            {
              key: 'unit',
              header: t('work.overdueUnits.unit'),
              heading: true,
              cell: (row) => (
                <a href={registerPaths.list({ unit: row.unitId, time: 'overdue' })}>
                  {unitName(work.units.get(row.unitId), t.locale)}
                </a>
              ),
            },
            { key: 'tasks', header: t('work.overdueUnits.tasks'), align: 'end', cell: (row) => row.tasks },
            { key: 'since', header: t('work.overdueUnits.since'), align: 'end', cell: (row) => formatDay(row.since) },
          ]}
        />
      )}
    </div>
  );
};

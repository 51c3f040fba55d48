import { formatDay } from '../../../kernel/day.ts';
import { KeyFigure, KeyFigures, Panel } from '../../../ui/index.ts';
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
        <Panel
          title={t('work.overdueUnits')}
          actions={
            <a href={registerPaths.list({ time: 'overdue' })}>
              {t('work.overdueUnits.all', { count: overview.overdueUnits })}
            </a>
          }
        >
          <ul class="stack-close">
            {overdueUnits.map((row) => (
              <li>
                <a href={registerPaths.list({ unit: row.unitId, time: 'overdue' })}>
                  {unitName(work.units.get(row.unitId), t.locale)}
                </a>
                <span class="soft small">
                  {' '}
                  {t('work.overdueUnits.line', { tasks: row.tasks, day: formatDay(row.since) })}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
};

import { Panel } from '../../../ui/index.ts';
import { isOfUnit } from '../activity.policy.ts';
import type { ActivityPanel } from '../page/activity-panel.contributor.ts';
import { listClocksOf } from './clock-list.store.ts';
import { ClockRule, ClockStanding, DueWords } from './clock-table.pages.tsx';
import { clockPaths } from './clocks.paths.ts';
import { loadClocks } from './load-clocks.ts';

/** What the law asks around this event; nothing where it asks nothing. */
export const clockPanel: ActivityPanel = async (view, { activity, place }, { t }) => {
  const rows = await listClocksOf(view.tx, activity.id, view.today);
  if (rows.length === 0) return null;
  const { soonDays } = await loadClocks(view.tx, view.today);
  const own = view.actor !== null && isOfUnit(view.actor, place);
  return (
    <Panel id="clocks" title={t('activity.clocks')} actions={<a href={clockPaths.list}>{t('activity.clocks.all')}</a>}>
      <ul class="stack-close">
        {rows.map((row) => (
          <li>
            <ClockStanding t={t} due={row} today={view.today} soonDays={soonDays} /> <ClockRule t={t} clock={row} />
            {t('activity.clock.due')}: <DueWords t={t} due={row} />
            {row.documentNumber && ` · ${row.documentNumber}`}{' '}
            {own && !row.doneOn && (
              <a href={clockPaths.clock(row.activityId, row.code)}>{t('activity.clock.fulfil')}</a>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

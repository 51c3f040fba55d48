import { Callout, LinkButton, Panel } from '../../../ui/index.ts';
import { isOfUnit } from '../activity.policy.ts';
import type { ActivityPanel } from '../page/activity-panel.contributor.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import { listClocksOf } from './clock-list.store.ts';
import { ClockRule, ClockStanding, DueWords } from './clock-table.pages.tsx';
import { clockPaths } from './clocks.paths.ts';
import { loadClocks } from './load-clocks.ts';

/** What the law asks around this event; nothing where it asks nothing. */
export const clockPanel: ActivityPanel = async (view, { activity, place }, { t }) => {
  const rows = await listClocksOf(view.tx, activity.id, view.today);
  const own = view.actor !== null && isOfUnit(view.actor, place);
  if (rows.length === 0 && !(own && activity.state === 'planned')) return null;
  const { soonDays, events } = await loadClocks(view.tx, view.today);
  const { kind, details } = activity.content;
  if (rows.length === 0) {
    // The law tells scopes apart, and nobody has said which one this is.
    const unsaid = details.scope === undefined && events.some((clock) => clock.kind === kind);
    const edit = <LinkButton href={recordingPaths.edit(activity.id)}>{t('activity.complete')}</LinkButton>;
    return unsaid ? (
      <Callout tone="gold" action={edit}>
        {t('activity.clocks.scope')}
      </Callout>
    ) : null;
  }
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

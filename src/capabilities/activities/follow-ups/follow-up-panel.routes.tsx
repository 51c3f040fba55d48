import { isOfUnit } from '../activity.policy.ts';
import type { ActivityPanel } from '../page/activity-panel.contributor.ts';
import { followUpKindOf, hasFollowUps } from './follow-up.rules.ts';
import { listFollowUpsOf } from './follow-up.store.ts';
import { FollowUpSection } from './follow-ups.pages.tsx';
import { followUpPaths } from './follow-ups.paths.ts';

/** Agreements and milestones; offered at the kinds that have them, shown wherever there are some. */
export const followUpPanel: ActivityPanel = async (view, { activity, place }, { t }) => {
  const rows = await listFollowUpsOf(view.tx, activity.id, view.today);
  const own = view.actor !== null && isOfUnit(view.actor, place) && activity.state !== 'withdrawn';
  if (rows.length === 0 && !(own && hasFollowUps(activity.content.kind))) return null;
  return (
    <FollowUpSection
      t={t}
      today={view.today}
      kind={followUpKindOf(activity.content.kind)}
      rows={rows}
      add={own ? followUpPaths.form(activity.id) : null}
    />
  );
};

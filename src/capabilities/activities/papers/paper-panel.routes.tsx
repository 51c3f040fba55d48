import { isOfUnit } from '../activity.policy.ts';
import type { ActivityPanel } from '../page/activity-panel.contributor.ts';
import { assignWork } from './paper.policy.ts';
import { purposesOf } from './paper.rules.ts';
import { listPapersOf } from './paper.store.ts';
import { PaperSection } from './paper-section.pages.tsx';

/** Its papers, who got them and what work came of them; offered at the kinds that need papers. */
export const paperPanel: ActivityPanel = async (view, { activity, place }, { t }) => {
  const papers = await listPapersOf(view.tx, activity.id);
  const own = view.actor !== null && isOfUnit(view.actor, place) && activity.state !== 'withdrawn';
  const purposes = own ? purposesOf(activity.content.kind) : [];
  if (papers.length === 0 && purposes.length === 0) return null;
  return (
    <PaperSection
      t={t}
      activityId={activity.id}
      papers={papers}
      purposes={purposes}
      mayAssign={assignWork.allows(view.actor)}
    />
  );
};

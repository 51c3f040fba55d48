import { type Actor, holds } from '../../../kernel/actor.ts';
import { yearOf } from '../../../kernel/day.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { workOnActivities } from '../activity.policy.ts';
import { listLineChoices } from '../recording/line-choice.store.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import { openLinesOf } from './open-lines.rules.ts';

const doesTheWork = (actor: Actor): boolean => workOnActivities.allows(actor) && !holds(actor, 'approver');

/** One tap from the first page: what was done today. */
export const recordShortcut = {
  href: recordingPaths.create(),
  labelKey: 'activity.new',
  visible: doesTheWork,
} as const;

/** How many lines of the year's plan have nothing recorded although their time has come. */
export const openLinesShortcut = {
  href: recordingPaths.openLines,
  labelKey: 'activity.lines.waiting',
  visible: doesTheWork,
  count: async (view: View): Promise<number> => {
    const lines = await listLineChoices(view.tx, actorOf(view).unitId, yearOf(view.today));
    return openLinesOf(lines, view.today).due.length;
  },
} as const;

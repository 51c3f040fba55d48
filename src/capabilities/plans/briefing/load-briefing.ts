import { addDays, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import type { View } from '../../../platform/change.ts';
import { loadPressing, type PressingDuty, registerPaths } from '../../obligations/index.ts';
import { loadCalendar } from '../../rulebook/index.ts';
import { leadersPaths } from '../leaders/leaders.paths.ts';
import { countWaiting, loadWaiting } from '../leaders/load-waiting.ts';
import { waitingRows } from '../leaders/waiting-rows.rules.ts';
import { type BriefingItem, type BriefingSection, DAYS_AHEAD } from './briefing.rules.ts';
import { loadPlanItems } from './plan-items.ts';
import { inTime, toDecide, toFinish } from './proposals.rules.ts';

/** More than one sheet ever holds. */
const LIMIT = 20;
/** Until when what is overdue is proposed to be finished. */
const PROPOSED_WORKING_DAYS = 5;

/** Quá hạn, đến hạn 14 ngày, chờ ý kiến tôi, each with a proposed conclusion; the same questions on any day. */
export async function loadBriefing(view: View, t: Translate): Promise<BriefingSection[]> {
  const { overdue, ahead } = await loadPressing(view, DAYS_AHEAD, LIMIT);
  const finish = addWorkingDays(await loadCalendar(view.tx), view.today, PROPOSED_WORKING_DAYS);
  const plans = await loadPlanItems(view, t, finish);
  const waiting = await loadWaiting(view);
  const own = ({ shown }: typeof overdue) => shown.filter(({ obligationId }) => !plans.covered.has(obligationId));
  const totalOf = (pressing: typeof overdue, items: readonly BriefingItem[]): number =>
    pressing.duties - (pressing.shown.length - own(pressing).length) + items.length;
  const until = addDays(view.today, DAYS_AHEAD);
  const range = { from: formatDay(view.today), to: formatDay(until), cooperation: 'no', progress: 'unfinished' };
  return [
    {
      kind: 'overdue',
      total: totalOf(overdue, plans.overdue),
      href: registerPaths.list({ time: 'overdue', cooperation: 'no' }),
      items: [
        ...plans.overdue,
        ...own(overdue).map((duty) => ({
          ...itemOf(duty, registerPaths.list({ obligation: duty.obligationId, time: 'overdue', cooperation: 'no' })),
          proposal: toFinish(duty.action, finish),
        })),
      ],
    },
    {
      kind: 'ahead',
      total: totalOf(ahead, plans.ahead),
      href: registerPaths.list(range),
      items: [
        ...plans.ahead,
        ...own(ahead).map((duty) => ({
          ...itemOf(duty, registerPaths.list({ ...range, obligation: duty.obligationId })),
          proposal: inTime(duty.action, duty.statedOn),
        })),
      ],
    },
    {
      kind: 'waiting',
      total: countWaiting(waiting),
      href: `${leadersPaths.show()}#waiting`,
      items: waitingRows(t, waiting).map(
        ({ what, href, since }): BriefingItem => ({ what, href, day: since, units: [], proposal: toDecide(what) }),
      ),
    },
  ];
}

const itemOf = ({ action, units, statedOn }: PressingDuty, href: string): Omit<BriefingItem, 'proposal'> => ({
  what: action,
  units,
  day: statedOn,
  href,
});

import { addDays, type Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { listOpenCycles } from '../cycle/cycle.store.ts';
import { listCycleDuties } from '../cycle/cycle-duty.store.ts';
import { listProgress, type UnitProgress } from '../cycle/cycle-unit.store.ts';
import { progressOf } from '../cycle/progress.rules.ts';
import { type BriefingItem, DAYS_AHEAD } from './briefing.rules.ts';
import { inTime, toFinish } from './proposals.rules.ts';

export interface PlanItems {
  readonly overdue: readonly BriefingItem[];
  readonly ahead: readonly BriefingItem[];
  /** obligations that the sending of a plan fulfils: their line is the cycle's */
  readonly covered: ReadonlySet<Id>;
}

/** Who has not sent a plan, one line for each cycle that runs; few run at a time. */
export async function loadPlanItems(view: View, t: Translate, finish: Day): Promise<PlanItems> {
  const { tx, today } = view;
  const items = { overdue: [] as BriefingItem[], ahead: [] as BriefingItem[] };
  const covered = new Set<Id>();
  for (const cycle of await listOpenCycles(tx)) {
    const what = t('briefing.sendPlan', { period: cycleLabel(cycle, 'vi') });
    const units = await listProgress(tx, cycle.id, today);
    const add = (kind: keyof typeof items, progress: 'silent' | 'waiting', among: readonly UnitProgress[]): void => {
      const [first] = among.map(({ dueOn }) => dueOn).sort();
      if (!first) return;
      const href = `${cyclePaths.show(cycle.id)}?progress=${progress}`;
      const named = among.map(({ unitId, name }) => ({ id: unitId, name }));
      const proposal = kind === 'overdue' ? toFinish(what, finish) : inTime(what, first);
      items[kind].push({ what, units: named, day: first, href, proposal });
    };
    const near = addDays(today, DAYS_AHEAD);
    add(
      'overdue',
      'silent',
      units.filter((unit) => progressOf(unit, today) === 'silent'),
    );
    add(
      'ahead',
      'waiting',
      units.filter((unit) => progressOf(unit, today) === 'waiting' && unit.dueOn <= near),
    );
    for (const duty of await listCycleDuties(tx, cycle.id)) if (duty.act === 'send') covered.add(duty.obligationId);
  }
  return { ...items, covered };
}

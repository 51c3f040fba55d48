import { formatDay } from '../../../kernel/day.ts';
import { translator } from '../../../kernel/translate.ts';
import type { UnitPanelContributor } from '../../organisations/index.ts';
import { obligationMessages } from '../obligation.messages.ts';
import { registerPaths } from '../register/register.paths.ts';
import { taskPaths } from '../tasks/task.paths.ts';
import { listOpenTasksOf } from './duty-move.store.ts';

const SHOWN = 12;

/** What a unit still owes, on the unit's own page. */
export const unitDutyPanel: UnitPanelContributor = async (view, unitId, locale) => {
  const tasks = await listOpenTasksOf(view.tx, [unitId], false);
  if (tasks.length === 0) return null;
  const t = translator(locale, obligationMessages);
  return {
    title: t('obligation.unitPanel', { count: tasks.length }),
    lines: tasks.slice(0, SHOWN).map((task) => ({
      text: task.action,
      href: taskPaths.task(task.id),
      note: task.urgedOn ? t('task.due', { day: formatDay(task.urgedOn) }) : t(`task.progress.${task.state}`),
    })),
    more: tasks.length > SHOWN ? { href: registerPaths.list({ unit: unitId }), text: t('work.all') } : null,
  };
};

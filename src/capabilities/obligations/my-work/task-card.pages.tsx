import { formatDay } from '../../../kernel/day.ts';
import { parsePeriod, periodLabel } from '../../../kernel/period.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, type Tone } from '../../../ui/index.ts';
import { taskPaths } from '../tasks/task.paths.ts';
import { ProgressTag, TimeTag } from '../tasks/task-status.pages.tsx';
import { unitName } from '../tasks/unit-name.rules.ts';
import type { MyWork } from './load-my-work.ts';
import type { ListedTask } from './my-work.rules.ts';

export interface WorkProps {
  t: Translate;
  work: MyWork;
}

/** One task among those of the first page. */
export const TaskCard = ({ t, work, task, tone }: WorkProps & { task: ListedTask; tone?: Tone }) => (
  <Card
    title={task.action}
    href={taskPaths.task(task.id)}
    tone={tone}
    status={<TimeTag t={t} task={task} today={work.today} soonDays={work.soonDays} />}
    subtitle={subtitleOf(t, work, task)}
  >
    {task.state !== 'not-started' && !task.waitsFor && <ProgressTag t={t} state={task.state} />}
  </Card>
);

function subtitleOf(t: Translate, work: MyWork, task: ListedTask): string {
  const period = task.period ? parsePeriod(task.period) : null;
  return [
    task.unitId === work.unitId ? null : unitName(work.units.get(task.unitId), t.locale),
    deadlineWords(t, task),
    task.part === 'coordinator' ? t('task.part.coordinator') : null,
    period && periodLabel(period, t.locale),
    task.documentLabel,
  ]
    .filter(Boolean)
    .join(' · ');
}

function deadlineWords(t: Translate, task: ListedTask): string | null {
  if (task.standing) {
    return task.lastActivityOn
      ? t('task.lastActivity', { day: formatDay(task.lastActivityOn) })
      : t('task.idle', { day: formatDay(task.openedOn) });
  }
  if (!task.statedOn || !task.urgedOn) return null;
  const dates = { stated: formatDay(task.statedOn), urged: formatDay(task.urgedOn) };
  return task.urgedOn === task.statedOn ? t('task.due', { day: dates.stated }) : t('task.due.urged', dates);
}

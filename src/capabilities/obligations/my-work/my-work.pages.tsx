import type { Child } from 'hono/jsx';
import { daysBetween, formatDay, yearOf } from '../../../kernel/day.ts';
import { parsePeriod, periodLabel } from '../../../kernel/period.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, EmptyState, KeyFigure, KeyFigures, Progress, type Tone } from '../../../ui/index.ts';
import { taskPaths } from '../tasks/task.paths.ts';
import { ProgressTag, TimeTag } from '../tasks/task-status.pages.tsx';
import type { MyWork } from './load-my-work.ts';
import type { ListedTask, WorkGroups } from './my-work.rules.ts';

interface WorkProps {
  t: Translate;
  work: MyWork;
}

const URGENT = ['returned', 'overdue', 'soon', 'toConfirm'] as const;

/** The answer to "what must I do now", as the heading of the page. */
export function workTitle(t: Translate, { groups, province, today }: MyWork): string {
  const urgent = URGENT.filter((group) => groups[group].length > 0);
  if (province?.next) {
    const { day, missing, units } = province.next;
    const days = daysBetween(today, day);
    return t(days === 0 ? 'work.title.leader.today' : 'work.title.leader', {
      days,
      day: formatDay(day),
      missing,
      units,
    });
  }
  if (urgent.length > 0) {
    const parts = urgent.map((group) => t(`work.title.part.${group}`, { count: groups[group].length }));
    return t('work.title.urgent', { parts: parts.join(', ') });
  }
  const next = groups.later[0]?.urgedOn;
  if (next) return t('work.title.calm', { day: formatDay(next) });
  if (province) return t('work.title.leader.none');
  return t(isEmpty(groups) ? 'work.title.empty' : 'work.title.standing');
}

const isEmpty = (groups: WorkGroups): boolean => Object.values(groups).every((group) => group.length === 0);

/** "Việc của tôi": what to do now, in its order; what only stands is folded below. */
export const MyWorkPage = ({ t, work }: WorkProps) => (
  <>
    {work.province && <ProvinceFigures t={t} work={work} />}
    {!isEmpty(work.groups) && <YearBar t={t} work={work} />}
    <Group t={t} work={work} group="returned" tone="brocade" />
    <Group t={t} work={work} group="overdue" tone="brocade" />
    <Group t={t} work={work} group="soon" tone="gold" />
    <Group t={t} work={work} group="toConfirm" tone="gold" />
    <OtherUnits t={t} work={work} title={t('work.group.answer')} tasks={work.requests} />
    {work.toCheck && (
      <OtherUnits
        t={t}
        work={work}
        title={t('work.group.toCheck', { count: work.toCheck.total })}
        tasks={work.toCheck.tasks}
      />
    )}
    <Group t={t} work={work} group="requests" tone="sky" />
    <Group t={t} work={work} group="later" />
    <Group t={t} work={work} group="sent" />
    <Folded t={t} work={work} group="standing" />
    <Folded t={t} work={work} group="waiting" />
    {isEmpty(work.groups) && work.requests.length === 0 && !work.toCheck?.total && (
      <EmptyState title={t('work.empty.title')}>{t('work.empty.text')}</EmptyState>
    )}
  </>
);

const ProvinceFigures = ({ t, work }: WorkProps) => {
  if (!work.province) return null;
  const { next, overview } = work.province;
  return (
    <>
      {next && <p class="soft">{t('work.leader.what', { action: next.action })}</p>}
      <KeyFigures>
        {next && <KeyFigure value={`${next.missing} / ${next.units}`} label={t('work.figure.missing')} />}
        <KeyFigure value={overview.overdue} label={t('work.figure.overdue', { units: overview.overdueUnits })} />
        <KeyFigure value={overview.unconfirmed} label={t('work.figure.unconfirmed')} />
        <KeyFigure value={overview.unchecked} label={t('work.figure.unchecked')} />
      </KeyFigures>
    </>
  );
};

const YearBar = ({ t, work: { progress, today } }: WorkProps) => (
  <Progress
    t={t}
    id="year"
    label={t('work.progress', { year: yearOf(today) })}
    parts={[
      { label: t('work.progress.confirmed'), value: progress.confirmed, tone: 'forest' },
      { label: t('work.progress.handedIn'), value: progress.handedIn, tone: 'gold' },
      { label: t('work.progress.left'), value: progress.left, tone: 'neutral' },
    ]}
  />
);

const Group = ({ t, work, group, tone }: WorkProps & { group: keyof WorkGroups; tone?: Tone }) => {
  const tasks = work.groups[group];
  if (tasks.length === 0) return null;
  return (
    <Section title={t(`work.group.${group}`)}>
      {tasks.map((task) => (
        <TaskCard t={t} work={work} task={task} tone={tone} />
      ))}
    </Section>
  );
};

const OtherUnits = ({ t, work, title, tasks }: WorkProps & { title: string; tasks: readonly ListedTask[] }) =>
  tasks.length === 0 ? null : (
    <Section title={title}>
      {tasks.map((task) => (
        <TaskCard t={t} work={work} task={task} />
      ))}
    </Section>
  );

const Section = ({ title, children }: { title: string; children: Child }) => (
  <section class="work-group">
    <h2>{title}</h2>
    {children}
  </section>
);

const Folded = ({ t, work, group }: WorkProps & { group: 'standing' | 'waiting' }) => {
  const tasks = work.groups[group];
  if (tasks.length === 0) return null;
  return (
    <details class="work-group">
      <summary>{t(`work.group.${group}`, { count: tasks.length })}</summary>
      {tasks.map((task) => (
        <TaskCard t={t} work={work} task={task} />
      ))}
    </details>
  );
};

const TaskCard = ({ t, work, task, tone }: WorkProps & { task: ListedTask; tone?: Tone }) => (
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
    task.unitId === work.unitId ? null : work.units.get(task.unitId)?.name,
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

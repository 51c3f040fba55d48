import { daysBetween, formatDay, yearOf } from '../../../kernel/day.ts';
import { parsePeriod, periodLabel } from '../../../kernel/period.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, DataTable, EmptyState, KeyFigure, KeyFigures, Progress, type Tone } from '../../../ui/index.ts';
import { type RegisterParams, registerPaths } from '../register/register.paths.ts';
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
export function workTitle(t: Translate, { groups, leader, province, requests, toCheck, today }: MyWork): string {
  if (leader && province?.next) {
    const { day, missing, units } = province.next;
    const days = daysBetween(today, day);
    return t(days === 0 ? 'work.title.leader.today' : 'work.title.leader', {
      days,
      day: formatDay(day),
      missing,
      units,
    });
  }
  const counts = [
    ...URGENT.map((group) => [group, groups[group].length] as const),
    ['answer', requests.length] as const,
    ['toCheck', toCheck?.total ?? 0] as const,
  ];
  const urgent = counts.filter(([, count]) => count > 0);
  if (urgent.length > 0) {
    return t('work.title.urgent', {
      parts: urgent.map(([part, count]) => t(`work.title.part.${part}`, { count })).join(', '),
    });
  }
  const next = groups.later[0]?.urgedOn;
  if (next) return t('work.title.calm', { day: formatDay(next) });
  if (leader) return t('work.title.leader.none');
  return t(isEmpty(groups) ? 'work.title.empty' : 'work.title.standing');
}

const isEmpty = (groups: WorkGroups): boolean => Object.values(groups).every((group) => group.length === 0);

/** "Việc của tôi": what to do now, in its order; what only stands is folded below. */
export const MyWorkPage = ({ t, work }: WorkProps) => (
  <div class="stack">
    {work.province && <ProvinceFigures t={t} work={work} />}
    {!isEmpty(work.groups) && <YearBar t={t} work={work} />}
    <Group t={t} work={work} group="returned" tone="brocade" />
    <Group t={t} work={work} group="overdue" tone="brocade" />
    <Group t={t} work={work} group="soon" tone="gold" />
    <Group t={t} work={work} group="toConfirm" tone="gold" />
    <Section t={t} work={work} title={t('work.group.answer')} tasks={work.requests} />
    {work.toCheck && (
      <Section
        t={t}
        work={work}
        title={t('work.group.toCheck', { count: work.toCheck.total })}
        tasks={work.toCheck.tasks}
      />
    )}
    <Group t={t} work={work} group="requests" tone="sky" />
    <Section t={t} work={work} title={t('work.group.later')} tasks={work.groups.later.slice(0, LATER_SHOWN)} />
    <Group t={t} work={work} group="sent" />
    <Folded t={t} work={work} title="far" tasks={work.groups.later.slice(LATER_SHOWN)} />
    <Folded t={t} work={work} title="standing" tasks={work.groups.standing} />
    <Folded t={t} work={work} title="waiting" tasks={work.groups.waiting} />
    {isEmpty(work.groups) && !work.province && (
      <EmptyState title={t('work.empty.title')}>{t('work.empty.text')}</EmptyState>
    )}
    <p>
      <a href={registerPaths.list(work.province ? {} : { unit: work.unitId })}>{t('work.all')}</a>
    </p>
  </div>
);

/** As many as one looks at before the next page of the calendar. */
const LATER_SHOWN = 5;

const ProvinceFigures = ({ t, work }: WorkProps) => {
  if (!work.province) return null;
  const { next, overview, overdueUnits } = work.province;
  const figure = (key: string, value: string | number, params: RegisterParams, words = {}) => (
    <KeyFigure
      value={value}
      label={t(`work.figure.${key}`, words)}
      href={registerPaths.list(params)}
      link={t('work.figure.open')}
    />
  );
  return (
    <div class="stack-close">
      {next && <p class="soft">{t('work.leader.what', { action: next.action })}</p>}
      <KeyFigures>
        {next && figure('missing', `${next.missing} / ${next.units}`, { obligation: next.obligationId })}
        {figure('overdue', overview.overdue, { time: 'overdue' }, { units: overview.overdueUnits })}
        {figure('unconfirmed', overview.unconfirmed, { progress: 'handed-in' })}
        {figure('unchecked', overview.unchecked, { progress: 'unit-confirmed' })}
      </KeyFigures>
      {overdueUnits.length > 0 && (
        <DataTable
          t={t}
          caption={t('work.overdueUnits')}
          captionVisible
          rows={overdueUnits}
          empty={null}
          columns={[
            {
              key: 'unit',
              header: t('work.overdueUnits.unit'),
              heading: true,
              cell: (row) => (
                <a href={registerPaths.list({ unit: row.unitId, time: 'overdue' })}>
                  {work.units.get(row.unitId)?.name}
                </a>
              ),
            },
            { key: 'tasks', header: t('work.overdueUnits.tasks'), align: 'end', cell: (row) => row.tasks },
            { key: 'since', header: t('work.overdueUnits.since'), align: 'end', cell: (row) => formatDay(row.since) },
          ]}
        />
      )}
    </div>
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

const Group = (props: WorkProps & { group: keyof WorkGroups; tone?: Tone }) => (
  <Section {...props} title={props.t(`work.group.${props.group}`)} tasks={props.work.groups[props.group]} />
);

interface ListProps extends WorkProps {
  title: string;
  tasks: readonly ListedTask[];
  tone?: Tone;
}

const Section = ({ t, work, title, tasks, tone }: ListProps) =>
  tasks.length === 0 ? null : (
    <section class="stack-close">
      <h2>{title}</h2>
      {tasks.map((task) => (
        <TaskCard t={t} work={work} task={task} tone={tone} />
      ))}
    </section>
  );

const Folded = ({ t, work, title, tasks }: ListProps) =>
  tasks.length === 0 ? null : (
    <details class="stack-close">
      <summary>{t(`work.group.${title}`, { count: tasks.length })}</summary>
      {tasks.map((task) => (
        <TaskCard t={t} work={work} task={task} />
      ))}
    </details>
  );

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

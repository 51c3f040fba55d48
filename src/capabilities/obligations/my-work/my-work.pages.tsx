import { yearOf } from '../../../kernel/day.ts';
import { EmptyState, LinkButton, Progress, type Tone } from '../../../ui/index.ts';
import { checkPaths } from '../checks/check.paths.ts';
import { registerPaths } from '../register/register.paths.ts';
import { AdministratorGuide } from './administrator-guide.pages.tsx';
import { isEmpty, type ListedTask, type WorkGroups } from './my-work.rules.ts';
import { ProvinceFigures } from './province-figures.pages.tsx';
import { TaskCard, type WorkProps } from './task-card.pages.tsx';

/** "Việc của tôi": what to do now, in its order; what only stands is folded below. */
export const MyWorkPage = ({ t, work }: WorkProps) => (
  <div class="stack">
    {work.administrator && <AdministratorGuide t={t} />}
    {work.leader && <ProvinceFigures t={t} work={work} />}
    {!isEmpty(work.groups) && <YearBar t={t} work={work} />}
    <Group t={t} work={work} group="returned" tone="brocade" />
    <Group t={t} work={work} group="overdue" tone="brocade" />
    <Group t={t} work={work} group="soon" tone="gold" />
    <Group t={t} work={work} group="toConfirm" tone="gold" />
    <Section t={t} work={work} title={t('work.group.answer')} tasks={work.requests} />
    {work.toCheck && work.toCheck.total > 0 && (
      <>
        <Section
          t={t}
          work={work}
          title={t('work.group.toCheck', { count: work.toCheck.total })}
          tasks={work.toCheck.tasks}
        />
        <p>
          <LinkButton href={checkPaths.list}>{t('check.title')}</LinkButton>
        </p>
      </>
    )}
    {!work.leader && <ProvinceFigures t={t} work={work} />}
    <Group t={t} work={work} group="requests" tone="sky" />
    <Section t={t} work={work} title={t('work.group.later')} tasks={work.groups.later.slice(0, LATER_SHOWN)} />
    <Group t={t} work={work} group="sent" />
    <Folded t={t} work={work} title="far" tasks={work.groups.later.slice(LATER_SHOWN)} />
    <Folded t={t} work={work} title="standing" tasks={work.groups.standing} />
    <Folded t={t} work={work} title="waiting" tasks={work.groups.waiting} />
    {isEmpty(work.groups) && !work.province && !work.administrator && (
      <EmptyState title={t('work.empty.title')}>{t('work.empty.text')}</EmptyState>
    )}
    <p>
      <a href={registerPaths.list(work.province ? {} : { unit: work.unitId })}>{t('work.all')}</a>
    </p>
  </div>
);

/** As many as one looks at before the next page of the calendar. */
const LATER_SHOWN = 5;

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

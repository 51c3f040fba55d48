import { type Day, daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Shape, StatusTag, type Tone } from '../../../ui/index.ts';
import type { TaskState } from './task.rules.ts';
import { type TimeFacts, timeStatusOf } from './task-status.rules.ts';

const PROGRESS_LOOK: Readonly<Record<TaskState, readonly [Tone, Shape]>> = {
  'awaiting-event': ['neutral', 'dash'],
  'awaiting-demand': ['neutral', 'dash'],
  'not-started': ['neutral', 'circle'],
  'in-progress': ['neutral', 'half'],
  'handed-in': ['gold', 'arrow'],
  returned: ['brocade', 'arrow'],
  'unit-confirmed': ['forest', 'half'],
  checked: ['forest', 'check'],
  withdrawn: ['neutral', 'dash'],
  moved: ['neutral', 'arrow'],
  transferred: ['neutral', 'arrow'],
};

/** How far it is: the first axis. */
export const ProgressTag = ({ t, state }: { t: Translate; state: TaskState }) => {
  const [tone, shape] = PROGRESS_LOOK[state];
  return (
    <StatusTag tone={tone} shape={shape}>
      {t(`task.progress.${state}`)}
    </StatusTag>
  );
};

interface TimeTagProps {
  t: Translate;
  task: TimeFacts;
  today: Day;
  soonDays: number;
}

/** How it stands against its day: the second axis. */
export const TimeTag = ({ t, task, today, soonDays }: TimeTagProps) => {
  const { tone, shape, words } = timeLook(t, task, today, soonDays);
  return (
    <StatusTag tone={tone} shape={shape}>
      {words}
    </StatusTag>
  );
};

interface TimeLook {
  readonly tone: Tone;
  readonly shape?: Shape;
  readonly words: string;
}

function timeLook(t: Translate, task: TimeFacts, today: Day, soonDays: number): TimeLook {
  const status = timeStatusOf(task, today, soonDays);
  const stated = task.statedOn ?? today;
  switch (status) {
    case 'not-due':
      return { tone: 'neutral', shape: 'clock', words: t('task.time.not-due', { days: left(task, today) }) };
    case 'soon':
      return { tone: 'gold', words: soonWords(t, task, today) };
    case 'overdue':
      return { tone: 'brocade', words: t('task.time.overdue', { days: daysBetween(stated, today) }) };
    case 'on-time':
      return { tone: 'forest', words: t('task.time.on-time') };
    case 'late':
      return {
        tone: 'brocade',
        shape: 'check',
        words: t('task.time.late', { days: daysBetween(stated, task.handedInOn ?? today) }),
      };
    case 'no-deadline':
      return noDeadline(t, task);
  }
}

const left = (task: TimeFacts, today: Day): number => daysBetween(today, task.urgedOn ?? today);

function soonWords(t: Translate, task: TimeFacts, today: Day): string {
  const days = left(task, today);
  if (days > 0) return t('task.time.soon', { days });
  return days === 0 || task.statedOn === today || task.statedOn === null
    ? t('task.time.soon.today')
    : t('task.time.soon.lastDay', { day: formatDay(task.statedOn) });
}

function noDeadline(t: Translate, task: TimeFacts): TimeLook {
  if (task.cooperationRequest) return { tone: 'sky', words: t('task.time.cooperation') };
  if (task.standing) return { tone: 'neutral', words: t('task.time.standing') };
  return { tone: 'neutral', shape: 'dash', words: t('task.time.no-deadline') };
}

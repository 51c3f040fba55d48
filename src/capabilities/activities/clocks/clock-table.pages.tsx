import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, StatusTag } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import type { DueDays } from './clock.rules.ts';
import type { ListedClock } from './clock-list.store.ts';
import { clockPaths } from './clocks.paths.ts';
import { standingOf } from './due-words.rules.ts';

/** How a clock stands, in words: done, not needed, late, so many days left. */
export const ClockStanding = (props: {
  t: Translate;
  due: DueDays & Pick<ListedClock, 'doneOn' | 'notNeededReason'>;
  today: Day;
  soonDays: number;
}) => {
  const { t, due, today, soonDays } = props;
  if (due.notNeededReason) return <StatusTag tone="neutral">{t('activity.clock.notNeeded')}</StatusTag>;
  if (due.doneOn)
    return <StatusTag tone="forest">{t('activity.clock.doneWords', { day: formatDay(due.doneOn) })}</StatusTag>;
  const { key, days, tone } = standingOf(due, today, soonDays);
  return <StatusTag tone={tone}>{t(`activity.clock.${key}`, { days })}</StatusTag>;
};

/** The last day, and the working day before it where that is another one. */
export const DueWords = ({ t, due }: { t: Translate; due: DueDays }) => (
  <>
    {formatDay(due.dueOn)}
    {due.urgedOn !== due.dueOn && (
      <span class="small soft"> · {t('activity.clock.urged.words', { day: formatDay(due.urgedOn) })}</span>
    )}
  </>
);

/** What must be done, for whom, and on what basis; said where the rule is applied outside its validity. */
export const ClockRule = ({ t, clock }: { t: Translate; clock: RuleWords }) => (
  <>
    {t.locale === 'vi' ? clock.name : clock.nameEn}
    <p class="small soft">{[clock.receiver, clock.basis].filter(Boolean).join(' · ')}</p>
    {!clock.inForce && <p class="small soft">({t('activity.clock.notInForce')})</p>}
  </>
);

export type RuleWords = Pick<ListedClock, 'name' | 'nameEn' | 'receiver' | 'basis' | 'inForce'>;

export function clockColumns(
  t: Translate,
  { today, soonDays, ofUnits }: { today: Day; soonDays: number; ofUnits: boolean },
): Column<ListedClock>[] {
  const unit: Column<ListedClock> = { key: 'unit', header: t('activity.clock.unit'), cell: (row) => row.unitName };
  return [
    {
      key: 'activity',
      header: t('activity.clock.activity'),
      heading: true,
      cell: (row) => (
        <>
          <a href={activityPaths.activity(row.activityId)}>{row.title}</a>
          <p class="small soft">
            {t('activity.clock.starts')} {formatDay(row.startsOn)}
          </p>
        </>
      ),
    },
    ...(ofUnits ? [unit] : []),
    {
      key: 'what',
      header: t('activity.clock.what'),
      cell: (row) => <ClockRule t={t} clock={row} />,
    },
    { key: 'due', header: t('activity.clock.due'), cell: (row) => <DueWords t={t} due={row} /> },
    {
      key: 'standing',
      header: t('activity.clock.standing'),
      cell: (row) => (
        <a href={clockPaths.clock(row.activityId, row.code)}>
          <ClockStanding t={t} due={row} today={today} soonDays={soonDays} />
        </a>
      ),
    },
  ];
}

import { type Day, daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, StatusTag } from '../../../ui/index.ts';
import type { FollowUp } from './follow-up.rules.ts';
import type { ListedFollowUp } from './follow-up.store.ts';
import { followUpPaths } from './follow-ups.paths.ts';

/** Days before its day on which a follow-up is shown as near. */
const SOON = 15;

export const FollowUpStanding = ({ t, row, today }: { t: Translate; row: FollowUp; today: Day }) => {
  if (row.doneOn) {
    const key = row.givenUp ? 'givenUpWords' : 'doneWords';
    const tone = row.givenUp ? 'neutral' : 'forest';
    return <StatusTag tone={tone}>{t(`activity.followUp.${key}`, { day: formatDay(row.doneOn) })}</StatusTag>;
  }
  if (!row.dueOn) return <StatusTag tone="neutral">{t('activity.followUp.open')}</StatusTag>;
  const left = daysBetween(today, row.dueOn);
  if (left < 0) return <StatusTag tone="brocade">{t('activity.followUp.late', { days: -left })}</StatusTag>;
  return <StatusTag tone={left <= SOON ? 'gold' : 'neutral'}>{t('activity.followUp.left', { days: left })}</StatusTag>;
};

/** @param about whether each row names its activity, where the list is of several */
export function followUpColumns(t: Translate, today: Day, about: boolean): Column<ListedFollowUp>[] {
  return [
    {
      key: 'words',
      header: t('activity.followUp.words'),
      heading: true,
      cell: (row) => (
        <>
          <a href={followUpPaths.one(row.id)}>{row.words}</a>
          {about && (
            <p class="small soft">
              {t(`activity.followUp.kind.${row.kind}`)} · {row.title}
            </p>
          )}
        </>
      ),
    },
    { key: 'unit', header: t('activity.followUp.unit'), cell: (row) => row.unitName },
    {
      key: 'due',
      header: t('activity.followUp.due'),
      nowrap: true,
      cell: (row) => (row.dueOn ? formatDay(row.dueOn) : t('activity.followUp.due.none')),
    },
    {
      key: 'standing',
      header: t('activity.followUp.standing'),
      cell: (row) => <FollowUpStanding t={t} row={row} today={today} />,
    },
  ];
}

import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { DefinitionList, Panel, StatusTag } from '../../../ui/index.ts';
import type { ActivityProps } from './activity.pages.tsx';
import { ActivityActs } from './activity-acts.pages.tsx';
import { StateTag } from './state-tag.pages.tsx';

/** How far it was confirmed, on both levels, and whether anything proves it. */
export const LevelPanel = (props: ActivityProps) => {
  const { t, model } = props;
  const { activity, people } = model;
  const step = (day: Day | null, person: Id | null) =>
    day && person
      ? t('activity.level.on', { day: formatDay(day), who: people.get(person) ?? t('activity.history.somebody') })
      : t('activity.level.notYet');
  return (
    <Panel title={t('activity.level')}>
      <p>
        <StateTag t={t} state={activity.state} />{' '}
        {activity.stated && activity.state !== 'planned' && (
          <StatusTag tone="neutral">{t('activity.stated')}</StatusTag>
        )}
      </p>
      <DefinitionList
        items={[
          { term: t('activity.level.unit'), detail: step(activity.confirmedOn, activity.confirmedBy) },
          { term: t('activity.level.checked'), detail: step(activity.checkedOn, activity.checkedBy) },
        ]}
      />
      <ActivityActs {...props} />
    </Panel>
  );
};

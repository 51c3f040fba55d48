import { formatDay } from '../../../kernel/day.ts';
import { parsePeriod, periodLabel } from '../../../kernel/period.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList, Panel } from '../../../ui/index.ts';
import type { TaskPageModel } from './load-task-page.ts';
import type { TaskFormProps } from './task-form.pages.tsx';
import { ProgressTag, TimeTag } from './task-status.pages.tsx';
import { acceptanceClock } from './task-status.rules.ts';
import { unitName } from './unit-name.rules.ts';

/** What is owed, by when, in which state. */
export const WorkPanel = ({ t, model }: TaskFormProps) => {
  const { task, source } = model;
  const clock = acceptanceClock(task, model.today);
  const period = task.period ? parsePeriod(task.period) : null;
  const recipients = [...new Set(source.recipients.map((recipient) => recipient.agency))].join('; ');
  return (
    <Panel>
      <p>
        <ProgressTag t={t} state={task.state} />{' '}
        <TimeTag t={t} task={task} today={model.today} soonDays={model.soonDays} />
      </p>
      {clock && clock.days > 0 && <p class="soft small">{t(`task.clock.${clock.who}`, { days: clock.days })}</p>}
      <DefinitionList
        items={[
          { term: t('task.page.deadline'), detail: <Deadline t={t} model={model} /> },
          { term: t('task.page.first'), detail: firstDeadline(model) },
          { term: t('task.page.opens'), detail: task.opensOn && formatDay(task.opensOn) },
          {
            term: t('task.page.unit'),
            detail: `${unitName(model.units.get(task.unitId), t.locale)}, ${t(`task.part.${task.part}`)}`,
          },
          { term: t('task.page.period'), detail: period && periodLabel(period, t.locale) },
          { term: t('task.page.deliverable'), detail: source.deliverable },
          { term: t('task.page.recipients'), detail: recipients },
          { term: t('task.page.code'), detail: <span class="numeral">{task.shortCode}</span> },
        ]}
      />
    </Panel>
  );
};

const SAYS_LATEST = /chậm nhất/i;

/** "trước ngày 01/7 hằng năm → 30/06/2014": the words of the document and the day they mean. */
const Deadline = ({ t, model }: { t: Translate; model: TaskPageModel }) => {
  const { task, rule } = model;
  const words = rule.text ?? t(rule.kind === 'none' ? 'task.page.rule.none' : 'task.page.rule.ongoing');
  if (task.waitsFor === 'event') {
    return <>{t('task.waits.event', { event: model.eventWords ?? t('task.waits.event.unnamed') })}</>;
  }
  if (task.waitsFor === 'demand') return <>{t('task.waits.demand')}</>;
  if (!task.statedOn || !task.urgedOn) return <>{words}</>;
  const dates = { stated: formatDay(task.statedOn), urged: formatDay(task.urgedOn) };
  return (
    <>
      {words} → {!SAYS_LATEST.test(words) && `${t('task.page.last')} `}
      <strong class="numeral">{dates.stated}</strong>
      {task.urgedOn !== task.statedOn && <p class="soft small">{t('task.page.urged', dates)}</p>}
      {task.byDefault && <p class="soft small">{t('task.page.rule.default')}</p>}
      {!model.rulesInForce && <p class="soft small">{t('task.page.rule.outside')}</p>}
    </>
  );
};

const firstDeadline = ({ task }: TaskPageModel): string | null =>
  task.firstStatedOn && task.firstStatedOn !== task.statedOn ? formatDay(task.firstStatedOn) : null;

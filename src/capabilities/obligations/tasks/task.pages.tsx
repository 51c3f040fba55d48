import { formatDay } from '../../../kernel/day.ts';
import { parsePeriod, periodLabel } from '../../../kernel/period.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, MarkedText, Panel } from '../../../ui/index.ts';
import { directivePaths } from '../../directives/directive.paths.ts';
import { registerPaths } from '../register/register.paths.ts';
import { PARTNERS_SHOWN, type TaskPageModel } from './load-task-page.ts';
import type { TaskAction } from './task.lifecycle.ts';
import { taskPaths } from './task.paths.ts';
import * as forms from './task-forms.pages.tsx';
import { EvidencePanel, HistoryPanel } from './task-history.pages.tsx';
import { ProgressTag, TimeTag } from './task-status.pages.tsx';
import { acceptanceClock } from './task-status.rules.ts';

/** One task: what is owed, by when, from which sentence, by whom else, what was handed in and what happened. */
export const TaskPage = (props: forms.TaskFormProps) => (
  <div class="columns columns-main">
    <div>
      <Notices {...props} />
      <WorkPanel {...props} />
      {props.model.evidence.length > 0 && <EvidencePanel {...props} />}
      <Acts {...props} />
      {props.model.evidence.length === 0 && <EvidencePanel {...props} />}
    </div>
    <div>
      <SentencePanel {...props} />
      <PartnersPanel {...props} />
      <HistoryPanel {...props} />
    </div>
  </div>
);

const Notices = ({ t, model, attempt }: forms.TaskFormProps) => {
  const { requests, task } = model;
  const unit = (id: keyof typeof requests) => model.units.get(requests[id] as never)?.name ?? '';
  return (
    <>
      {attempt && !attempt.refusal.fields && (
        <Callout tone="brocade">{t(attempt.refusal.key, attempt.refusal.params)}</Callout>
      )}
      {task.state === 'returned' && (
        <Callout tone="brocade" title={t('task.form.return.message')}>
          {model.facts.find((fact) => fact.kind === 'returned')?.note}
        </Callout>
      )}
      {task.cooperationRequest && <Callout tone="sky">{t('task.page.cooperation')}</Callout>}
      {requests.wantedOn && (
        <Callout tone="gold">
          {t('task.page.extension.open', { day: formatDay(requests.wantedOn), reason: requests.extensionReason ?? '' })}
        </Callout>
      )}
      {requests.transferTo && (
        <Callout tone="gold">
          {t('task.page.transfer.open', { unit: unit('transferTo'), reason: requests.transferReason ?? '' })}
        </Callout>
      )}
      {model.movedTo.map((each) => (
        <Callout tone="sky">
          {t('task.page.movedTo')} <a href={taskPaths.task(each.id)}>{model.units.get(each.unitId)?.name}</a>
        </Callout>
      ))}
      {task.movedFromId && (
        <Callout tone="sky">
          {t('task.page.movedFrom')} (<a href={taskPaths.task(task.movedFromId)}>{t('task.page.movedFrom.link')}</a>)
        </Callout>
      )}
    </>
  );
};

const WorkPanel = ({ t, model }: forms.TaskFormProps) => {
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
          { term: t('task.page.last'), detail: <Deadline t={t} model={model} /> },
          { term: t('task.page.first'), detail: firstDeadline(model) },
          { term: t('task.page.opens'), detail: task.opensOn && formatDay(task.opensOn) },
          {
            term: t('task.page.unit'),
            detail: `${model.units.get(task.unitId)?.name ?? ''}, ${t(`task.part.${task.part}`)}`,
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
      {words} → <strong class="numeral">{dates.stated}</strong>
      {task.urgedOn !== task.statedOn && <p class="soft small">{t('task.page.urged', dates)}</p>}
      {task.byDefault && <p class="soft small">{t('task.page.rule.default')}</p>}
      {!model.rulesInForce && <p class="soft small">{t('task.page.rule.outside')}</p>}
    </>
  );
};

const firstDeadline = ({ task }: TaskPageModel): string | null =>
  task.firstStatedOn && task.firstStatedOn !== task.statedOn ? formatDay(task.firstStatedOn) : null;

/** Every form that lifecycle and guards allow this person now, the likely one open. */
const FORMS = [
  ['hand-in', forms.HandInForm],
  ['note-progress', forms.ProgressForm],
  ['record-event', forms.RecordEventForm],
  ['open-demand', forms.OpenDemandForm],
  ['decide-extension', forms.DecideExtensionForm],
  ['accept-transfer', forms.DecideTransferForm],
  ['return', forms.ReturnForm],
  ['ask-extension', forms.AskExtensionForm],
  ['propose-transfer', forms.ProposeTransferForm],
] as const satisfies readonly (readonly [TaskAction, unknown])[];

const Acts = (props: forms.TaskFormProps) => {
  const { t, model, attempt } = props;
  const shown = FORMS.filter(([act]) => model.acts.includes(act));
  if (model.acts.length === 0) return null;
  const first = attempt?.form ?? (shown[0]?.[0] === 'return' ? null : shown[0]?.[0]);
  return (
    <Panel>
      <div class="stack">
        <forms.ClickForms {...props} />
        {shown.map(([act, ActForm]) => (
          <details id={act} class="stack-close" open={act === first}>
            <summary>{t(`task.form.${act}`)}</summary>
            <ActForm {...props} />
          </details>
        ))}
      </div>
    </Panel>
  );
};

const SentencePanel = ({ t, model }: forms.TaskFormProps) => {
  const { source } = model;
  const { text, start, end } = paragraphOf(source.text, source.quoteStart, source.quoteEnd);
  const place = { label: source.documentLabel, section: source.section, edition: source.editionNumber };
  return (
    <Panel title={t('task.page.sentence')}>
      <MarkedText
        text={text}
        marks={[{ id: model.task.obligationId, start, end, kind: 'obligation' }]}
        label={t('task.page.sentence')}
        foot={
          <a href={directivePaths.card(source.directiveId, model.task.obligationId)}>{t('task.page.source', place)}</a>
        }
      />
    </Panel>
  );
};

/** The lines of the text that the quote touches, and where the quote stands in them. */
function paragraphOf(text: string, start: number, end: number): { text: string; start: number; end: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { text: text.slice(from, to < 0 ? undefined : to), start: start - from, end: end - from };
}

const PartnersPanel = ({ t, model }: forms.TaskFormProps) => {
  const { partners } = model;
  const [first] = partners;
  if (!first) return null;
  const more = first.total - PARTNERS_SHOWN;
  return (
    <Panel title={t('task.page.partners', { done: first.done, total: first.total })}>
      <ul class="stack-close">
        {partners.map((partner) => (
          <li>
            <a href={taskPaths.task(partner.id)}>{model.units.get(partner.unitId)?.name}</a>
            {partner.part === 'coordinator' && <span class="soft small"> {t('task.part.coordinator')}</span>}{' '}
            <ProgressTag t={t} state={partner.state} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p class="small">
          <a href={registerPaths.list({ obligation: model.task.obligationId })}>
            {t('task.page.partners.more', { count: more })}
          </a>
        </p>
      )}
    </Panel>
  );
};

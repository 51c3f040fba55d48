import { formatDay } from '../../../kernel/day.ts';
import { Callout, Panel } from '../../../ui/index.ts';
import { TaskAmended } from '../amendment/task-amended.pages.tsx';
import {
  AskExtensionForm,
  DecideExtensionForm,
  DecideTransferForm,
  OpenDemandForm,
  ProposeTransferForm,
  RecordEventForm,
} from './decision-forms.pages.tsx';
import { ClickForms, HandInForm, ProgressForm, ReturnForm } from './evidence-forms.pages.tsx';
import type { TaskAction } from './task.lifecycle.ts';
import { taskPaths } from './task.paths.ts';
import type { TaskFormProps } from './task-form.pages.tsx';
import { EvidencePanel, HistoryPanel } from './task-history.pages.tsx';
import { PartnersPanel, SentencePanel } from './task-source.pages.tsx';
import { WorkPanel } from './task-work.pages.tsx';
import { unitName } from './unit-name.rules.ts';

/**
 * One task: what is owed, by when, from which sentence, by whom else, what was handed in and what happened. Where the
 * columns become one, the sentence is still read before the forms.
 */
export const TaskPage = (props: TaskFormProps) => (
  <>
    <div class="columns columns-main">
      <div>
        <Notices {...props} />
        <WorkPanel {...props} />
      </div>
      <div>
        <SentencePanel {...props} />
      </div>
    </div>
    <div class="columns columns-main">
      <div>
        {props.model.evidence.length > 0 && <EvidencePanel {...props} />}
        <Acts {...props} />
        {props.model.evidence.length === 0 && <EvidencePanel {...props} />}
      </div>
      <div>
        <PartnersPanel {...props} />
        <HistoryPanel {...props} />
      </div>
    </div>
  </>
);

const Notices = ({ t, model, attempt }: TaskFormProps) => {
  const { requests, task } = model;
  return (
    <>
      {attempt && !attempt.refusal.fields && (
        <Callout tone="brocade">{t(attempt.refusal.key, attempt.refusal.params)}</Callout>
      )}
      <TaskAmended t={t} facts={model.facts} amendments={model.amendments} />
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
          {t('task.page.transfer.open', {
            unit: unitName(model.units.get(requests.transferTo), t.locale),
            reason: requests.transferReason ?? '',
          })}
        </Callout>
      )}
      {model.movedTo.map((each) => (
        <Callout tone="sky">
          {t('task.page.movedTo')}{' '}
          <a href={taskPaths.task(each.id)}>{unitName(model.units.get(each.unitId), t.locale)}</a>
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

/** Every form that lifecycle and guards allow this person now, the likely one open. */
const FORMS = [
  ['hand-in', HandInForm],
  ['note-progress', ProgressForm],
  ['record-event', RecordEventForm],
  ['open-demand', OpenDemandForm],
  ['decide-extension', DecideExtensionForm],
  ['accept-transfer', DecideTransferForm],
  ['return', ReturnForm],
  ['ask-extension', AskExtensionForm],
  ['propose-transfer', ProposeTransferForm],
] as const satisfies readonly (readonly [TaskAction, unknown])[];

const Acts = (props: TaskFormProps) => {
  const { t, model, attempt } = props;
  const shown = FORMS.filter(([act]) => model.acts.includes(act));
  if (model.acts.length === 0) return null;
  // a standing duty is fed by what was done, not closed by one paper
  const standing = model.task.standing && model.acts.includes('note-progress');
  const likely = standing ? 'note-progress' : shown[0]?.[0];
  const first = attempt?.form ?? (likely === 'return' ? null : likely);
  return (
    <Panel>
      <div class="stack">
        <ClickForms {...props} />
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

import type { Child } from 'hono/jsx';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  CheckboxField,
  DayField,
  ErrorSummary,
  FileField,
  Form,
  FormActions,
  RadioGroup,
  SecrecyGate,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import type { TaskPageModel } from './load-task-page.ts';
import type { TaskAction } from './task.lifecycle.ts';
import { taskPaths } from './task.paths.ts';

/** A form that came back: what was refused and everything that was typed. */
export interface Attempt {
  readonly form: TaskAction;
  readonly refusal: Refusal;
  readonly value: (name: string) => string;
}

export interface TaskFormProps {
  t: Translate;
  model: TaskPageModel;
  tokens: { readonly csrf: string; readonly key: string };
  attempt: Attempt | null;
}

type FormProps = TaskFormProps & { form: TaskAction };

/** The links of one entry: name, own id among the forms of the page, what was typed, what is wrong. */
const entry = ({ t, form, attempt }: FormProps, name: string, label: string) => {
  const came = attempt?.form === form ? attempt : null;
  const error = came?.refusal.fields?.[name];
  return {
    name,
    id: `${form}-${name}`,
    label: t(`task.form.${label}`),
    value: came?.value(name) ?? '',
    error: error && t(error),
  };
};

const ActForm = (props: FormProps & { action: string; upload?: boolean; children: Child }) => {
  const { t, form, model, tokens, attempt } = props;
  const errors = attempt?.form === form ? Object.entries(attempt.refusal.fields ?? {}) : [];
  return (
    <Form
      action={props.action}
      label={t(`task.form.${form}`)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.task.version}
      upload={props.upload}
    >
      <ErrorSummary t={t} errors={errors.map(([name, key]) => ({ field: `${form}-${name}`, message: t(key) }))} />
      {props.children}
      <FormActions>
        <SubmitButton tone={form === 'hand-in' ? 'primary' : 'secondary'}>{t(`task.form.${form}`)}</SubmitButton>
      </FormActions>
    </Form>
  );
};

export const HandInForm = (props: TaskFormProps) => {
  const { t, model, attempt } = props;
  const own = { ...props, form: 'hand-in' as const };
  const documentOn = entry(own, 'documentOn', 'documentOn');
  const declared = attempt?.form === 'hand-in' && attempt.value('no_state_secrets') !== '';
  const undeclared = attempt?.form === 'hand-in' ? attempt.refusal.fields?.['no_state_secrets'] : undefined;
  return (
    <ActForm {...own} action={taskPaths.evidence(model.task.id)} upload>
      <p class="hint">{t('task.form.hand-in.hint')}</p>
      <SecrecyGate t={t} checked={declared} error={undeclared && t(undeclared)}>
        <TextField
          {...entry(own, 'documentNumber', 'documentNumber')}
          hint={t('task.form.documentNumber.hint')}
          size="medium"
        />
        <DayField t={t} {...documentOn} />
        <TextField {...entry(own, 'address', 'address')} type="url" />
        <FileField t={t} {...entry(own, 'files', 'files')} accept={FILE_KINDS} megabytes={12} multiple />
        <TextArea {...entry(own, 'note', 'note')} rows={2} />
      </SecrecyGate>
    </ActForm>
  );
};
const FILE_KINDS = ['.pdf', '.docx', '.xlsx', '.jpg', '.png', '.webp', '.txt'] as const;

export const ProgressForm = (props: TaskFormProps) => {
  const own = { ...props, form: 'note-progress' as const };
  return (
    <ActForm {...own} action={taskPaths.progress(props.model.task.id)}>
      <TextArea {...entry(own, 'note', 'note-progress.note')} rows={2} required />
    </ActForm>
  );
};

export const ReturnForm = (props: TaskFormProps) => {
  const own = { ...props, form: 'return' as const };
  return (
    <ActForm {...own} action={taskPaths.return(props.model.task.id)}>
      <TextArea {...entry(own, 'message', 'return.message')} rows={3} required />
    </ActForm>
  );
};

export const AskExtensionForm = (props: TaskFormProps) => {
  const own = { ...props, form: 'ask-extension' as const };
  return (
    <ActForm {...own} action={taskPaths.extension(props.model.task.id)}>
      <DayField t={props.t} {...entry(own, 'wantedOn', 'wantedOn')} required />
      <TextArea {...entry(own, 'reason', 'reason')} rows={3} required />
    </ActForm>
  );
};

export const DecideExtensionForm = (props: TaskFormProps) => {
  const { t } = props;
  const own = { ...props, form: 'decide-extension' as const };
  const granted = entry(own, 'granted', 'granted');
  return (
    <ActForm {...own} action={taskPaths.extensionDecision(props.model.task.id)}>
      <RadioGroup
        {...granted}
        value={granted.value || 'yes'}
        choices={['yes', 'no'].map((value) => ({ value, label: t(`task.form.granted.${value}`) }))}
      />
      <DayField t={t} {...entry(own, 'grantedOn', 'grantedOn')} />
      <TextField {...entry(own, 'decisionNumber', 'decisionNumber')} size="medium" />
      <DayField t={t} {...entry(own, 'decisionOn', 'decisionOn')} />
      <TextArea {...entry(own, 'answer', 'answer')} rows={2} />
    </ActForm>
  );
};

export const ProposeTransferForm = (props: TaskFormProps) => {
  const own = { ...props, form: 'propose-transfer' as const };
  return (
    <ActForm {...own} action={taskPaths.transfer(props.model.task.id)}>
      <SelectField
        {...entry(own, 'toUnit', 'toUnit')}
        blank={props.t('ui.form.choose')}
        choices={props.model.otherUnits.map((unit) => ({ value: unit.id, label: unit.name }))}
        required
      />
      <TextArea {...entry(own, 'reason', 'reason')} rows={3} required />
    </ActForm>
  );
};

export const DecideTransferForm = (props: TaskFormProps) => {
  const { t } = props;
  const own = { ...props, form: 'accept-transfer' as const };
  const accepted = entry(own, 'accepted', 'granted');
  return (
    <ActForm {...own} action={taskPaths.transferDecision(props.model.task.id)}>
      <RadioGroup
        {...accepted}
        value={accepted.value || 'yes'}
        choices={['yes', 'no'].map((value) => ({ value, label: t(`task.form.accepted.${value}`) }))}
      />
      <TextField {...entry(own, 'decisionNumber', 'decisionNumber')} size="medium" />
      <TextArea {...entry(own, 'answer', 'answer')} rows={2} />
    </ActForm>
  );
};

export const RecordEventForm = (props: TaskFormProps) => {
  const own = { ...props, form: 'record-event' as const };
  return (
    <ActForm {...own} action={taskPaths.events(props.model.task.id)}>
      <DayField t={props.t} {...entry(own, 'happenedOn', 'happenedOn')} required />
      <TextField {...entry(own, 'documentNumber', 'documentNumber')} size="medium" />
      <TextArea {...entry(own, 'note', 'note')} rows={2} />
      {props.model.mayActForAll && <CheckboxField {...entry(own, 'forAll', 'forAll')} value="yes" />}
    </ActForm>
  );
};

export const OpenDemandForm = (props: TaskFormProps) => {
  const own = { ...props, form: 'open-demand' as const };
  return (
    <ActForm {...own} action={taskPaths.demands(props.model.task.id)}>
      <TextField {...entry(own, 'documentNumber', 'documentNumber')} size="medium" required />
      <DayField t={props.t} {...entry(own, 'happenedOn', 'demandOn')} required />
      <DayField t={props.t} {...entry(own, 'dueOn', 'dueOn')} />
      <TextArea {...entry(own, 'note', 'note')} rows={2} />
      <CheckboxField {...entry(own, 'forAll', 'forAll')} value="yes" />
    </ActForm>
  );
};

/** Acts that need nothing but a click. */
export const ClickForms = ({ t, model, tokens }: TaskFormProps) => {
  const { id, version } = model.task;
  const path: Partial<Record<TaskAction, string>> = {
    confirm: taskPaths.confirmation(id),
    check: taskPaths.check(id),
    'take-back': taskPaths.removal(taskPaths.evidence(id)),
    'take-back-confirmation': taskPaths.removal(taskPaths.confirmation(id)),
  };
  const clicks = model.acts.flatMap((act) => (path[act] ? [{ act, action: path[act] }] : []));
  if (clicks.length === 0) return null;
  return (
    <FormActions>
      {clicks.map(({ act, action }) => (
        <ButtonForm
          action={action}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          version={version}
          tone={act === 'confirm' || act === 'check' ? 'primary' : 'secondary'}
        >
          {t(`task.form.${act}`)}
        </ButtonForm>
      ))}
    </FormActions>
  );
};

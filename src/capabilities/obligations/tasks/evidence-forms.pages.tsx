import { ButtonForm, DayField, FileField, FormActions, SecrecyGate, TextArea, TextField } from '../../../ui/index.ts';
import type { TaskAction } from './task.lifecycle.ts';
import { taskPaths } from './task.paths.ts';
import { ActForm, entry, type TaskFormProps } from './task-form.pages.tsx';

export const HandInForm = (props: TaskFormProps) => {
  const { t, model, attempt } = props;
  const own = { ...props, form: 'hand-in' as const };
  const documentOn = entry(own, 'documentOn', 'documentOn');
  const declared = attempt?.form === 'hand-in' && attempt.value('no_state_secrets') !== '';
  const hint = model.task.cooperationRequest || model.task.standing ? 'hand-in.hint.noClock' : 'hand-in.hint';
  const undeclared = attempt?.form === 'hand-in' ? attempt.refusal.fields?.no_state_secrets : undefined;
  return (
    <ActForm {...own} action={taskPaths.evidence(model.task.id)} upload>
      <p class="hint">{t(`task.form.${hint}`)}</p>
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
    <>
      {model.acts.includes('take-back') && <p class="hint">{t('task.form.take-back.hint')}</p>}
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
    </>
  );
};

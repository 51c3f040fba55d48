import { formatDay } from '../../../kernel/day.ts';
import { CheckboxField, DayField, RadioGroup, SelectField, TextArea, TextField } from '../../../ui/index.ts';
import { taskPaths } from './task.paths.ts';
import { ActForm, entry, type TaskFormProps } from './task-form.pages.tsx';

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
  const grantedOn = entry(own, 'grantedOn', 'grantedOn');
  const { wantedOn } = props.model.requests;
  const asked = wantedOn ? formatDay(wantedOn) : '';
  return (
    <ActForm {...own} action={taskPaths.extensionDecision(props.model.task.id)}>
      <RadioGroup
        {...granted}
        value={granted.value || 'yes'}
        choices={['yes', 'no'].map((value) => ({ value, label: t(`task.form.granted.${value}`) }))}
      />
      <DayField t={t} {...grantedOn} value={grantedOn.value || asked} />
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
      <CheckboxField {...entry(own, 'wholeDuty', 'wholeDuty')} value="yes" />
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
      {props.model.mayActForAll && <CheckboxField {...entry(own, 'forAll', 'forAll')} value="yes" />}
    </ActForm>
  );
};

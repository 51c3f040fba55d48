import {
  DayField,
  Fieldset,
  Form,
  FormActions,
  LinkButton,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import type { PlannerProps } from './planner.pages.tsx';
import { plannerPaths } from './planner.paths.ts';
import { stepField } from './what-if.rules.ts';

/** Assumptions live in the address, so that a calculation can be sent to a colleague. */
export const WhatIfForm = ({ t, model, asked, assumption }: PlannerProps) => {
  const error = (field: string) => (assumption.wrong.includes(field) ? { error: t('planner.whatIf.wrong') } : {});
  const waiting = model.now.units.flatMap(({ unitId }) => {
    const unit = model.units.get(unitId);
    return unit ? [{ value: unitId, label: unit.name }] : [];
  });
  const days = { inputmode: 'numeric', size: 'short', maxlength: 3 } as const;
  return (
    <Form method="get" action={plannerPaths.show(model.cycle.id)} label={t('planner.whatIf')}>
      <Fieldset legend={t('planner.whatIf.unit')} columns>
        <SelectField
          name="unit"
          label={t('planner.column.unit')}
          blank={t('planner.whatIf.anyUnit')}
          value={asked.unit}
          choices={waiting.toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))}
          {...error('unit')}
        />
        <TextField name="late" label={t('planner.whatIf.late')} value={asked.late} {...days} {...error('late')} />
        <DayField t={t} name="wait" label={t('planner.whatIf.wait')} value={asked.wait} {...error('wait')} />
      </Fieldset>
      <Fieldset legend={t('planner.whatIf.steps')} columns>
        {model.steps.map(({ step }) => (
          <TextField
            name={stepField(step.step)}
            label={t('planner.whatIf.step', { step: t.locale === 'vi' ? step.name : step.nameEn })}
            value={asked.steps.get(step.step) ?? ''}
            {...days}
            {...error(stepField(step.step))}
          />
        ))}
        <TextField
          name="seed"
          label={t('planner.whatIf.seed')}
          value={asked.seed}
          inputmode="numeric"
          size="short"
          maxlength={10}
          {...error('seed')}
        />
      </Fieldset>
      <FormActions>
        <SubmitButton>{t('planner.whatIf.try')}</SubmitButton>
        {!assumption.empty && (
          <LinkButton href={plannerPaths.show(model.cycle.id)}>{t('planner.whatIf.clear')}</LinkButton>
        )}
      </FormActions>
    </Form>
  );
};

import type { Child } from 'hono/jsx';
import { DEADLINE_BOUNDS, DEADLINE_KINDS, FREQUENCIES } from '../../../kernel/deadline.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { CheckboxField, Fieldset, SelectField, TextField } from '../../../ui/index.ts';
import type { DeadlineTyped } from './deadline-form.rules.ts';

interface Props {
  t: Translate;
  typed: DeadlineTyped;
  errorOf: (field: string) => Child;
}

/** Until when: the kind decides which of the fields below it is read; all are there without script. */
export const DeadlineFields = ({ t, typed, errorOf }: Props) => (
  <Fieldset legend={t('draft.field.deadline')} hint={t('obligation.deadline.hint')}>
    <SelectField
      name="deadline_kind"
      label={t('obligation.deadline.kind')}
      value={typed.kind}
      choices={DEADLINE_KINDS.filter((kind) => kind !== 'multiple' || typed.kind === 'multiple').map((value) => ({
        value,
        label: t(`obligation.deadline.kind.${value}`),
      }))}
    />
    <SelectField
      name="deadline_bound"
      label={t('obligation.deadline.bound')}
      value={typed.bound}
      blank={t('obligation.deadline.noBound')}
      choices={DEADLINE_BOUNDS.map((value) => ({ value, label: t(`obligation.deadline.bound.${value}`) }))}
    />
    <details open={['date', 'period'].includes(typed.kind)}>
      <summary>{t('obligation.deadline.group.date')}</summary>
      <div class="fieldset-columns">
        <TextField
          name="deadline_value"
          label={t('obligation.deadline.value')}
          hint={t('obligation.deadline.value.hint')}
          value={typed.value}
          error={errorOf('deadline_value')}
        />
        <TextField
          name="deadline_to"
          label={t('obligation.deadline.to')}
          value={typed.to}
          error={errorOf('deadline_to')}
        />
      </div>
    </details>
    <details open={['recurring'].includes(typed.kind)}>
      <summary>{t('obligation.deadline.group.recurring')}</summary>
      <div class="fieldset-columns">
        <SelectField
          name="deadline_freq"
          label={t('obligation.deadline.freq')}
          value={typed.freq}
          choices={FREQUENCIES.map((value) => ({ value, label: t(`draft.deadline.every.${value}`) }))}
        />
        <TextField
          name="deadline_month_day"
          label={t('obligation.deadline.monthDay')}
          hint={t('obligation.deadline.monthDay.hint')}
          value={typed.monthDay}
          error={errorOf('deadline_month_day')}
        />
        <TextField
          name="deadline_months"
          label={t('obligation.deadline.months')}
          hint={t('obligation.deadline.months.hint')}
          value={typed.months}
          error={errorOf('deadline_months')}
        />
      </div>
    </details>
    <details open={['relative', 'conditional', 'on_demand'].includes(typed.kind)}>
      <summary>{t('obligation.deadline.group.event')}</summary>
      <div class="fieldset-columns">
        <TextField
          name="deadline_offset"
          label={t('obligation.deadline.offset')}
          hint={t('obligation.deadline.offset.hint')}
          value={typed.offsetDays}
          inputmode="numeric"
          error={errorOf('deadline_offset')}
        />
        <TextField
          name="deadline_event"
          label={t('obligation.deadline.event')}
          value={typed.event}
          error={errorOf('deadline_event')}
        />
      </div>
      <CheckboxField name="deadline_working" label={t('obligation.deadline.working')} checked={typed.workingDays} />
    </details>
  </Fieldset>
);

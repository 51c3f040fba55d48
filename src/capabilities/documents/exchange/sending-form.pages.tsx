import { CheckboxGroup, DayField, Form, FormActions, SelectField, SubmitButton } from '../../../ui/form.tsx';
import { documentPaths } from '../document.paths.ts';
import type { DistributionProps } from './distribution.pages.tsx';
import { SENDING_WAYS } from './distribution.rules.ts';

/** Which lines of Nơi nhận the paper went to; those that wait are ticked. */
export const SendForm = ({ t, model, forms }: DistributionProps) => {
  const waiting = model.receivers.filter(({ sentOn }) => sentOn === null).map(({ position }) => String(position));
  return (
    <details open={waiting.length > 0}>
      <summary>{t('exchange.send')}</summary>
      <Form
        action={documentPaths.sending(model.documentId)}
        csrf={forms.csrf}
        idempotencyKey={forms.key}
        label={t('exchange.send')}
      >
        <CheckboxGroup
          name="positions"
          label={t('exchange.to')}
          error={forms.errors.positions}
          values={waiting}
          choices={model.receivers.map(({ position, name }) => ({ value: String(position), label: name }))}
        />
        <SelectField
          name="way"
          label={t('exchange.way')}
          choices={SENDING_WAYS.map((way) => ({ value: way, label: t(`exchange.way.${way}`) }))}
          size="medium"
        />
        <DayField t={t} name="sentOn" label={t('exchange.sentOn')} value={forms.today} error={forms.errors.sentOn} />
        <FormActions>
          <SubmitButton>{t('exchange.send')}</SubmitButton>
        </FormActions>
      </Form>
    </details>
  );
};

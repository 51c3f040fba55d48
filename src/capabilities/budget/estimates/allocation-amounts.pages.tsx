import { formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxField,
  Fieldset,
  Form,
  FormActions,
  MoneyField,
  SelectField,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { potChoices, potName } from '../budget-words.rules.ts';
import { errorAt, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import { NEW_ROWS, newField, rowField } from './allocation-form.rules.ts';
import type { AllocationModel } from './load-decisions.ts';

export interface AllocationProps {
  readonly t: Translate;
  readonly model: AllocationModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Every amount of the draft and room for units that are not in it yet. */
export const AmountsForm = ({ t, model, tokens, sent }: AllocationProps) => {
  const { allocation, amounts, units, titles, words } = model;
  const typed = (name: string): string => sent?.text(name) ?? '';
  return (
    <Form
      action={budgetPaths.allocationAmounts(allocation.id)}
      label={t('allocation.amounts')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={allocation.version}
      guarded
    >
      <TextArea name="words" label={t('allocation.words')} value={sent ? typed('words') : allocation.words} rows={3} />
      <Fieldset legend={t('allocation.amounts')} hint={t('allocation.amounts.hint')}>
        {amounts.map((each, at) => (
          <MoneyField
            t={t}
            name={rowField(at)}
            label={[units.get(each.unitId), each.lineId && titles.get(each.lineId), potName(t, words, each)]
              .filter(Boolean)
              .join(' · ')}
            value={sent ? typed(rowField(at)) : formatAmount(each.amount)}
            error={errorAt(t, sent, rowField(at))}
          />
        ))}
      </Fieldset>
      {Array.from({ length: NEW_ROWS }, (_, at) => (
        <Fieldset legend={t('allocation.add')} columns>
          <SelectField
            name={newField(at, 'unit')}
            label={t('budget.unit')}
            blank="–"
            value={typed(newField(at, 'unit'))}
            choices={model.unitChoices.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            name={newField(at, 'pot')}
            label={t('allocation.pot')}
            value={typed(newField(at, 'pot')) || 'province'}
            choices={potChoices(t, words)}
          />
          <MoneyField
            t={t}
            name={newField(at, 'amount')}
            label={t('estimate.amount')}
            value={typed(newField(at, 'amount'))}
            error={errorAt(t, sent, newField(at, 'amount'))}
          />
          <CheckboxField
            name={newField(at, 'integrated')}
            label={t('allocation.integrated')}
            checked={typed(newField(at, 'integrated')) === 'yes'}
          />
        </Fieldset>
      ))}
      <FormActions>
        <SubmitButton>{t('allocation.save')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

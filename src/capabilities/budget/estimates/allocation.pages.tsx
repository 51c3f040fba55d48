import { formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  CheckboxField,
  DayField,
  Fieldset,
  Form,
  FormActions,
  LinkPanel,
  MoneyField,
  Panel,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { budgetPaths } from '../budget.paths.ts';
import { potChoices, potName } from '../budget-words.rules.ts';
import { errorAt, SentErrors, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import { mayAllocate } from './allocation.rules.ts';
import { NEW_ROWS, newField, rowField } from './allocation-form.rules.ts';
import { AmountTable } from './decision.pages.tsx';
import type { AllocationModel } from './load-decisions.ts';

interface Props {
  readonly t: Translate;
  readonly model: AllocationModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Amounts to write while it is drafted, to read afterwards; then its papers, or the number of what was issued outside. */
export const AllocationPage = (props: Props) => {
  const { t, model, tokens, sent } = props;
  const { allocation, papers } = model;
  const may = (act: 'save' | 'submit' | 'reopen' | 'record' | 'drop') => mayAllocate(allocation.state, act);
  const act = { csrf: tokens.csrf, idempotencyKey: tokens.key, version: allocation.version };
  return (
    <div class="stack">
      <SentErrors t={t} sent={sent} />
      {!model.words.tagsInForce && may('save') && <Callout tone="gold">{t('budget.tags.outside')}</Callout>}
      {may('save') ? <AmountsForm {...props} /> : <AmountTable t={t} {...model} year={allocation.year} />}
      {papers.length > 0 && (
        <LinkPanel
          title={t('allocation.papers')}
          lines={papers.map((paper) => ({
            text: paper.title,
            href: documentPaths.show(paper.documentId),
            note: paper.state,
          }))}
        />
      )}
      {may('submit') && (
        <ButtonForm action={budgetPaths.allocationPapers(allocation.id)} tone="primary" {...act}>
          {t('allocation.submit')}
        </ButtonForm>
      )}
      {may('reopen') && (
        <ButtonForm action={budgetPaths.allocationReopening(allocation.id)} {...act}>
          {t('allocation.reopen')}
        </ButtonForm>
      )}
      {may('record') && <RecordForm {...props} />}
      {may('drop') && (
        <ButtonForm action={`${budgetPaths.allocation(allocation.id)}/removal`} tone="quiet" {...act}>
          {t('allocation.drop')}
        </ButtonForm>
      )}
    </div>
  );
};

const AmountsForm = ({ t, model, tokens, sent }: Props) => {
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

const RecordForm = ({ t, model, tokens, sent }: Props) => (
  <Panel title={t('allocation.record')}>
    <p class="hint">{t('allocation.record.hint')}</p>
    <Form
      action={budgetPaths.allocationDecision(model.allocation.id)}
      label={t('allocation.record')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.allocation.version}
    >
      <TextField
        name="number"
        label={t('estimate.number')}
        value={sent?.text('number') ?? ''}
        error={errorAt(t, sent, 'number')}
        size="medium"
      />
      <DayField
        t={t}
        name="issuedOn"
        label={t('estimate.day')}
        value={sent?.text('issuedOn') ?? ''}
        error={errorAt(t, sent, 'issuedOn')}
      />
      <FormActions>
        <SubmitButton tone="secondary">{t('allocation.record')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);

import {
  ButtonForm,
  Callout,
  DayField,
  Form,
  FormActions,
  LinkPanel,
  Panel,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { budgetPaths } from '../budget.paths.ts';
import { errorAt, SentErrors } from '../sent-form.pages.tsx';
import { mayAllocate } from './allocation.rules.ts';
import { type AllocationProps, AmountsForm } from './allocation-amounts.pages.tsx';
import { AmountTable } from './decision.pages.tsx';

/** Amounts to write while it is drafted, to read afterwards; then its papers, or the number of what was issued outside. */
export const AllocationPage = (props: AllocationProps) => {
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
            text: t(`allocation.paper.${paper.purpose}`),
            href: documentPaths.show(paper.documentId),
            note: paper.number ?? t('allocation.paper.unissued'),
          }))}
        />
      )}
      {may('submit') && (
        <ButtonForm action={budgetPaths.allocationPapers(allocation.id)} tone="secondary" {...act}>
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

const RecordForm = ({ t, model, tokens, sent }: AllocationProps) => (
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

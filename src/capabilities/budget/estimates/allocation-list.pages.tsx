import { formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, Form, FormActions, Panel, SelectField, StatusTag, SubmitButton } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { yearChoices } from '../overview/amount-columns.pages.tsx';
import type { Tokens } from '../sent-form.pages.tsx';
import type { AllocationRow } from './allocation.store.ts';
import { ESTIMATE_KINDS } from './estimate.rules.ts';
import type { DecisionsModel } from './load-decisions.ts';

/** Finance's open allocations, and the form that begins one. */
export const AllocationList = (props: {
  t: Translate;
  model: DecisionsModel;
  tokens: Tokens;
  rows: readonly AllocationRow[];
}) => {
  const { t, model, tokens, rows } = props;
  const open = rows.filter((row) => row.state !== 'issued');
  return (
    <Panel title={t('allocation.list')}>
      {open.length > 0 && (
        <DataTable
          t={t}
          caption={t('allocation.list')}
          columns={[
            {
              key: 'title',
              header: t('estimate.kind'),
              heading: true,
              cell: (row) => (
                <a href={budgetPaths.allocation(row.id)}>
                  {t('allocation.title', { kind: t(`estimate.kind.${row.kind}`), year: row.year })}
                </a>
              ),
            },
            { key: 'units', header: t('estimate.units'), align: 'end', cell: (row) => row.units },
            { key: 'amount', header: t('estimate.amount'), align: 'end', cell: (row) => formatAmount(row.amount) },
            {
              key: 'state',
              header: t('allocation.state'),
              cell: (row) => <StatusTag tone="gold">{t(`allocation.state.${row.state}`)}</StatusTag>,
            },
          ]}
          rows={open}
          empty={null}
        />
      )}
      <Form
        action={budgetPaths.allocations}
        label={t('allocation.open')}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
      >
        <p class="hint">{t('allocation.open.hint')}</p>
        <div class="fieldset-columns">
          <SelectField
            name="kind"
            label={t('estimate.kind')}
            choices={ESTIMATE_KINDS.map((kind) => ({ value: kind, label: t(`estimate.kind.${kind}`) }))}
          />
          <SelectField
            name="year"
            label={t('budget.year')}
            value={String(model.year)}
            choices={yearChoices(model.thisYear)}
          />
        </div>
        <FormActions>
          <SubmitButton tone="secondary">{t('allocation.open')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};

import { type Dong, formatAmount } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  DataTable,
  EmptyState,
  Form,
  FormActions,
  MoneyField,
  Panel,
  SubmitButton,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { BudgetTabs } from '../overview/amount-columns.pages.tsx';
import { NormFields, NormRemark, nameOf } from './norm.pages.tsx';
import type { Norm, NormUse } from './norm.rules.ts';

export interface NormsModel {
  readonly year: number;
  readonly norms: readonly Norm[];
  readonly tried: { readonly norm: Norm; readonly use: NormUse; readonly paid: Dong } | null;
}

export const NormsPage = (props: {
  t: Translate;
  model: NormsModel;
  text: (name: string) => string;
  oversees: boolean;
}) => {
  const { t, model, text, oversees } = props;
  return (
    <>
      <BudgetTabs t={t} year={model.year} current="norms" oversees={oversees} />
      {model.norms.some((norm) => !norm.inForce) && <Callout tone="gold">{t('norm.outside')}.</Callout>}
      <Panel title={t('norm.check')}>
        {model.tried && <NormRemark t={t} {...model.tried} />}
        <Form action={budgetPaths.norms} method="get" label={t('norm.check')}>
          <NormFields t={t} norms={model.norms} text={text} />
          <MoneyField t={t} name="amount" label={t('spending.amount')} value={text('amount')} />
          <FormActions>
            <SubmitButton>{t('norm.check')}</SubmitButton>
          </FormActions>
        </Form>
      </Panel>
      <DataTable
        t={t}
        caption={t('norm.title')}
        columns={[
          { key: 'name', header: t('norm.name'), heading: true, cell: (norm) => nameOf(t, norm) },
          { key: 'rate', header: t('norm.rate'), align: 'end', cell: (norm) => formatAmount(norm.amount) },
          { key: 'unit', header: t('norm.unit'), cell: (norm) => t(`rule.choice.unit.${norm.unit}`) },
          { key: 'text', header: t('norm.text'), cell: (norm) => norm.text },
          { key: 'basis', header: t('norm.basis'), cell: (norm) => norm.basis ?? '' },
        ]}
        rows={model.norms}
        empty={<EmptyState title={t('budget.orphans.none')} />}
      />
      <p class="hint">{t('norm.transition')}</p>
    </>
  );
};

import { type Dong, formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  CheckboxField,
  DataTable,
  EmptyState,
  Form,
  FormActions,
  MoneyField,
  Panel,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { BudgetTabs } from '../overview/amount-columns.pages.tsx';
import { checkNorm, countsPeople, type Norm, type NormUse } from './norm.rules.ts';

const nameOf = (t: Translate, norm: Norm): string => (t.locale === 'vi' ? norm.name : norm.nameEn);

/** The comparison of a payment with its norm: arithmetic, sentence, basis, validity. A warning, never a refusal. */
export const NormRemark = (props: { t: Translate; norm: Norm; use: NormUse; paid: Dong }) => {
  const { t, norm, use, paid } = props;
  const check = checkNorm(norm, use, paid);
  const arithmetic =
    t('norm.arithmetic', { rate: formatAmount(check.rate), quantity: check.quantity }) +
    (countsPeople(norm.unit) ? t('norm.arithmetic.times', { times: check.times }) : '') +
    (check.percent === 100 ? '' : t('norm.arithmetic.percent', { percent: check.percent }));
  const said = { arithmetic, ceiling: formatDong(check.ceiling), paid: formatDong(paid) };
  return (
    <Callout tone={check.over > 0 ? 'gold' : 'forest'} title={nameOf(t, norm)}>
      <span>{check.over > 0 ? t('norm.over', { ...said, over: formatDong(check.over) }) : t('norm.within', said)}</span>{' '}
      <span>
        {norm.text} ({norm.basis}).
      </span>{' '}
      {!norm.inForce && <strong>{t('norm.outside')}.</strong>}{' '}
      {use.version !== norm.version && <span>{t('norm.changed')}</span>}
    </Callout>
  );
};

/** The fields of a comparison, inside any form; empty where nobody compares. */
export const NormFields = (props: {
  t: Translate;
  norms: readonly Norm[];
  text: (name: string) => string;
  error?: string | undefined;
}) => {
  const { t, norms, text, error } = props;
  return (
    <>
      <SelectField
        name="norm"
        label={t('norm.choose')}
        blank={t('norm.choose.none')}
        value={text('norm')}
        choices={norms.map((norm) => ({ value: norm.code, label: nameOf(t, norm) }))}
      />
      <TextField
        name="quantity"
        label={t('norm.quantity')}
        value={text('quantity')}
        inputmode="numeric"
        size="short"
        error={error}
      />
      <TextField
        name="times"
        label={t('norm.times')}
        hint={t('norm.times.hint')}
        value={text('times')}
        inputmode="numeric"
        size="short"
      />
      <CheckboxField name="rare" label={t('norm.rare')} checked={text('rare') === 'yes'} />
      <CheckboxField name="own" label={t('norm.own')} checked={text('own') === 'yes'} />
    </>
  );
};

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

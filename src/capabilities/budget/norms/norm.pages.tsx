import { type Dong, formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, CheckboxField, SelectField, TextField } from '../../../ui/index.ts';
import { checkNorm, countsPeople, type Norm, type NormUse } from './norm.rules.ts';

/** In the reader's language. */
export const nameOf = (t: Translate, norm: Norm): string => (t.locale === 'vi' ? norm.name : norm.nameEn);

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

import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Form, FormActions, Panel, SubmitButton, TextField } from '../../../ui/index.ts';
import { amountWords, indicatorUnit } from './figure-words.pages.tsx';
import { indicatorPaths } from './indicator.paths.ts';
import type { IndicatorModel } from './load-indicator.ts';

export interface FormTry {
  readonly form: 'declare' | 'target';
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

export interface FormsProps {
  readonly t: Translate;
  readonly model: IndicatorModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly may: { readonly declare: boolean; readonly target: boolean };
  readonly failed: FormTry | null;
}

/** What was declared, what should be reached, and the short forms of whoever may say so. */
export const IndicatorForms = (props: FormsProps) => (
  <>
    {!props.model.indicator.expression && <Declared {...props} />}
    <Targets {...props} />
  </>
);

const Declared = (props: FormsProps) => {
  const { t, model, may } = props;
  const { declared, indicator } = model;
  return (
    <Panel title={t('indicator.declared')} id="declared">
      {declared.length === 0 ? (
        <p>{t('indicator.declared.none')}</p>
      ) : (
        <ul>
          {declared.map((one) => (
            <li>
              {t('indicator.declared.line', {
                amount: amountWords(t, one.amount),
                unit: indicatorUnit(t, indicator),
                source: one.source,
                day: formatDay(one.declaredOn),
              })}
            </li>
          ))}
        </ul>
      )}
      {may.declare && (
        <AmountForm
          {...props}
          form="declare"
          action={indicatorPaths.declarations(indicator.code)}
          label={t('indicator.declare')}
          amountHint={t('indicator.declare.amount.hint', { unit: indicatorUnit(t, indicator) })}
        />
      )}
    </Panel>
  );
};

const Targets = (props: FormsProps) => {
  const { t, model, may } = props;
  const { targets, indicator, unitId, unitName } = model;
  const shown = targets.filter((target) => target.unitId === null || target.unitId === unitId);
  return (
    <Panel title={t('indicator.targets')} id="targets">
      {shown.length === 0 ? (
        <p>{t('indicator.target.none')}</p>
      ) : (
        <ul>
          {shown.map((target) => (
            <li>
              {t('indicator.target.line', {
                whose: target.unitId === null ? t('indicator.ofProvince') : (unitName ?? ''),
                amount: amountWords(t, target.amount),
                unit: indicatorUnit(t, indicator),
                basis: target.basis,
              })}
            </li>
          ))}
        </ul>
      )}
      {may.target && (
        <AmountForm
          {...props}
          form="target"
          action={indicatorPaths.targets(indicator.code)}
          label={t('indicator.target')}
          amountHint={t('indicator.target.hint', { whose: model.unitName ?? t('indicator.ofProvince.inside') })}
        />
      )}
    </Panel>
  );
};

type AmountFormProps = FormsProps & {
  readonly form: FormTry['form'];
  readonly action: string;
  readonly label: string;
  readonly amountHint: string;
};

const AmountForm = ({ t, model, tokens, failed, form, action, label, amountHint }: AmountFormProps) => {
  const tried = failed?.form === form ? failed : null;
  const words = form === 'declare' ? 'source' : 'basis';
  const error = (name: string) => tried?.errors[name] && t(tried.errors[name]);
  return (
    <Form
      action={action}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      label={label}
      fields={{ period: model.period.key, unit: model.oversees ? (model.unitId ?? '') : '' }}
    >
      <TextField
        name="amount"
        id={`${form}-amount`}
        label={form === 'declare' ? t('indicator.declare.amount') : t('indicator.target')}
        hint={amountHint}
        inputmode="numeric"
        size="short"
        value={tried?.values.amount ?? ''}
        error={error('amount')}
      />
      <TextField
        name={words}
        id={`${form}-${words}`}
        label={form === 'declare' ? t('indicator.declare.source') : t('indicator.target.basis')}
        hint={form === 'declare' ? t('indicator.declare.source.hint') : undefined}
        value={tried?.values[words] ?? ''}
        error={error(words)}
        required
      />
      <FormActions>
        <SubmitButton tone="secondary">
          {t(form === 'declare' ? 'indicator.declare.save' : 'indicator.target.save')}
        </SubmitButton>
      </FormActions>
    </Form>
  );
};

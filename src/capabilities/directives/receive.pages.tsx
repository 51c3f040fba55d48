import type { Translate } from '../../kernel/translate.ts';
import { DayField, ErrorSummary, Form, FormActions, SubmitButton, TextField } from '../../ui/index.ts';
import { directivePaths } from './directive.paths.ts';
import { errorOf, SourceFields, type SourceTyped } from './source-fields.pages.tsx';

export interface ReceiveModel extends SourceTyped {
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: string;
}

export const EMPTY_RECEIVE: ReceiveModel = {
  text: '',
  number: '',
  symbol: '',
  issuedOn: '',
  declared: false,
  errors: [],
};

/** The paper itself, then what it may not say of itself. */
export const ReceivePage = (props: { t: Translate; model: ReceiveModel; tokens: { csrf: string; key: string } }) => {
  const { t, model, tokens } = props;
  return (
    <Form action={directivePaths.list} csrf={tokens.csrf} idempotencyKey={tokens.key} upload guarded>
      <ErrorSummary t={t} errors={model.errors} />
      <SourceFields t={t} form="receive" typed={model} more={['.xml', '.json']} />
      <details open={Boolean(model.number || model.symbol || model.issuedOn || errorOf(model, 'issued_on'))}>
        <summary>{t('receive.more')}</summary>
        <TextField name="number" label={t('receive.number')} value={model.number} size="short" />
        <TextField
          name="symbol"
          label={t('receive.symbol')}
          hint={t('receive.symbol.hint')}
          value={model.symbol}
          size="medium"
        />
        <DayField
          t={t}
          name="issued_on"
          label={t('receive.issuedOn')}
          value={model.issuedOn}
          error={errorOf(model, 'issued_on')}
        />
      </details>
      <FormActions>
        <SubmitButton>{t('receive.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

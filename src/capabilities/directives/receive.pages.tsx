import type { Translate } from '../../kernel/translate.ts';
import {
  DayField,
  ErrorSummary,
  type FieldError,
  FileField,
  Form,
  FormActions,
  SecrecyGate,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { directivePaths } from './directive.paths.ts';

export interface ReceiveModel {
  readonly text: string;
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly declared: boolean;
  readonly errors: readonly FieldError[];
}

export const EMPTY_RECEIVE: ReceiveModel = {
  text: '',
  number: '',
  symbol: '',
  issuedOn: '',
  declared: false,
  errors: [],
};

/** The declaration first, then one box: paste or choose a file. */
export const ReceivePage = (props: { t: Translate; model: ReceiveModel; tokens: { csrf: string; key: string } }) => {
  const { t, model, tokens } = props;
  const errorOf = (field: string) => model.errors.find((error) => error.field === field)?.message;
  return (
    <Form action={directivePaths.list} csrf={tokens.csrf} idempotencyKey={tokens.key} upload guarded>
      <ErrorSummary t={t} errors={model.errors} />
      <SecrecyGate t={t} checked={model.declared} error={errorOf('no_state_secrets')}>
        <TextArea
          name="text"
          label={t('receive.text')}
          hint={t('receive.text.hint')}
          value={model.text}
          rows={14}
          error={errorOf('text')}
          paper
        />
        <FileField
          t={t}
          name="file"
          label={t('receive.file')}
          hint={t('receive.file.hint')}
          accept={['.docx', '.docm', '.pdf', '.txt', '.md', '.html', '.htm', '.png', '.jpg', '.jpeg', '.xml', '.json']}
          error={errorOf('file')}
        />
      </SecrecyGate>
      <details open={Boolean(model.number || model.symbol || model.issuedOn || errorOf('issued_on'))}>
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
          error={errorOf('issued_on')}
        />
      </details>
      <FormActions>
        <SubmitButton>{t('receive.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

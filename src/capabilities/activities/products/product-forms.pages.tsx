import type { Child } from 'hono/jsx';
import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxField,
  type Choice,
  DayField,
  ErrorSummary,
  Form,
  FormActions,
  Panel,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { STOCK_KINDS } from './stock.rules.ts';

export interface FormProps {
  readonly t: Translate;
  readonly action: string;
  /** as typed, or what the form begins with */
  readonly value: (name: string) => string;
  /** message keys by field */
  readonly errors: Readonly<Record<string, string>>;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** A form of one act: its errors, its fields, its button. */
export const Frame = ({
  t,
  action,
  errors,
  tokens,
  submit,
  children,
}: FormProps & { submit: string; children: Child }) => (
  <Panel>
    <Form action={action} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      <ErrorSummary t={t} errors={Object.entries(errors).map(([field, key]) => ({ field, message: t(key) }))} />
      {children}
      <FormActions>
        <SubmitButton>{submit}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);

const said = ({ t, errors }: FormProps, name: string) => (errors[name] ? { error: t(errors[name]) } : {});
/** Name, value and error of an entry. */
export const words = (props: FormProps, name: string) => ({ name, value: props.value(name), ...said(props, name) });

export const ProductForm = (props: FormProps & { forms: readonly Choice[]; activity: string }) => {
  const { t } = props;
  return (
    <Frame {...props} submit={t('activity.product.save')}>
      <input type="hidden" name="activity" value={props.activity} />
      <TextField {...words(props, 'title')} label={t('activity.product.title')} maxlength={300} required />
      <SelectField {...words(props, 'form')} label={t('activity.product.form')} choices={props.forms} size="medium" />
      <DayField {...words(props, 'expiresOn')} t={t} label={t('activity.product.expires')} />
      <CheckboxField
        name="showsBorder"
        label={t('activity.product.border')}
        hint={t('activity.product.border.hint')}
        checked={props.value('showsBorder') !== ''}
      />
    </Frame>
  );
};

export const MovementForm = (props: FormProps & { languages: readonly Choice[] }) => {
  const { t } = props;
  const kinds = STOCK_KINDS.filter((kind) => kind !== 'placed');
  return (
    <Frame {...props} submit={t('activity.stock.move')}>
      <SelectField
        {...words(props, 'kind')}
        label={t('activity.stock.kind')}
        choices={kinds.map((kind) => ({ value: kind, label: t(`activity.stock.kind.${kind}`) }))}
        size="medium"
      />
      <TextField
        {...words(props, 'copies')}
        label={t('activity.stock.copies')}
        inputmode="numeric"
        size="short"
        required
      />
      <SelectField
        {...words(props, 'language')}
        label={t('activity.stock.language')}
        choices={props.languages}
        size="medium"
      />
      <DayField {...words(props, 'movedOn')} t={t} label={t('activity.stock.day')} />
      <TextField {...words(props, 'words')} label={t('activity.stock.words')} maxlength={500} />
    </Frame>
  );
};

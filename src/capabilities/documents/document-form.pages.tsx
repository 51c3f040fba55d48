import type { Translate } from '../../kernel/translate.ts';
import {
  CheckboxField,
  DayField,
  ErrorSummary,
  Fieldset,
  Form,
  FormActions,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { DOCUMENT_KINDS } from './document.rules.ts';

/** What was typed, by field name; a form that comes back shows exactly this. */
export type Typed = Readonly<Record<string, string>>;

export interface DocumentFormModel {
  readonly action: string;
  readonly values: Typed;
  readonly errors: Readonly<Record<string, string>>;
  /** what is wrong as a whole, such as a twin in the register */
  readonly problem: string | null;
  readonly version: number | null;
  readonly offersTwin: boolean;
}

interface Props {
  t: Translate;
  model: DocumentFormModel;
  tokens: { csrf: string; key: string };
}

export const DocumentFormPage = ({ t, model, tokens }: Props) => {
  const field = (name: string) => ({ name, value: model.values[name] ?? '', error: model.errors[name] });
  const errors = Object.entries(model.errors).map(([name, message]) => ({ field: name, message }));
  const all = model.problem && errors.length === 0 ? [{ field: 'number', message: model.problem }] : errors;
  return (
    <>
      <ErrorSummary t={t} errors={all} />
      <Form
        action={model.action}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={model.version ?? undefined}
        guarded
      >
        <TextArea {...field('subject')} label={t('document.subject')} rows={2} required />
        <Fieldset legend={t('document.notation')} columns>
          <TextField {...field('typeCode')} label={t('document.type')} hint={t('document.type.hint')} size="short" />
          <TextField {...field('number')} label={t('document.number')} size="short" />
          <TextField {...field('symbol')} label={t('document.symbol')} size="medium" />
          <DayField {...field('issuedOn')} t={t} label={t('document.issuedOn')} />
        </Fieldset>
        {model.offersTwin && <CheckboxField name="twin" label={t('document.sameNumber.meant')} />}
        <TextField {...field('issuerName')} label={t('document.issuer')} />
        <SelectField
          {...field('kind')}
          label={t('document.kind')}
          choices={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`document.kind.${kind}`) }))}
        />
        <Fieldset legend={t('document.signer')} columns>
          <TextField {...field('signerPosition')} label={t('document.signerPosition')} size="medium" />
          <TextField {...field('signerName')} label={t('document.signer')} size="medium" />
        </Fieldset>
        <Fieldset legend={t('document.kind.incoming')} columns>
          <TextField {...field('arrivalNumber')} label={t('document.arrivalNumber')} size="short" />
          <DayField {...field('arrivedOn')} t={t} label={t('document.arrivedOn')} />
          <DayField {...field('dueOn')} t={t} label={t('document.dueOn')} />
        </Fieldset>
        <Fieldset legend={t('document.description')} columns>
          <SelectField
            {...field('priority')}
            label={t('document.priority')}
            choices={['0', '1', '2', '3'].map((value) => ({ value, label: t(`document.priority.${value}`) }))}
          />
          <TextField {...field('pageAmount')} label={t('document.pageAmount')} inputmode="numeric" size="short" />
        </Fieldset>
        <TextArea {...field('description')} label={t('document.description')} rows={3} />
        <FormActions>
          <SubmitButton>{t('document.save')}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
};

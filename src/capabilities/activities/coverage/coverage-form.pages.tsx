import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxField,
  DayField,
  ErrorSummary,
  Field,
  type FieldError,
  type FieldProps,
  Form,
  FormActions,
  inputLinks,
  RequiredNote,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import { choicesOf, languagesOf } from './coverage-words.rules.ts';
import type { CoverageFormModel } from './load-coverage-form.ts';
import type { TypedItem } from './typed-item.rules.ts';

export interface CoverageFormProps {
  t: Translate;
  model: CoverageFormModel;
  tokens: { readonly csrf: string; readonly key: string };
  typed: TypedItem;
  errors: readonly FieldError[];
  /** the same address stands already: where, when it may be opened */
  same?: { readonly itemId: string } | undefined;
}

const OUTLETS = 'known-outlets';

/** Six short fields, then what may wait. */
export const CoverageFormPage = ({ t, model, tokens, typed, errors, same }: CoverageFormProps) => {
  const about = (name: keyof TypedItem) => ({
    name,
    label: t(`coverage.field.${name}`),
    error: errors.find((each) => each.field === name)?.message,
    value: typed[name],
  });
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      <Form
        action={model.item ? coveragePaths.edit(model.item.id) : coveragePaths.create}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={model.item?.version}
      >
        <RequiredNote t={t} />
        {same && (
          <>
            {same.itemId && (
              <p>
                <a href={coveragePaths.item(same.itemId as never)}>{t('coverage.openSame')}</a>
              </p>
            )}
            <CheckboxField name="another" label={t('coverage.another')} />
          </>
        )}
        <TextField {...about('title')} hint={t('coverage.hint.title')} required />
        <OutletField t={t} field={about('outlet')} outlets={model.outlets} />
        <DayField t={t} {...about('publishedOn')} required />
        <SelectField {...about('language')} choices={choicesOf(languagesOf(model.lists), t.locale)} blank="" required />
        <SelectField
          {...about('country')}
          choices={choicesOf(model.lists.countries.items, t.locale)}
          blank=""
          required
        />
        <TextField {...about('address')} hint={t('coverage.hint.address')} type="url" inputmode="url" />
        <TextField {...about('reference')} hint={t('coverage.hint.reference')} />
        <TextArea {...about('summary')} hint={t('coverage.hint.summary')} rows={3} />
        <LinkFields t={t} model={model} typed={typed} />
        <FormActions>
          <SubmitButton>{t('coverage.save')}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
};

/** Names that were written before, so that one outlet does not become three. */
const OutletField = ({
  t,
  field,
  outlets,
}: {
  t: Translate;
  field: FieldProps & { value: string };
  outlets: readonly string[];
}) => {
  const input = { ...field, hint: t('coverage.hint.outlet'), required: true };
  return (
    <Field {...input}>
      <input {...inputLinks(input)} class="input input-full" type="text" list={OUTLETS} value={field.value} />
      <datalist id={OUTLETS}>
        {outlets.map((outlet) => (
          <option value={outlet} />
        ))}
      </datalist>
    </Field>
  );
};

const LinkFields = ({ t, model, typed }: Pick<CoverageFormProps, 't' | 'model' | 'typed'>) => (
  <>
    {(['activityId', 'requestId'] as const).map((name) => {
      const choices = name === 'activityId' ? model.activities : model.requests;
      if (choices.length === 0) return null;
      return (
        <SelectField
          name={name}
          label={t(`coverage.field.${name}`)}
          blank={t('coverage.none')}
          value={typed[name]}
          choices={choices.map((each) => ({ value: each.id, label: `${each.day} · ${each.title}` }))}
        />
      );
    })}
  </>
);

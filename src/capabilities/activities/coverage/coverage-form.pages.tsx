import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxField,
  DayField,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import { LinkFields, OutletField } from './coverage-inputs.pages.tsx';
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

/** Four fields and Save on the first screen of a phone; the rest below. */
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
        <TextField {...about('title')} required />
        <OutletField field={about('outlet')} outlets={model.outlets} />
        <DayField t={t} {...about('publishedOn')} required />
        <TextField {...about('address')} type="url" inputmode="url" />
        <FormActions>
          <SubmitButton>{t('coverage.save')}</SubmitButton>
        </FormActions>
        <details class="fold" open={Boolean(model.item) || errors.some(({ field }) => LATER.includes(field))}>
          <summary>{t('coverage.more')}</summary>
          <p class="hint">{t('coverage.hint.address')}</p>
          <SelectField
            {...about('language')}
            choices={choicesOf(languagesOf(model.lists), t.locale)}
            blank=""
            required
          />
          <SelectField
            {...about('country')}
            choices={choicesOf(model.lists.countries.items, t.locale)}
            blank=""
            required
          />
          <TextField {...about('reference')} hint={t('coverage.hint.reference')} />
          <TextArea {...about('summary')} hint={t('coverage.hint.summary')} rows={3} />
          <LinkFields t={t} model={model} typed={typed} />
        </details>
      </Form>
    </>
  );
};

/** What may wait until the first save: language and country are those of most items until somebody chooses. */
const LATER: readonly string[] = ['language', 'country', 'reference', 'summary', 'activityId', 'requestId'];

import { Field, type FieldProps, inputLinks, SelectField } from '../../../ui/index.ts';
import type { CoverageFormProps } from './coverage-form.pages.tsx';

const OUTLETS = 'known-outlets';

/** Names that were written before, so that one outlet does not become three. */
export const OutletField = ({
  field,
  outlets,
}: {
  field: FieldProps & { value: string };
  outlets: readonly string[];
}) => {
  const input = { ...field, required: true };
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

/** The work that caused it. */
export const LinkFields = ({ t, model, typed }: Pick<CoverageFormProps, 't' | 'model' | 'typed'>) => (
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

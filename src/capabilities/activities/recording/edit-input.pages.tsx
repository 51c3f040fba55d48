import { Field, inputLinks } from '../../../ui/index.ts';
import type { ShownList } from './code-names.rules.ts';
import type { EditProps } from './edit-activity.pages.tsx';

/** Label, value and error of an input of the full form. */
export function entryOf({ t, model }: EditProps, name: string, label = t(`activity.field.${name}`)) {
  const error = model.errors[name];
  return { name, label, value: model.values(name)[0] ?? '', error: error && t(error.key, error.params) };
}

/** What a list offers, in the reader's language. */
export const itemsOf = ({ t, model }: EditProps, list: ShownList) =>
  model.names.lists[list].items.map((item) => ({
    value: item.code,
    label: t.locale === 'en' ? item.nameEn : item.name,
  }));

export const UNITS = 'units';

interface UnitInputProps extends EditProps {
  readonly name: string;
  readonly label: string;
  readonly id: string;
  readonly value: string;
  readonly error?: string | undefined;
}

/** The name of a unit, with all names offered; anything may be typed and is looked up when it is saved. */
export const UnitInput = ({ name, label, id, value, error }: UnitInputProps) => {
  const field = { name, id, label, error };
  return (
    <Field {...field}>
      <input
        {...inputLinks(field)}
        class="input input-full"
        type="text"
        autocomplete="off"
        list={UNITS}
        value={value}
      />
    </Field>
  );
};

import type { Translate } from '../../../kernel/translate.ts';
import { CheckboxGroup, Form, FormActions, SelectField, SubmitButton } from '../../../ui/form.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { functionWords, nameIn } from '../unit-words.pages.tsx';
import type { HeirNames } from './duties-table.pages.tsx';
import { Hidden } from './hidden-fields.pages.tsx';
import type { ReorganisationPreview } from './preview-reorganisation.ts';

interface ChoicesProps {
  readonly t: Translate;
  readonly preview: ReorganisationPreview;
  readonly names: HeirNames;
  readonly fields: readonly [string, string][];
}

/** One answer per ending unit and thing; asked again with GET, so that the effect is seen before it is confirmed. */
export const ChoicesForm = ({ t, preview, names, fields }: ChoicesProps) => {
  const { choices, ending, functions, posts, children } = preview;
  const options = [...names].map(([value, label]) => ({ value, label }));
  return (
    <Form method="get" action={unitPaths.reorganisationPreview}>
      <Hidden fields={[...fields, ['chosen', 'yes']]} />
      {ending.map((unit) => {
        const name = nameIn(t, unit);
        const people = posts.filter((post) => post.unitId === unit.id && post.personId !== null).length;
        const below = children.filter((child) => child.parentId === unit.id).length;
        return (
          <>
            <CheckboxGroup
              name={`heirs.${unit.id}`}
              label={t('reorganisation.of', { part: t('reorganisation.heirs'), unit: name })}
              values={choices.heirs.get(unit.id) ?? []}
              choices={options}
            />
            {people > 0 && (
              <SelectField
                name={`people.${unit.id}`}
                label={t('reorganisation.people', { count: people, unit: name })}
                blank={t('reorganisation.people.nobody')}
                value={choices.people.get(unit.id) ?? ''}
                choices={options}
              />
            )}
            {below > 0 && (
              <SelectField
                name={`children.${unit.id}`}
                label={t('reorganisation.children', { count: below, unit: name })}
                blank={t('reorganisation.children.above')}
                value={choices.children.get(unit.id) ?? ''}
                choices={options}
              />
            )}
            {functions
              .filter((row) => row.unitId === unit.id)
              .map((row) => (
                <SelectField
                  name={`functions.${row.id}`}
                  label={t('reorganisation.function', { name: functionWords(t, row.function), unit: name })}
                  blank={t('reorganisation.function.ends')}
                  value={choices.functions.get(row.id) ?? ''}
                  choices={options}
                />
              ))}
          </>
        );
      })}
      <FormActions>
        <SubmitButton tone="secondary">{t('reorganisation.again')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

import { ButtonForm, Callout, FormActions } from '../../../../ui/index.ts';
import { coveragePaths } from '../coverage.paths.ts';
import type { CoverageMappingProps } from './coverage-mapping.pages.tsx';
import type { Waiting } from './load-coverage-import.ts';
import { REQUIRED_FIELDS } from './sheet-fields.rules.ts';

/** The act, in the columns that were looked at. */
export const Take = ({ t, model, waiting, tokens }: CoverageMappingProps & { waiting: Waiting }) => {
  const { mapping, defaults, matched } = waiting;
  const missing = REQUIRED_FIELDS.filter((field) => mapping[field] === undefined);
  if (missing.length > 0) {
    const fields = missing.map((field) => t(`coverage.field.${field}`)).join(', ');
    return <Callout tone="gold">{t('coverage.import.missing', { fields })}</Callout>;
  }
  const chosen = { ...mapping, defaultCountry: defaults.country, defaultLanguage: defaults.language };
  const act = (known: boolean, count: number) =>
    count > 0 && (
      <ButtonForm
        action={coveragePaths.take(model.made.id)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        fields={{ ...chosen, known: known ? 'yes' : '', expected: count }}
        tone={known ? 'quiet' : 'primary'}
      >
        {t(known ? 'coverage.import.takeKnown' : 'coverage.import.take', { count })}
      </ButtonForm>
    );
  return (
    <FormActions>
      {act(false, matched.items.length)}
      {matched.known.length > 0 && act(true, matched.items.length + matched.known.length)}
    </FormActions>
  );
};

import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SelectField,
  SubmitButton,
} from '../../../../ui/index.ts';
import { coveragePaths } from '../coverage.paths.ts';
import { choicesOf, languagesOf } from '../coverage-words.rules.ts';
import { Figures, Preview, Remarks } from './coverage-reading.pages.tsx';
import { Take } from './coverage-take.pages.tsx';
import type { CoverageImportModel, Waiting } from './load-coverage-import.ts';
import { REQUIRED_FIELDS, SHEET_FIELDS } from './sheet-fields.rules.ts';

export interface CoverageMappingProps {
  t: Translate;
  model: CoverageImportModel;
  tokens: { readonly csrf: string; readonly key: string };
  /** why the last attempt was refused */
  refusal?: string | undefined;
}

/** Columns to choose, what comes of it, and only then the act. */
export const CoverageMappingPage = (props: CoverageMappingProps) => {
  const { t, model, tokens, refusal } = props;
  const { made, waiting } = model;
  return (
    <div class="stack">
      {refusal && <Callout tone="brocade">{refusal}</Callout>}
      {made.state === 'imported' && (
        <Callout
          tone="forest"
          action={
            <ButtonForm action={coveragePaths.undoImport(made.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
              {t('coverage.import.undo')}
            </ButtonForm>
          }
        >
          {t('coverage.import.takenOn', { added: made.added, day: made.importedOn ? formatDay(made.importedOn) : '' })}
        </Callout>
      )}
      {waiting ? (
        <LookAt {...props} waiting={waiting} />
      ) : (
        made.state !== 'imported' && <p>{t('coverage.import.gone')}</p>
      )}
      <FormActions>
        <LinkButton href={coveragePaths.importForm} tone="quiet">
          {t('coverage.import.again')}
        </LinkButton>
      </FormActions>
    </div>
  );
};

const LookAt = (props: CoverageMappingProps & { waiting: Waiting }) => (
  <>
    <Columns {...props} />
    <Figures {...props} />
    <Take {...props} />
    <Preview {...props} />
    <Remarks {...props} weight="error" />
    <Remarks {...props} weight="note" />
  </>
);

/** Nothing is stored by looking: the choice lives in the address. */
const Columns = ({ t, model, waiting }: CoverageMappingProps & { waiting: Waiting }) => {
  const { heads, letters, mapping, defaults, matched } = waiting;
  const columns = heads.flatMap((head, at) =>
    head === '' ? [] : [{ value: String(at), label: t('coverage.import.column', { letter: letters[at] ?? '', head }) }],
  );
  return (
    <Panel title={t('coverage.import.columns')}>
      <p class="hint">{t('coverage.import.columns.hint')}</p>
      <Form method="get" action={coveragePaths.imported(model.made.id)}>
        <div class="fieldset-columns">
          {SHEET_FIELDS.map((field) => (
            <SelectField
              name={field}
              label={t(`coverage.field.${field}`)}
              blank={t('coverage.import.noColumn')}
              value={mapping[field] === undefined ? '' : String(mapping[field])}
              choices={columns}
              required={(REQUIRED_FIELDS as readonly string[]).includes(field)}
            />
          ))}
          <SelectField
            name="defaultCountry"
            label={t('coverage.import.defaultCountry')}
            value={defaults.country}
            choices={choicesOf(matched.lists.countries.items, t.locale)}
          />
          <SelectField
            name="defaultLanguage"
            label={t('coverage.import.defaultLanguage')}
            value={defaults.language}
            choices={choicesOf(languagesOf(matched.lists), t.locale)}
          />
        </div>
        <FormActions>
          <SubmitButton tone="secondary">{t('coverage.import.look')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};

import { formatDay } from '../../../kernel/day.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, Panel } from '../../../ui/card.tsx';
import { CheckboxGroup, Form, FormActions, SelectField, SubmitButton } from '../../../ui/form.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { unitPaths } from '../organisations.paths.ts';
import type { UnitLabel } from '../unit.rules.ts';
import type { DutyLine } from '../unit-duty.contributor.ts';
import { functionWords, nameIn } from '../unit-words.pages.tsx';
import { Hidden } from './hidden-fields.pages.tsx';
import type { ReorganisationPreview } from './preview-reorganisation.ts';
import { heirKeys, previewId } from './reorganisation.rules.ts';
import { draftFields } from './reorganisation-form.rules.ts';

interface PreviewProps {
  readonly t: Translate;
  readonly preview: ReorganisationPreview;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly refusal: Refusal | null;
}

/** Everything that would happen, before it happens. */
export const PreviewPage = ({ t, preview, tokens, refusal }: PreviewProps) => {
  const names = heirNames(t, preview);
  const day = formatDay(preview.draft.effectiveOn);
  const fields = draftFields(preview.draft, day, null);
  return (
    <>
      {refusal && (
        <Callout tone="brocade" title={t('organisation.refused')}>
          {t(refusal.key, refusal.params)}
        </Callout>
      )}
      <Panel title={t('reorganisation.summary')}>
        <Summary t={t} preview={preview} day={day} />
      </Panel>
      <Panel title={t('reorganisation.duties')}>
        <Duties t={t} preview={preview} names={names} />
      </Panel>
      {preview.ending.length > 0 && names.size > 0 && (
        <Panel title={t('reorganisation.choices')}>
          <ChoicesForm t={t} preview={preview} names={names} fields={fields} />
        </Panel>
      )}
      <Form
        action={unitPaths.reorganisations}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={preview.fingerprint}
      >
        <Hidden fields={draftFields(preview.draft, day, preview.choices)} />
        <p class="hint">{t('reorganisation.confirm.lead')}</p>
        <FormActions>
          <SubmitButton tone="danger">{t('reorganisation.confirm')}</SubmitButton>
          <a href={`${unitPaths.reorganisation()}?${new URLSearchParams(fields)}`}>{t('reorganisation.back')}</a>
        </FormActions>
      </Form>
    </>
  );
};

type Names = ReadonlyMap<string, string>;

function heirNames(t: Translate, { draft, heirs }: ReorganisationPreview): Names {
  const labels = new Map<string, UnitLabel>([
    ...heirs.map((unit): [string, UnitLabel] => [unit.id, unit]),
    ...draft.begins.map((unit): [string, UnitLabel] => [unit.key, unit]),
  ]);
  return new Map(heirKeys(draft).flatMap((key) => pairOf(t, key, labels.get(key))));
}

const pairOf = (t: Translate, key: string, label: UnitLabel | undefined): [string, string][] =>
  label ? [[key, nameIn(t, label)]] : [];

const Summary = ({ t, preview, day }: { t: Translate; preview: ReorganisationPreview; day: string }) => {
  const list = (units: readonly UnitLabel[]) =>
    units.length === 0 ? t('reorganisation.none') : units.map((unit) => nameIn(t, unit)).join(', ');
  const { draft, ending, heirs } = preview;
  return (
    <DefinitionList
      items={[
        { term: t('reorganisation.kind'), detail: t(`reorganisation.kind.${draft.kind}`) },
        { term: t('reorganisation.day'), detail: day },
        { term: t('unit.basis'), detail: draft.basis },
        { term: t('reorganisation.ending'), detail: list(ending) },
        { term: t('reorganisation.continuing'), detail: list(heirs) },
        { term: t('reorganisation.beginning'), detail: list(draft.begins) },
        { term: t('reorganisation.note'), detail: draft.note },
      ]}
    />
  );
};

const Duties = ({ t, preview, names }: { t: Translate; preview: ReorganisationPreview; names: Names }) => {
  const ofId = new Map([...names].map(([key, name]) => [previewId(key) as string, name]));
  const owner = new Map(preview.ending.map((unit) => [unit.id as string, nameIn(t, unit)]));
  const receivers = (duty: DutyLine) =>
    duty.to.map((id) => ofId.get(id) ?? '').join(', ') || t('reorganisation.duty.nobody');
  return (
    <DataTable
      t={t}
      caption={t('reorganisation.duties.count', { count: preview.duties.length })}
      captionVisible
      rows={preview.duties}
      empty={<p class="hint">{t('reorganisation.duties.empty')}</p>}
      rowTone={(duty) => (duty.to.length === 0 ? 'brocade' : undefined)}
      columns={[
        { key: 'duty', header: t('reorganisation.duty'), heading: true, cell: (duty) => duty.label },
        {
          key: 'due',
          header: t('reorganisation.duty.due'),
          nowrap: true,
          cell: (duty) => duty.due && formatDay(duty.due),
        },
        { key: 'from', header: t('reorganisation.duty.from'), cell: (duty) => owner.get(duty.from) },
        { key: 'to', header: t('reorganisation.duty.to'), cell: receivers },
      ]}
    />
  );
};

interface ChoicesProps {
  readonly t: Translate;
  readonly preview: ReorganisationPreview;
  readonly names: Names;
  readonly fields: readonly [string, string][];
}

/** One answer per ending unit and thing; asked again with GET, so that the effect is seen before it is confirmed. */
const ChoicesForm = ({ t, preview, names, fields }: ChoicesProps) => {
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

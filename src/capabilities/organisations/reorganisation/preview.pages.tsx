import { formatDay } from '../../../kernel/day.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, Panel } from '../../../ui/card.tsx';
import { Form, FormActions, SubmitButton } from '../../../ui/form.tsx';
import { unitPaths } from '../organisations.paths.ts';
import type { UnitLabel } from '../unit.rules.ts';
import { kindWords, nameIn } from '../unit-words.pages.tsx';
import { ChoicesForm } from './choices-form.pages.tsx';
import { DutiesTable, type HeirNames } from './duties-table.pages.tsx';
import { Hidden } from './hidden-fields.pages.tsx';
import type { ReorganisationPreview } from './preview-reorganisation.ts';
import { heirKeys } from './reorganisation.rules.ts';
import { draftFields } from './reorganisation-form.rules.ts';

interface PreviewProps {
  readonly t: Translate;
  readonly preview: ReorganisationPreview;
  /** the day has come: what is seen may be confirmed */
  readonly due: boolean;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly refusal: Refusal | null;
}

/** Everything that would happen, before it happens. */
export const PreviewPage = ({ t, preview, due, tokens, refusal }: PreviewProps) => {
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
        <DutiesTable t={t} preview={preview} names={names} />
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
        {due ? (
          <p class="hint">{t('reorganisation.confirm.lead')}</p>
        ) : (
          <Callout tone="gold">{t('reorganisation.future')}</Callout>
        )}
        <FormActions>
          {due && <SubmitButton tone="danger">{t('reorganisation.confirm')}</SubmitButton>}
          <a href={`${unitPaths.reorganisation()}?${new URLSearchParams(fields)}`}>{t('reorganisation.back')}</a>
        </FormActions>
      </Form>
    </>
  );
};

function heirNames(t: Translate, { draft, heirs }: ReorganisationPreview): HeirNames {
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
        { term: t('reorganisation.newKind'), detail: draft.begins.length > 0 && kindWords(t, draft.newKind) },
        { term: t('reorganisation.note'), detail: draft.note },
      ]}
    />
  );
};

import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import {
  CheckboxField,
  DayField,
  ErrorSummary,
  Form,
  FormActions,
  RadioGroup,
  RequiredNote,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/form.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { UNIT_KINDS } from '../preset.rules.ts';
import type { UnitAt } from '../unit.rules.ts';
import { kindWords, nameIn } from '../unit-words.pages.tsx';
import { REORGANISATION_KINDS } from './reorganisation.rules.ts';
import type { DraftSource } from './reorganisation-form.rules.ts';
import { UnitChoice } from './unit-choice.pages.tsx';

interface FormProps {
  readonly t: Translate;
  readonly units: readonly UnitAt[];
  /** what stands in the fields: the address, whether typed or sent back */
  readonly typed: DraftSource;
  readonly day: string;
  readonly refusal: Refusal | null;
}

/** Which units, from when, by which document. It is asked with GET: a preview has an address and changes nothing. */
export const ReorganisationForm = ({ t, units, typed, day, refusal }: FormProps) => {
  const wrong = (name: string) => (refusal?.fields?.[name] ? t(refusal.fields[name]) : undefined);
  const errors = Object.entries(refusal?.fields ?? {}).map(([field, key]) => ({
    field,
    message: key.startsWith('organisation.field.') ? `${fieldWords(t, field)}: ${t(key)}` : t(key),
  }));
  return (
    <>
      <p>{t('reorganisation.lead')}</p>
      {refusal && errors.length === 0 && <Callout tone="brocade">{t(refusal.key, refusal.params)}</Callout>}
      <ErrorSummary t={t} errors={errors} />
      <Form method="get" action={unitPaths.reorganisationPreview}>
        <RequiredNote t={t} />
        <RadioGroup
          name="kind"
          label={t('reorganisation.kind')}
          required
          error={wrong('kind')}
          value={typed.text('kind') || 'merge'}
          choices={REORGANISATION_KINDS.map((kind) => ({
            value: kind,
            label: t(`reorganisation.kind.${kind}`),
            hint: t(`reorganisation.kind.${kind}.hint`),
          }))}
        />
        <DayField
          t={t}
          name="day"
          label={t('reorganisation.day')}
          required
          error={wrong('day')}
          value={typed.text('day') || day}
        />
        <TextField
          name="basis"
          label={t('organisation.field.basis')}
          required
          error={wrong('basis')}
          value={typed.text('basis')}
        />
        <UnitChoice t={t} name="from" units={units} typed={typed} error={wrong('from')} />
        <UnitChoice t={t} name="to" units={units} typed={typed} error={wrong('to')} />
        <TextArea
          name="begins"
          label={t('reorganisation.begins')}
          hint={t('reorganisation.begins.hint')}
          error={wrong('begins')}
          value={typed.text('begins')}
        />
        <NewUnitFields t={t} units={units} typed={typed} />
        <TextField name="note" label={t('reorganisation.note')} error={wrong('note')} value={typed.text('note')} />
        <FormActions>
          <SubmitButton>{t('reorganisation.preview')}</SubmitButton>
          <a href={unitPaths.tree()}>{t('organisation.cancel')}</a>
        </FormActions>
      </Form>
    </>
  );
};

const fieldWords = (t: Translate, field: string): string =>
  t(field === 'basis' ? 'organisation.field.basis' : `reorganisation.${field}`);

/** What begins usually stands where the unit it comes from stood; its kind follows the units ticked above. */
const NewUnitFields = ({ t, units, typed }: Pick<FormProps, 't' | 'units' | 'typed'>) => {
  const answered = typed.names.includes('kind');
  const model =
    units.find((unit) => typed.all('from').includes(unit.id)) ?? units.find((unit) => unit.kind === 'department');
  return (
    <>
      <SelectField
        name="newKind"
        label={t('reorganisation.newKind')}
        blank={t('reorganisation.newKind.same')}
        value={typed.text('newKind')}
        choices={UNIT_KINDS.map((kind) => ({ value: kind, label: kindWords(t, kind) }))}
      />
      <SelectField
        name="newParent"
        label={t('reorganisation.newParent')}
        blank={t('unit.parent.none')}
        value={answered ? typed.text('newParent') : (model?.parentId ?? '')}
        choices={units.map((unit) => ({ value: unit.id, label: nameIn(t, unit) }))}
      />
      <CheckboxField
        name="newInLine"
        label={t('unit.add.inLine')}
        checked={answered ? typed.text('newInLine') !== '' : (model?.inLine ?? true)}
      />
    </>
  );
};

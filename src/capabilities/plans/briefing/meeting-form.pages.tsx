import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxField,
  DayField,
  ErrorSummary,
  Fieldset,
  Form,
  FormActions,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import type { FormRow, MeetingForm } from './meeting-form.rules.ts';

export interface MeetingFormProps {
  readonly t: Translate;
  readonly action: string;
  readonly form: MeetingForm;
  readonly version: number;
  readonly units: readonly { readonly id: Id; readonly name: string }[];
  /** message keys by field */
  readonly errors: Readonly<Record<string, string>>;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** One conclusion after the other, as they stand on the sheet; then those that nobody had proposed. */
export const MeetingFormPage = (props: MeetingFormProps) => {
  const { t, action, form, version, errors, tokens } = props;
  const error = (field: string) => (errors[field] ? { error: t(errors[field]) } : {});
  return (
    <Form action={action} csrf={tokens.csrf} idempotencyKey={tokens.key} version={version} guarded>
      <ErrorSummary
        t={t}
        errors={Object.entries(errors).map(([field, key]) => ({
          field: field === 'conclusions' ? 'take-0' : field,
          message: t(key),
        }))}
      />
      <p class="hint">{t('meeting.form.hint')}</p>
      <input type="hidden" name="rows" value={String(form.rows.length)} />
      <DayField t={t} name="heldOn" label={t('meeting.heldOn')} value={form.heldOn} required {...error('heldOn')} />
      <TextField
        name="chairedBy"
        label={t('meeting.chairedBy')}
        value={form.chairedBy}
        maxlength={200}
        required
        {...error('chairedBy')}
      />
      {form.rows.map((row, index) => (
        <Row {...props} row={row} index={index} />
      ))}
      <FormActions>
        <SubmitButton>{t('meeting.save')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

const Row = ({ t, row, index, units, errors }: MeetingFormProps & { row: FormRow; index: number }) => {
  const error = (field: string) => (errors[field] ? { error: t(errors[field]) } : {});
  const number = index + 1;
  const names = row.unitIds.flatMap((id) => units.find((unit) => unit.id === id)?.name ?? []);
  const several = row.unitIds.length > 1 || row.about !== null;
  return (
    <Fieldset
      legend={row.about ? t('meeting.row.about', { number, what: row.about }) : t('meeting.row.extra', { number })}
    >
      {row.about !== null && (
        <>
          <input type="hidden" name={`about-${index}`} value={row.about} />
          <CheckboxField name={`take-${index}`} label={t('meeting.take')} checked={row.take} />
        </>
      )}
      {several && <input type="hidden" name={`units-${index}`} value={row.unitIds.join(',')} />}
      {several && names.length > 0 && <p class="small">{t('meeting.units', { units: names.join(', ') })}</p>}
      <TextArea
        name={`words-${index}`}
        label={t('meeting.words')}
        value={row.words}
        rows={2}
        maxlength={1_000}
        {...error(`words-${index}`)}
      />
      {!several && (
        <SelectField
          name={`unit-${index}`}
          label={t('meeting.unit')}
          blank={t('meeting.unit.none')}
          value={row.unitIds[0] ?? ''}
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          size="medium"
          {...error(`unit-${index}`)}
        />
      )}
      <DayField t={t} name={`due-${index}`} label={t('meeting.due')} value={row.dueOn} {...error(`due-${index}`)} />
    </Fieldset>
  );
};

import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxGroup,
  DayField,
  ErrorSummary,
  Fieldset,
  Form,
  FormActions,
  SelectField,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import { type PaperPurpose, type TypedPoint, takesDays } from './paper.rules.ts';

export interface PaperFormProps {
  readonly t: Translate;
  readonly action: string;
  readonly purpose: PaperPurpose;
  readonly points: readonly TypedPoint[];
  readonly unitIds: readonly Id[];
  readonly units: readonly { readonly id: Id; readonly name: string }[];
  /** who may get it without having to do anything; press bodies for a request */
  readonly recipients: readonly { readonly id: Id; readonly name: string }[];
  /** message keys by field */
  readonly errors: Readonly<Record<string, string>>;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** Points, one after the other; then who gets the paper. */
export const PaperForm = (props: PaperFormProps) => {
  const { t, action, purpose, points, unitIds, recipients, errors, tokens } = props;
  return (
    <Form action={action} csrf={tokens.csrf} idempotencyKey={tokens.key} fields={{ purpose }} guarded>
      <ErrorSummary t={t} errors={Object.entries(errors).map(([field, key]) => ({ field, message: t(key) }))} />
      <Fieldset legend={t(`activity.paper.points.${purpose}`)} hint={t('activity.paper.points.hint')}>
        {points.map((point, index) => (
          <Point {...props} point={point} index={index} />
        ))}
      </Fieldset>
      {recipients.length > 0 && (
        <CheckboxGroup
          name="unitIds"
          label={t(
            purpose === 'communication-request' ? 'activity.paper.recipients.press' : 'activity.paper.recipients',
          )}
          choices={recipients.map(({ id, name }) => ({ value: id, label: name }))}
          values={unitIds}
          {...(errors.unitIds ? { error: t(errors.unitIds) } : {})}
        />
      )}
      <FormActions>
        <SubmitButton>{t('activity.paper.save')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

const Point = ({ t, purpose, point, index, units, errors }: PaperFormProps & { point: TypedPoint; index: number }) => {
  const error = (field: string) => (errors[field] ? { error: t(errors[field]) } : {});
  return (
    <>
      <TextArea
        name={`words-${index}`}
        label={t('activity.paper.point', { number: index + 1 })}
        value={point.words}
        rows={2}
        maxlength={1_000}
        {...error(`words-${index}`)}
      />
      {takesDays(purpose) && (
        <>
          <SelectField
            name={`unit-${index}`}
            label={t('activity.paper.unit')}
            blank={t('activity.paper.unit.none')}
            value={point.unitId}
            choices={units.map(({ id, name }) => ({ value: id, label: name }))}
            size="medium"
            {...error(`unit-${index}`)}
          />
          <DayField
            t={t}
            name={`due-${index}`}
            label={t('activity.paper.due')}
            value={point.dueOn}
            {...error(`due-${index}`)}
          />
        </>
      )}
    </>
  );
};

import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  CheckboxField,
  DayField,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { RELATION_MODES } from './amendment.rules.ts';
import type { RelationsView } from './load-relations.ts';

export interface RelationTyped {
  readonly target: string;
  readonly mode: string;
  readonly effectiveOn: string;
  readonly quote: string;
  readonly checked: boolean;
}

export interface RelateFormProps {
  t: Translate;
  model: RelationsView;
  typed: RelationTyped;
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

/** Which document, how, from which day and with which sentence; what looks unusual is ticked. */
export const RelateForm = ({ t, model, typed, errors, tokens }: RelateFormProps) => {
  const { directive } = model.seen;
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <Form
      action={directivePaths.amendments(directive.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={directive.version}
    >
      <ErrorSummary t={t} errors={errors} />
      <SelectField
        name="target"
        label={t('amendment.target')}
        value={typed.target}
        blank={t('amendment.target.choose')}
        choices={model.targets}
        error={errorOf('target')}
        required
      />
      <RadioGroup
        name="mode"
        label={t('amendment.mode')}
        value={typed.mode}
        choices={RELATION_MODES.map((mode) => ({ value: mode, label: t(`amendment.mode.${mode}`) }))}
        error={errorOf('mode')}
        required
      />
      <DayField
        t={t}
        name="effective_on"
        label={t('amendment.effectiveOn')}
        value={typed.effectiveOn}
        error={errorOf('effective_on')}
        required
      />
      <TextArea
        name="quote"
        label={t('amendment.quote')}
        hint={t('amendment.quote.hint')}
        value={typed.quote}
        rows={3}
        error={errorOf('quote')}
        required
      />
      {(model.warnings.length > 0 || errorOf('checked')) && (
        <>
          <Callout tone="gold" title={t('amendment.warning.title')}>
            {model.warnings.map((key) => t(key)).join(' ')}
          </Callout>
          <CheckboxField
            name="checked"
            label={t('amendment.warning.checked')}
            checked={typed.checked}
            error={errorOf('checked')}
          />
        </>
      )}
      <FormActions>
        <SubmitButton>{t('amendment.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

import type { Translate } from '../../../kernel/translate.ts';
import {
  DayField,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import type { DirectiveRow } from '../directive.store.ts';

export interface EndingTyped {
  readonly paper: string;
  readonly paperOn: string;
  readonly effectiveOn: string;
  readonly reason: string;
}

interface Props {
  t: Translate;
  directive: DirectiveRow;
  typed: EndingTyped;
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

/** A paper that gives no work says that a directive no longer holds. */
export const EndingPage = ({ t, directive, typed, errors, tokens }: Props) => {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <Form
      action={directivePaths.ending(directive.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={directive.version}
    >
      <ErrorSummary t={t} errors={errors} />
      <p>{t('ending.text')}</p>
      <TextField
        name="paper"
        label={t('ending.paper')}
        hint={t('ending.paper.hint')}
        value={typed.paper}
        error={errorOf('paper')}
        maxlength={200}
        required
      />
      <DayField
        t={t}
        name="paper_on"
        label={t('ending.paperOn')}
        value={typed.paperOn}
        error={errorOf('paper_on')}
        required
      />
      <DayField
        t={t}
        name="effective_on"
        label={t('ending.effectiveOn')}
        value={typed.effectiveOn}
        error={errorOf('effective_on')}
        required
      />
      <TextArea
        name="reason"
        label={t('ending.reason')}
        value={typed.reason}
        rows={3}
        error={errorOf('reason')}
        required
      />
      <FormActions>
        <SubmitButton>{t('ending.submit')}</SubmitButton>
        <a href={directivePaths.directive(directive.id)}>{t('obligation.back')}</a>
      </FormActions>
    </Form>
  );
};

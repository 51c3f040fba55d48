import { periodLabel } from '../../../kernel/period.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxGroup,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import type { Duty } from '../../obligations/index.ts';
import { linePaths } from './lines.paths.ts';
import { sourceWords } from './open-duties.pages.tsx';
import type { PlanPlace } from './plan-place.store.ts';

interface Props {
  t: Translate;
  place: PlanPlace;
  tokens: { readonly csrf: string; readonly key: string };
}

/** Asks once more before a whole year is said to hold nothing. */
export const NoActivityPage = ({ t, place, tokens, duties }: Props & { duties: number }) => (
  <Form action={linePaths.noActivity(place.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
    <p>{t('plan.noActivity.confirm', { period: periodLabel(place.period, t.locale), count: duties })}</p>
    <FormActions>
      <SubmitButton>{t('plan.noActivity.yes')}</SubmitButton>
      <LinkButton href={linePaths.plan(place.id)}>{t('plan.noActivity.no')}</LinkButton>
    </FormActions>
  </Form>
);

interface ReasonProps extends Props {
  duty: Duty;
  /** further obligations without an answer, that the same words may answer */
  others: readonly Duty[];
  also: readonly string[];
  reason: string;
  error: string | undefined;
}

/** Why an obligation has no line, beside its sentence. */
export const ReasonPage = (props: ReasonProps) => {
  const { t, place, tokens, duty, error } = props;
  return (
    <Form action={linePaths.reason(place.id, duty.obligationId)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      <ErrorSummary t={t} errors={error ? [{ field: 'reason', message: t(error) }] : []} />
      <p>
        <strong>{duty.action}</strong>
      </p>
      <blockquote class="quote">{duty.quote}</blockquote>
      <p class="hint">{sourceWords(t, duty)}</p>
      <TextArea
        name="reason"
        label={t('plan.reason.label')}
        hint={t('plan.reason.hint')}
        value={props.reason}
        error={error && t(error)}
        rows={3}
        required
      />
      {props.others.length > 0 && (
        <details open={props.also.length > 0}>
          <summary>{t('plan.reason.also', { count: props.others.length })}</summary>
          <CheckboxGroup
            name="also"
            label={t('plan.reason.also.label')}
            values={props.also}
            choices={props.others.map((other) => ({
              value: other.obligationId,
              label: other.action,
              hint: sourceWords(t, other),
            }))}
          />
        </details>
      )}
      <FormActions>
        <SubmitButton>{t('plan.reason.save')}</SubmitButton>
        <LinkButton href={linePaths.plan(place.id)}>{t('plan.noActivity.no')}</LinkButton>
      </FormActions>
    </Form>
  );
};

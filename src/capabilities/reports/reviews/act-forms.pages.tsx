import type { Child } from 'hono/jsx';
import { addDays, type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DayField, Form, FormActions, SelectField, SubmitButton, TextField } from '../../../ui/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../plans/index.ts';
import type { ReviewModel } from './load-review.ts';
import type { ReviewAction } from './review.lifecycle.ts';
import { reviewPaths } from './review.paths.ts';

export interface ActProps {
  readonly t: Translate;
  readonly model: ReviewModel;
  readonly tokens: Tokens;
  readonly today: Day;
  /** terms of keeping, for the case file */
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  /** what came back of the act that was tried */
  readonly sent: (SentForm & { readonly action: ReviewAction }) | null;
}

export type Shown = Exclude<ReviewAction, 'issue-guidance' | 'issue-report' | 'issue-notice' | 'write'>;

/** One act of the review: what it does, and why it was not done. */
export const Act = (props: { t: Translate; action: Shown; sent: ActProps['sent']; children: Child }) => (
  <section class="stack-close">
    <h3>{props.t(`lookback.act.${props.action}`)}</h3>
    <p class="hint">{props.t(`lookback.act.${props.action}.text`)}</p>
    {props.sent?.action === props.action && <Callout tone="brocade">{reasonOf(props.t, props.sent)}</Callout>}
    {props.children}
  </section>
);

/** Two weeks unless somebody says otherwise. */
const USUAL_DAYS = 10;

/** Until when the units may answer. */
export const AskForm = (props: ActProps) => (
  <Act t={props.t} action="ask-opinions" sent={props.sent}>
    <Form
      action={reviewPaths.opinions(props.model.review.id)}
      csrf={props.tokens.csrf}
      idempotencyKey={props.tokens.key}
      version={props.model.review.version}
      label={props.t('lookback.act.ask-opinions')}
    >
      <DayField
        t={props.t}
        name="answerBy"
        label={props.t('opinion.answerBy')}
        value={props.sent?.text('answerBy') || formatDay(addDays(props.today, USUAL_DAYS))}
      />
      <FormActions>
        <SubmitButton>{props.t('opinion.ask.submit')}</SubmitButton>
      </FormActions>
    </Form>
  </Act>
);

/** Under which number and for how long the papers are kept. */
export const CloseForm = (props: ActProps) => (
  <Act t={props.t} action="close" sent={props.sent}>
    <Form
      action={reviewPaths.closing(props.model.review.id)}
      csrf={props.tokens.csrf}
      idempotencyKey={props.tokens.key}
      version={props.model.review.version}
      label={props.t('lookback.act.close')}
    >
      <TextField
        name="notation"
        label={props.t('caseFile.notation')}
        hint={props.t('caseFile.notation.hint')}
        value={props.sent?.text('notation') ?? ''}
        size="medium"
        required
      />
      <SelectField
        name="maintenance"
        label={props.t('caseFile.maintenance')}
        blank=""
        value={props.sent?.text('maintenance') ?? ''}
        choices={props.terms.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FormActions>
        <SubmitButton>{props.t('lookback.act.close')}</SubmitButton>
      </FormActions>
    </Form>
  </Act>
);

import type { Child } from 'hono/jsx';
import { addDays, type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  DayField,
  Form,
  FormActions,
  LinkButton,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
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

type Shown = Exclude<ReviewAction, 'issue-guidance' | 'issue-report' | 'issue-notice' | 'write'>;

const ORDER: readonly Shown[] = [
  'close-collecting',
  'close-opinions',
  'ask-opinions',
  'hold',
  'convene',
  'draft-report',
  'conclude',
  'close',
];

/** The forms of what this person may do now, the most likely one first. */
export const actForms = (props: ActProps, possible: readonly ReviewAction[]): Child[] => {
  const { model, today } = props;
  const called = model.conference !== null && model.conference.heldOn <= today;
  return ORDER.filter((action) => possible.includes(action))
    .filter((action) => action !== 'hold' || called)
    .filter((action) => action !== 'conclude' || model.meeting === null)
    .map((action) => ACTS[action](props));
};

const Act = (props: { t: Translate; action: Shown; sent: ActProps['sent']; children: Child }) => (
  <section class="stack-close">
    <h3>{props.t(`lookback.act.${props.action}`)}</h3>
    <p class="hint">{props.t(`lookback.act.${props.action}.text`)}</p>
    {props.sent?.action === props.action && <Callout tone="brocade">{reasonOf(props.t, props.sent)}</Callout>}
    {props.children}
  </section>
);

const oneClick = (action: Shown, to: (id: ReviewModel['review']['id']) => string) => (props: ActProps) => (
  <Act t={props.t} action={action} sent={props.sent}>
    <ButtonForm
      action={to(props.model.review.id)}
      csrf={props.tokens.csrf}
      idempotencyKey={props.tokens.key}
      version={props.model.review.version}
    >
      {props.t(`lookback.act.${action}`)}
    </ButtonForm>
  </Act>
);

const link = (action: Shown, to: (id: ReviewModel['review']['id']) => string) => (props: ActProps) => (
  <Act t={props.t} action={action} sent={props.sent}>
    <LinkButton href={to(props.model.review.id)}>{props.t(`lookback.act.${action}`)}</LinkButton>
  </Act>
);

const USUAL_DAYS = 10;

const ACTS: Readonly<Record<Shown, (props: ActProps) => Child>> = {
  'close-collecting': oneClick('close-collecting', reviewPaths.collected),
  'close-opinions': oneClick('close-opinions', reviewPaths.opinionsClosing),
  'ask-opinions': (props) => (
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
  ),
  convene: link('convene', reviewPaths.conference),
  hold: link('hold', reviewPaths.attendance),
  'draft-report': (props) => (
    <>
      {oneClick('draft-report', reviewPaths.report)(props)}
      {props.model.review.reportDocumentId && (
        <a href={documentPaths.show(props.model.review.reportDocumentId)}>{props.t('lookback.report.open')}</a>
      )}
    </>
  ),
  conclude: link('conclude', reviewPaths.conclusions),
  close: (props) => (
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
  ),
};

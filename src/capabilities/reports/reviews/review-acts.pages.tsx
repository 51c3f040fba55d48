import type { Child } from 'hono/jsx';
import { ButtonForm, LinkButton } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import { Act, type ActProps, AskForm, CloseForm, type Shown } from './act-forms.pages.tsx';
import type { ReviewModel } from './load-review.ts';
import type { ReviewAction } from './review.lifecycle.ts';
import { reviewPaths } from './review.paths.ts';

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

const ACTS: Readonly<Record<Shown, (props: ActProps) => Child>> = {
  'close-collecting': oneClick('close-collecting', reviewPaths.collected),
  'close-opinions': oneClick('close-opinions', reviewPaths.opinionsClosing),
  'ask-opinions': (props) => <AskForm {...props} />,
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
  close: (props) => <CloseForm {...props} />,
};

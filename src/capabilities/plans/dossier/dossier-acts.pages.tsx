import type { Child } from 'hono/jsx';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  CheckboxGroup,
  Form,
  FormActions,
  LinkButton,
  RadioGroup,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import type { DossierAction } from './dossier.lifecycle.ts';
import { dossierPaths } from './dossier.paths.ts';
import type { Dossier } from './dossier.rules.ts';

export interface ActProps {
  readonly t: Translate;
  readonly dossier: Dossier;
  readonly tokens: { readonly csrf: string; readonly key: string };
  /** what came back of the act that was tried */
  readonly sent: Sent | null;
  readonly checklist: readonly { readonly code: string; readonly name: string }[];
}

export interface Sent {
  readonly action: DossierAction;
  readonly refusal: Refusal;
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}

/** The forms of what this person may do now, the most likely one first: its button alone is the primary one. */
export const actForms = (props: ActProps, possible: readonly DossierAction[]) =>
  [...(props.dossier.state === 'consolidating' ? (['ask-opinions'] as const) : []), ...ORDER]
    .filter((action, place, all) => possible.includes(action) && all.indexOf(action) === place)
    .map((action, place) => ACTS[action]({ ...props, tone: place === 0 ? 'primary' : 'secondary' }));

const ORDER = [
  'close-opinions',
  'submit',
  'office-complete',
  'leader-agree',
  'give-finance-opinion',
  'ask-finance',
  'ask-opinions',
  'send-to-ministry',
  'draft-paper',
] as const;

type Shown = (typeof ORDER)[number];
type ShownProps = ActProps & { readonly tone: 'primary' | 'secondary' };

const ACTS: Readonly<Record<Shown, (props: ShownProps) => Child>> = {
  'ask-opinions': ({ t, dossier, tone }) => (
    <Act title={t('opinion.ask')} text={t('opinion.ask.text')}>
      <LinkButton href={dossierPaths.opinions(dossier.planId)} tone={tone}>
        {t('opinion.ask')}
      </LinkButton>
    </Act>
  ),
  'close-opinions': (props) => (
    <OneClick {...props} action="close-opinions" title="opinion.close" to={dossierPaths.closing} />
  ),
  'ask-finance': (props) => (
    <OneClick {...props} action="ask-finance" title="finance.ask" to={dossierPaths.financeAsking} />
  ),
  'give-finance-opinion': ({ t, dossier }) => (
    <Act title={t('finance.title')} text={t('finance.words.hint')}>
      <LinkButton href={dossierPaths.finance(dossier.planId)} tone="primary">
        {t('finance.title')}
      </LinkButton>
    </Act>
  ),
  submit: (props) => <SubmitForm {...props} />,
  'office-complete': (props) => <OfficeForm {...props} />,
  'leader-agree': ({ t, dossier }) => (
    <Act title={t('submission.leader')} text={t('submission.leader.agree.text')}>
      <LinkButton href={dossierPaths.changes(dossier.planId)} tone="primary">
        {t('dossier.changes')}
      </LinkButton>
    </Act>
  ),
  'send-to-ministry': ({ t, dossier }) => (
    <Act title={t('ministry.title')} text={t('ministry.package.text')}>
      <LinkButton href={dossierPaths.ministry(dossier.planId)} tone="primary">
        {t('ministry.title')}
      </LinkButton>
    </Act>
  ),
  'draft-paper': (props) => <PaperForm {...props} />,
};

const Act = ({ title, text, children }: { title: string; text: string; children: Child }) => (
  <section class="stack-close">
    <h3>{title}</h3>
    <p class="hint">{text}</p>
    {children}
  </section>
);

/** Why it was not done, at the form that was sent. */
const Why = ({ t, sent, action }: { t: Translate; sent: Sent | null; action: DossierAction }) =>
  sent?.action === action ? (
    <Callout tone="brocade">
      {t(Object.values(sent.refusal.fields ?? {})[0] ?? sent.refusal.key, sent.refusal.params)}
    </Callout>
  ) : null;

const OneClick = (
  props: ShownProps & { action: DossierAction; title: string; to: (plan: Dossier['planId']) => string },
) => (
  <Act title={props.t(props.title)} text={props.t(`${props.title}.text`)}>
    <Why t={props.t} sent={props.sent} action={props.action} />
    <ButtonForm
      action={props.to(props.dossier.planId)}
      csrf={props.tokens.csrf}
      idempotencyKey={props.tokens.key}
      version={props.dossier.version}
      tone={props.tone}
    >
      {props.t(props.title)}
    </ButtonForm>
  </Act>
);

const FormOfIssue = ({ t, dossier, sent }: Pick<ActProps, 't' | 'dossier' | 'sent'>) =>
  dossier.form === null ? (
    <RadioGroup
      name="form"
      label={t('dossier.form')}
      hint={t('dossier.form.hint')}
      value={sent?.text('form') || undefined}
      choices={(['plan', 'decision'] as const).map((form) => ({ value: form, label: t(`dossier.form.${form}`) }))}
    />
  ) : (
    <p>
      {t('dossier.form')}: {t(`dossier.form.${dossier.form}`)}
    </p>
  );

const SubmitForm = (props: ActProps) => {
  const { t, dossier, tokens, sent } = props;
  return (
    <Act title={t('submission.submit')} text={t('submission.submit.text')}>
      <Why t={t} sent={sent} action="submit" />
      <Form
        action={dossierPaths.submission(dossier.planId)}
        label={t('submission.submit')}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={dossier.version}
      >
        <p>
          <a href={dossierPaths.words(dossier.planId)}>{t('dossier.words')}</a>
        </p>
        <FormOfIssue t={t} dossier={dossier} sent={sent?.action === 'submit' ? sent : null} />
        <FormActions>
          <SubmitButton>{t('submission.submit')}</SubmitButton>
        </FormActions>
      </Form>
    </Act>
  );
};

const OfficeForm = ({ t, dossier, tokens, sent, checklist }: ActProps) => {
  const back = sent?.action === 'office-complete' || sent?.action === 'office-return' ? sent : null;
  return (
    <Act title={t('submission.office')} text={t('submission.office.words.hint')}>
      <Why t={t} sent={sent} action="office-complete" />
      <Why t={t} sent={sent} action="office-return" />
      <Form
        action={dossierPaths.officeCheck(dossier.planId)}
        label={t('submission.office')}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={dossier.version}
      >
        <CheckboxGroup
          name="checked"
          label={t('submission.checklist')}
          values={back?.all('checked') ?? []}
          choices={checklist.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextArea name="words" label={t('submission.office.words')} value={back?.text('words') ?? ''} rows={3} />
        <FormActions>
          <SubmitButton>{t('submission.office.pass')}</SubmitButton>
          <SubmitButton tone="secondary" formaction={dossierPaths.officeReturn(dossier.planId)}>
            {t('submission.office.return')}
          </SubmitButton>
        </FormActions>
      </Form>
    </Act>
  );
};

const PaperForm = ({ t, dossier, tokens, sent }: ActProps) => (
  <details open={sent?.action === 'draft-paper'}>
    <summary>{t('dossier.paperWay')}</summary>
    <p class="hint">{t('dossier.paperWay.text')}</p>
    <Why t={t} sent={sent} action="draft-paper" />
    <Form
      action={dossierPaths.paper(dossier.planId)}
      label={t('dossier.paperWay')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={dossier.version}
    >
      <p>
        <a href={dossierPaths.words(dossier.planId)}>{t('dossier.words')}</a>
      </p>
      <FormOfIssue t={t} dossier={dossier} sent={sent?.action === 'draft-paper' ? sent : null} />
      <FormActions>
        <SubmitButton tone="secondary">{t('dossier.paperWay.submit')}</SubmitButton>
      </FormActions>
    </Form>
  </details>
);

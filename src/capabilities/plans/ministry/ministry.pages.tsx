import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  DayField,
  DefinitionList,
  EmptyState,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SelectField,
  StatusTag,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../dossier/sent-form.pages.tsx';
import type { MinistryModel } from './load-ministry.ts';
import { ministryPaths } from './ministry.paths.ts';

interface MinistryProps {
  readonly t: Translate;
  readonly model: MinistryModel;
  readonly today: string;
  readonly tokens: Tokens;
  readonly maySend: boolean;
  readonly sent: SentForm | null;
}

/** From the signed plan to the ministry's số đến: what is there, what is missing, until when. */
export const MinistryPage = (props: MinistryProps) => {
  const { t, model, sent } = props;
  if (model.dossier.state !== 'issued')
    return <EmptyState title={t('ministry.notIssued')}>{t('ministry.notIssued.text')}</EmptyState>;
  return (
    <>
      <DueLine {...props} />
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <Panel
        title={t('ministry.title')}
        actions={<LinkButton href={ministryPaths.package(model.plan.id)}>{t('ministry.package')}</LinkButton>}
      >
        <p class="hint">{t('ministry.package.text')}</p>
        <Proof {...props} />
      </Panel>
      {props.maySend && <NextStep {...props} />}
    </>
  );
};

const DueLine = ({ t, model }: MinistryProps) => {
  const { step } = model;
  if (!step) return null;
  const last = formatDay(step.dueOn);
  return (
    <p>
      {step.bound === 'before'
        ? t('ministry.due', { day: formatDay(step.statedOn), last })
        : t('ministry.due.by', { last })}{' '}
      {step.urgedOn !== step.dueOn && t('ministry.urged', { last, urged: formatDay(step.urgedOn) })}
    </p>
  );
};

const Proof = ({ t, model }: MinistryProps) => {
  const { cover, receiver, daysLate, plan, papers } = model;
  const issued = papers.find((paper) => paper.documentId === plan.issuedDocumentId);
  const numbered = (paper: { number: string | null; symbol: string | null; issuedOn: typeof plan.issuedOn }) =>
    paper.number && paper.issuedOn
      ? `${paper.number}/${paper.symbol} (${formatDay(paper.issuedOn)})`
      : t('dossier.paper.unnumbered');
  return (
    <DefinitionList
      items={[
        {
          term: t('ministry.plan'),
          detail: issued && <a href={documentPaths.show(issued.documentId)}>{numbered(issued)}</a>,
        },
        {
          term: t('ministry.cover'),
          detail: cover ? (
            <a href={documentPaths.show(cover.documentId)}>{numbered(cover)}</a>
          ) : (
            t('ministry.cover.none')
          ),
        },
        {
          term: t('ministry.sent'),
          detail: receiver?.sentOn && receiver.way && (
            <>
              {formatDay(receiver.sentOn)}, {t(`ministry.way.${receiver.way}`)}{' '}
              <StatusTag tone={daysLate ? 'brocade' : 'forest'}>
                {daysLate ? t('ministry.late', { days: daysLate }) : t('ministry.inTime')}
              </StatusTag>
            </>
          ),
        },
        {
          term: t('ministry.received'),
          detail: receiver?.receivedOn && `${formatDay(receiver.receivedOn)}, ${receiver.arrivalNumber ?? ''}`,
        },
      ]}
    />
  );
};

const NextStep = (props: MinistryProps) => {
  const { t, model, tokens } = props;
  const { cover, receiver, dossier } = model;
  const hidden = { csrf: tokens.csrf, idempotencyKey: tokens.key, version: dossier.version };
  if (!cover)
    return (
      <ButtonForm action={ministryPaths.cover(dossier.planId)} tone="primary" {...hidden}>
        {t('ministry.cover.draft')}
      </ButtonForm>
    );
  if (cover.state !== 'issued') return <Callout tone="gold">{t('ministry.cover.wait')}</Callout>;
  if (!receiver?.sentOn) return <SendForm {...props} />;
  return receiver.receivedOn ? null : <ReceiptForm {...props} />;
};

const SendForm = ({ t, model, tokens, sent, today }: MinistryProps) => (
  <Panel title={t('ministry.send')}>
    <Form
      action={ministryPaths.sending(model.plan.id)}
      label={t('ministry.send')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.dossier.version}
    >
      <DayField t={t} name="sentOn" label={t('ministry.sentOn')} value={sent?.text('sentOn') || today} />
      <SelectField
        name="way"
        label={t('ministry.way')}
        value={sent?.text('way') || 'trunk'}
        choices={(['trunk', 'hand', 'post'] as const).map((way) => ({ value: way, label: t(`ministry.way.${way}`) }))}
      />
      <FormActions>
        <SubmitButton>{t('ministry.send')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);

const ReceiptForm = ({ t, model, tokens, sent, today }: MinistryProps) => (
  <Panel title={t('ministry.receive')}>
    <Form
      action={ministryPaths.receipt(model.plan.id)}
      label={t('ministry.receive')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.dossier.version}
    >
      <DayField t={t} name="receivedOn" label={t('ministry.receivedOn')} value={sent?.text('receivedOn') || today} />
      <TextField
        name="arrivalNumber"
        label={t('ministry.arrival')}
        value={sent?.text('arrivalNumber') ?? ''}
        size="short"
      />
      <FormActions>
        <SubmitButton>{t('ministry.receive')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);

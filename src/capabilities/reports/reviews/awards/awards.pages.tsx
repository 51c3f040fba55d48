import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  Card,
  CheckboxGroup,
  DayField,
  EmptyState,
  Form,
  FormActions,
  Panel,
  StatusTag,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../../ui/index.ts';
import { activityPaths } from '../../../activities/activities.paths.ts';
import { documentPaths } from '../../../documents/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../../plans/index.ts';
import { reviewPaths } from '../review.paths.ts';
import type { Review } from '../review.rules.ts';
import { AWARD_CRITERIA, type Award, type Merit, type Nominee } from './award.rules.ts';
import { NominateForm } from './nominate.pages.tsx';

export interface AwardsModel {
  readonly review: Review;
  readonly award: Award | null;
  readonly nominees: readonly (Nominee & { readonly merits: readonly Merit[] })[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly runs: boolean;
}

export interface AwardsProps {
  readonly t: Translate;
  readonly model: AwardsModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Who is proposed, why, and every record that a sentence counts; then the Tờ trình and the decision. */
export const AwardsPage = (props: AwardsProps) => {
  const { t, model, sent } = props;
  const { award, nominees } = model;
  const open = model.runs && (award === null || award.state === 'proposing');
  return (
    <>
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <Panel title={t('lookback.awards.criteria')}>
        <p>{award?.criteria ?? AWARD_CRITERIA}</p>
        <p class="hint">{t('lookback.awards.rule')}</p>
      </Panel>
      {award?.state === 'decided' && award.decisionOn && (
        <Callout tone="forest">
          {t('lookback.awards.decided', { number: award.decisionNumber ?? '', day: formatDay(award.decisionOn) })}
        </Callout>
      )}
      {award?.letterDocumentId && (
        <p>
          <a href={documentPaths.show(award.letterDocumentId)}>{t('lookback.awards.letter')}</a>
        </p>
      )}
      {nominees.length === 0 && (
        <EmptyState title={t('lookback.awards.empty')}>{t('lookback.awards.empty.text')}</EmptyState>
      )}
      {nominees.map((nominee) => (
        <NomineeCard {...props} nominee={nominee} open={open} />
      ))}
      {open && <NominateForm {...props} />}
      {open && nominees.length > 0 && <SubmitForm {...props} />}
      {model.runs && award?.state === 'submitted' && <DecisionForm {...props} />}
    </>
  );
};

interface NomineeProps extends AwardsProps {
  readonly nominee: AwardsModel['nominees'][number];
  readonly open: boolean;
}

const NomineeCard = (props: NomineeProps) => {
  const { t, model, nominee, open, tokens } = props;
  const people = nominee.individuals > 0 ? ` · ${t('lookback.awards.people', { count: nominee.individuals })}` : '';
  return (
    <Card
      title={model.unitNames.get(nominee.unitId)}
      subtitle={`${nominee.form}${people}`}
      status={
        nominee.granted !== null && (
          <StatusTag tone={nominee.granted ? 'forest' : 'neutral'}>
            {t(nominee.granted ? 'lookback.awards.granted' : 'lookback.awards.notGranted')}
          </StatusTag>
        )
      }
      actions={
        open && (
          <ButtonForm
            action={reviewPaths.nomineeEnd(model.review.id, nominee.unitId)}
            csrf={tokens.csrf}
            idempotencyKey={tokens.key}
            tone="link"
            label={`${t('lookback.awards.drop')}: ${model.unitNames.get(nominee.unitId) ?? ''}`}
          >
            {t('lookback.awards.drop')}
          </ButtonForm>
        )
      }
    >
      {open ? (
        <Form
          action={reviewPaths.nominee(model.review.id, nominee.unitId)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          label={t('lookback.awards.merits')}
        >
          {nominee.merits.map((merit, at) => (
            <>
              <TextArea
                name={`merit-${at}`}
                id={`merit-${nominee.id}-${at}`}
                label={t('lookback.awards.sentence', { number: at + 1 })}
                value={merit.words}
                rows={2}
              />
              <Records t={t} model={model} merit={merit} />
            </>
          ))}
          <FormActions>
            <SubmitButton tone="secondary">{t('lookback.awards.saveWords')}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        nominee.merits.map((merit) => (
          <>
            <p>{merit.words}</p>
            <Records t={t} model={model} merit={merit} />
          </>
        ))
      )}
    </Card>
  );
};

const Records = ({ t, model, merit }: Pick<AwardsProps, 't' | 'model'> & { readonly merit: Merit }) => (
  <details>
    <summary>{t('lookback.awards.records', { count: merit.records.length })}</summary>
    <ul class="stack-close">
      {merit.records.map(({ activityId }) => (
        <li>
          <a href={activityPaths.activity(activityId)}>{model.titles.get(activityId) ?? activityId}</a>
        </li>
      ))}
    </ul>
  </details>
);

const SubmitForm = ({ t, model: { review, award }, tokens, sent }: AwardsProps) => (
  <Panel title={t('lookback.awards.submit')}>
    <Form
      action={reviewPaths.awardLetter(review.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={award?.version ?? 1}
      label={t('lookback.awards.submit')}
    >
      <TextArea
        name="criteria"
        label={t('lookback.awards.criteria')}
        value={sent?.text('criteria') || (award?.criteria ?? AWARD_CRITERIA)}
        rows={3}
      />
      <FormActions>
        <SubmitButton>{t('lookback.awards.submit')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);

const DecisionForm = ({ t, model, tokens, sent }: AwardsProps) => {
  const { review, award, nominees, unitNames } = model;
  const error = (field: string) => {
    const key = sent?.refusal.fields?.[field];
    return key ? t(key) : undefined;
  };
  return (
    <Panel title={t('lookback.awards.decision')}>
      <Form
        action={reviewPaths.awardDecision(review.id)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={award?.version ?? 1}
        label={t('lookback.awards.decision')}
      >
        <TextField
          name="number"
          label={t('lookback.awards.decision.number')}
          value={sent?.text('number') ?? ''}
          error={error('number')}
          size="medium"
          required
        />
        <DayField
          t={t}
          name="decidedOn"
          label={t('lookback.awards.decision.day')}
          value={sent?.text('decidedOn') ?? ''}
          error={error('decidedOn')}
          required
        />
        <CheckboxGroup
          name="granted"
          label={t('lookback.awards.decision.units')}
          values={sent?.all('granted') ?? nominees.map(({ unitId }) => unitId)}
          choices={nominees.map(({ unitId }) => ({ value: unitId, label: unitNames.get(unitId) ?? '' }))}
        />
        <FormActions>
          <SubmitButton>{t('lookback.awards.decision.save')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};

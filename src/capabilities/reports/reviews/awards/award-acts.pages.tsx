import {
  CheckboxGroup,
  DayField,
  Form,
  FormActions,
  Panel,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../../ui/index.ts';
import { reviewPaths } from '../review.paths.ts';
import { AWARD_CRITERIA } from './award.rules.ts';
import type { AwardsProps } from './awards.pages.tsx';

/** The Tờ trình, from which on the list stands. */
export const SubmitAwardsForm = ({ t, model: { review, award }, tokens, sent }: AwardsProps) => (
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

/** Who was commended, by the signed decision. */
export const AwardDecisionForm = ({ t, model, tokens, sent }: AwardsProps) => {
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

import { Form, FormActions, Panel, SelectField, SubmitButton, TextField } from '../../../../ui/index.ts';
import { reviewPaths } from '../review.paths.ts';
import type { AwardsProps } from './awards.pages.tsx';

/** Puts one more unit on the list; its summary is drafted from what was checked. */
export const NominateForm = ({ t, model: { review, units, nominees }, tokens, sent }: AwardsProps) => {
  const taken = new Set<string>(nominees.map(({ unitId }) => unitId));
  const error = (field: string) => {
    const key = sent?.refusal.fields?.[field];
    return key ? t(key) : undefined;
  };
  return (
    <Panel title={t('lookback.awards.propose')}>
      <Form
        action={reviewPaths.awards(review.id)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        label={t('lookback.awards.propose')}
      >
        <SelectField
          name="unitId"
          label={t('lookback.unit')}
          blank=""
          value={sent?.text('unitId') ?? ''}
          error={error('unitId')}
          choices={units.filter(({ id }) => !taken.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          name="form"
          label={t('lookback.awards.form')}
          value={sent?.text('form') || t('lookback.awards.form.usual')}
          error={error('form')}
          maxlength={200}
        />
        <TextField
          name="individuals"
          label={t('lookback.awards.individuals')}
          hint={t('lookback.awards.individuals.hint')}
          value={sent?.text('individuals') || '0'}
          error={error('individuals')}
          inputmode="numeric"
          size="short"
        />
        <FormActions>
          <SubmitButton>{t('lookback.awards.propose.submit')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};

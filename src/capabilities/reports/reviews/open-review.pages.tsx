import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  CheckboxGroup,
  DayField,
  Form,
  FormActions,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../plans/index.ts';
import type { OpeningModel } from './load-opening.ts';
import { reviewPaths } from './review.paths.ts';
import { REVIEW_KINDS } from './review.rules.ts';
import { YearsFields } from './years-fields.pages.tsx';

interface OpeningProps {
  readonly t: Translate;
  readonly model: OpeningModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** What is looked back on, by which document, by what đề cương, and who reports. */
export const OpenReviewPage = ({ t, model, tokens, sent }: OpeningProps) => {
  const error = (field: string) => {
    const key = sent?.refusal.fields?.[field];
    return key ? t(key) : undefined;
  };
  const typed = (field: string, usual = '') => sent?.text(field) ?? usual;
  return (
    <Form action={reviewPaths.list} csrf={tokens.csrf} idempotencyKey={tokens.key} label={t('lookback.open')} guarded>
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <RadioGroup
        name="kind"
        label={t('lookback.kind')}
        value={typed('kind', 'interim')}
        choices={REVIEW_KINDS.map((kind) => ({ value: kind, label: t(`lookback.kind.${kind}`) }))}
      />
      <TextField
        name="topic"
        label={t('lookback.topic')}
        hint={t('lookback.topic.hint')}
        value={typed('topic')}
        error={error('topic')}
        maxlength={300}
        required
      />
      <TextField
        name="demandedBy"
        label={t('lookback.demandedBy')}
        hint={t('lookback.demandedBy.hint')}
        value={typed('demandedBy')}
        error={error('demandedBy')}
        maxlength={300}
        required
      />
      <DayField
        t={t}
        name="demandedOn"
        label={t('lookback.demandedOn')}
        value={typed('demandedOn')}
        error={error('demandedOn')}
        required
      />
      {model.duties.length > 0 && (
        <SelectField
          name="duty"
          label={t('lookback.duty')}
          hint={t('lookback.duty.hint')}
          blank={t('lookback.duty.none')}
          value={typed('duty')}
          choices={model.duties.map(({ id, words }) => ({ value: id, label: words }))}
        />
      )}
      <YearsFields t={t} typed={(field) => typed(field, String(model.year))} error={error('firstYear')} />
      <DayField
        t={t}
        name="reportsBy"
        label={t('lookback.reportsBy')}
        value={typed('reportsBy')}
        error={error('reportsBy')}
        required
      />
      <TextArea
        name="outline"
        label={t('lookback.outline')}
        hint={t('lookback.outline.hint')}
        value={typed('outline', t('lookback.outline.usual'))}
        error={error('outline')}
        rows={7}
        required
      />
      <CheckboxGroup
        name="unit"
        label={t('lookback.units')}
        error={error('units')}
        values={sent?.all('unit') ?? model.units.filter(({ suggested }) => suggested).map(({ id }) => id)}
        choices={model.units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormActions>
        <SubmitButton>{t('lookback.open.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

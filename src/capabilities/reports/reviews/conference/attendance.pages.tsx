import type { Translate } from '../../../../kernel/translate.ts';
import { Callout, Form, FormActions, SubmitButton, TextField } from '../../../../ui/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../../plans/index.ts';
import { reviewPaths } from '../review.paths.ts';
import type { Review } from '../review.rules.ts';
import type { Invitee } from './conference.rules.ts';

export interface AttendanceModel {
  readonly review: Review;
  readonly invitees: readonly Invitee[];
  readonly unitNames: ReadonlyMap<string, string>;
}

interface AttendanceProps {
  readonly t: Translate;
  readonly model: AttendanceModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** How many came from each unit; nobody's name. */
export const AttendancePage = (props: AttendanceProps) => {
  const { t, model, tokens, sent } = props;
  return (
    <Form
      action={reviewPaths.attendance(model.review.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.review.version}
      label={t('lookback.attendance')}
    >
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <p class="hint">{t('lookback.attendance.hint')}</p>
      {model.invitees.map(({ unitId, attended }) => {
        const name = `attended-${unitId}`;
        const error = sent?.refusal.fields?.[name];
        return (
          <TextField
            name={name}
            label={model.unitNames.get(unitId) ?? ''}
            value={sent?.text(name) ?? (attended === null ? '' : String(attended))}
            error={error ? t(error) : undefined}
            inputmode="numeric"
            size="short"
          />
        );
      })}
      <FormActions>
        <SubmitButton>{t('lookback.attendance.save')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

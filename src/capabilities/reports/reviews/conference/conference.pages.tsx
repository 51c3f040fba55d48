import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import {
  Callout,
  CheckboxGroup,
  DayField,
  Form,
  FormActions,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../../ui/index.ts';
import { reasonOf, type SentForm, type Tokens } from '../../../plans/index.ts';
import { reviewPaths } from '../review.paths.ts';
import type { Review } from '../review.rules.ts';
import type { Conference, Invitee } from './conference.rules.ts';

export interface ConferenceModel {
  readonly review: Review;
  readonly conference: Conference | null;
  readonly invitees: readonly Invitee[];
  readonly units: readonly { readonly id: string; readonly name: string; readonly suggested: boolean }[];
}

interface ConferenceProps {
  readonly t: Translate;
  readonly model: ConferenceModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** When, where, who chairs, in which order, and whom to invite. */
export const ConferencePage = ({ t, model, tokens, sent }: ConferenceProps) => {
  const { review, conference, invitees, units } = model;
  const error = (field: string) => {
    const key = sent?.refusal.fields?.[field];
    return key ? t(key) : undefined;
  };
  const field = (name: string, key: string, usual: string) => ({
    name,
    label: t(key),
    value: sent?.text(name) ?? usual,
    error: error(name),
    required: true,
  });
  const invited = invitees.length > 0 ? invitees.map(({ unitId }) => unitId as string) : null;
  return (
    <Form
      action={reviewPaths.conference(review.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={review.version}
      label={t('lookback.convene')}
      guarded
    >
      {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
      <DayField
        t={t}
        {...field('heldOn', 'lookback.conference.heldOn', conference ? formatDay(conference.heldOn) : '')}
      />
      <TextField {...field('startsAt', 'lookback.conference.startsAt', conference?.startsAt ?? '08:00')} size="short" />
      <TextField {...field('place', 'lookback.conference.place', conference?.place ?? '')} maxlength={200} />
      <TextField
        {...field('chairedBy', 'meeting.chairedBy', conference?.chairedBy ?? t('meeting.chairedBy.deputy'))}
        maxlength={200}
      />
      <TextArea
        {...field(
          'programme',
          'lookback.conference.programme',
          conference?.programme ?? t('lookback.conference.usual'),
        )}
        hint={t('lookback.conference.programme.hint')}
        rows={7}
      />
      <CheckboxGroup
        name="unit"
        label={t('lookback.conference.units')}
        error={error('units')}
        values={sent?.all('unit') ?? invited ?? units.filter(({ suggested }) => suggested).map(({ id }) => id)}
        choices={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormActions>
        <SubmitButton>{t('lookback.convene.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

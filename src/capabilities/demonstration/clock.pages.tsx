import { type Day, formatDay } from '../../kernel/day.ts';
import type { Translate } from '../../kernel/translate.ts';
import { DayField, ErrorSummary, Form, FormActions, SubmitButton } from '../../ui/form.tsx';
import { demonstrationPaths } from './demonstration.paths.ts';

interface Props {
  t: Translate;
  today: Day;
  typed: string;
  problem?: string;
  tokens: { csrf: string; key: string };
}

export const ClockPage = ({ t, today, typed, problem, tokens }: Props) => (
  <>
    <ErrorSummary t={t} errors={problem ? [{ field: 'day', message: problem }] : []} />
    <p>{t('demonstration.text')}</p>
    <Form action={demonstrationPaths.move} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      <DayField t={t} name="day" label={t('demonstration.day')} value={typed || formatDay(today)} error={problem} />
      <FormActions>
        <SubmitButton>{t('demonstration.move')}</SubmitButton>
      </FormActions>
    </Form>
  </>
);

import { ButtonForm, FormActions, LinkButton, Panel } from '../../../ui/index.ts';
import { minutesFor } from './content/plan-minutes.rules.ts';
import { linePaths } from './lines.paths.ts';
import type { PlanPageProps } from './plan.pages.tsx';

/** What an empty plan shows: how little there is to do, and the one step that fills it. */
export const StartPanel = ({ t, model, tokens }: PlanPageProps) => {
  const { place, gaps, previous } = model;
  const continued = previous.filter((line) => line.decision !== 'cut');
  const answered = new Set(continued.flatMap((line) => line.content.obligationIds));
  const duties = gaps.unanswered.filter((duty) => duty.part === 'lead' && !answered.has(duty.obligationId));
  const things = continued.length + duties.length;
  const count = continued.length + gaps.unanswered.filter((duty) => !answered.has(duty.obligationId)).length;
  return (
    <Panel title={t('plan.start.title')}>
      <p class="lead">{t('plan.unit.minutes', { count, minutes: minutesFor(count) })}</p>
      {things > 0 && <p>{t('plan.start.what', { previous: continued.length, duties: duties.length })}</p>}
      <FormActions>
        {things > 0 && (
          <ButtonForm action={linePaths.start(place.id)} csrf={tokens.csrf} idempotencyKey={tokens.key} tone="primary">
            {t('plan.start')}
          </ButtonForm>
        )}
        <LinkButton href={linePaths.newLine(place.id)} tone={things > 0 ? 'secondary' : 'primary'}>
          {t('plan.lines.add')}
        </LinkButton>
      </FormActions>
    </Panel>
  );
};

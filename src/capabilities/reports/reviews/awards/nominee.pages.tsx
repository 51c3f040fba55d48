import { ButtonForm, Card, Form, FormActions, StatusTag, SubmitButton, TextArea } from '../../../../ui/index.ts';
import { activityPaths } from '../../../activities/activities.paths.ts';
import { reviewPaths } from '../review.paths.ts';
import type { Merit } from './award.rules.ts';
import type { AwardsModel, AwardsProps } from './awards.pages.tsx';

interface NomineeProps extends AwardsProps {
  readonly nominee: AwardsModel['nominees'][number];
  readonly open: boolean;
}

/** One unit of the list: its sentences, and every record that a sentence counts. */
export const NomineeCard = (props: NomineeProps) => {
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

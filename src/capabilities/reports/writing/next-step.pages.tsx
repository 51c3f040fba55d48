import { ButtonForm, Form, FormActions, LinkButton, Panel, SubmitButton } from '../../../ui/index.ts';
import { isOfUnits } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import type { ReportPageProps } from './report.pages.tsx';

/** The one thing to do: write, accept what is offered, say that there was nothing, or bring it to the signer. */
export const NextStep = ({ t, model, tokens }: ReportPageProps) => {
  const { report, round, work } = model;
  if (!work) return null;
  const hidden = { csrf: tokens.csrf, idempotencyKey: tokens.key };
  const offered = work.sections.filter((section) => section.offered && section.words !== '');
  const open = work.sections.filter(({ optional, words, offered: raw }) => !optional && (raw || words === ''));
  const unanswered = work.missed.filter(({ subject }) => !work.answers.has(subject));
  return (
    <Panel title={t('report.next')}>
      <p>
        {open.length > 0
          ? t('report.next.sections', { count: open.length })
          : unanswered.length > 0
            ? t('report.next.missed', { count: unanswered.length })
            : t('report.next.ready')}
      </p>
      <div class="form-actions">
        {open.length === 0 && unanswered.length === 0 ? (
          <ButtonForm action={reportPaths.freezing(report.id)} tone="primary" version={report.version} {...hidden}>
            {t('report.freeze')}
          </ButtonForm>
        ) : (
          <LinkButton href={reportPaths.writing(report.id)} tone="primary">
            {t('report.write')}
          </LinkButton>
        )}
        {offered.length > 0 && (
          <ButtonForm action={reportPaths.offered(report.id)} {...hidden}>
            {t('report.accept', { count: offered.length })}
          </ButtonForm>
        )}
        {open.length === 0 && unanswered.length === 0 && (
          <LinkButton href={reportPaths.writing(report.id)}>{t('report.write')}</LinkButton>
        )}
        {!isOfUnits(round) && <LinkButton href={reportPaths.gathered(report.id)}>{t('report.gathered')}</LinkButton>}
      </div>
      {model.nothing && <NoActivity {...{ t, model, tokens }} />}
    </Panel>
  );
};

const NoActivity = ({ t, model, tokens }: Pick<ReportPageProps, 't' | 'model' | 'tokens'>) => {
  const { report } = model;
  const hidden = { csrf: tokens.csrf, idempotencyKey: tokens.key };
  if (report.noActivity)
    return (
      <>
        <p>{t('report.noActivity.said')}</p>
        <ButtonForm action={reportPaths.noActivity(report.id)} tone="link" verb="DELETE" {...hidden}>
          {t('report.noActivity.takeBack')}
        </ButtonForm>
      </>
    );
  return (
    <Form action={reportPaths.noActivity(report.id)} label={t('report.noActivity')} {...hidden}>
      <span class="check">
        <input id="confirmed" type="checkbox" name="confirmed" value="yes" />
        <label for="confirmed">{t('report.noActivity.confirm')}</label>
      </span>
      <FormActions>
        <SubmitButton tone="secondary">{t('report.noActivity')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

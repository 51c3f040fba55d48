import { ButtonForm, Callout, Form, FormActions, LinkButton, SubmitButton, TextArea } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { ReportPageProps } from '../writing/report.pages.tsx';
import { Ministry } from './ministry.pages.tsx';

/** What this person can do with a report that is no draft any more; the lifecycle says what. */
export const ReportActs = (props: ReportPageProps) => {
  const { t, model, tokens } = props;
  const { report, round, acts, edition } = model;
  const hidden = { csrf: tokens.csrf, idempotencyKey: tokens.key, version: report.version };
  const toMinistry = round.receiver === 'line-ministry';
  return (
    <>
      {report.state === 'frozen' && edition && (
        <Callout
          tone="sky"
          title={t('report.frozen')}
          action={
            <LinkButton href={documentPaths.show(edition.documentId)} tone="primary">
              {t('report.frozen.open')}
            </LinkButton>
          }
        >
          {t('report.frozen.text')}
        </Callout>
      )}
      {acts.includes('reopen') && (
        <ButtonForm action={reportPaths.reopening(report.id)} {...hidden}>
          {t('report.reopen')}
        </ButtonForm>
      )}
      {acts.includes('receive') && !toMinistry && (
        <ButtonForm action={reportPaths.receipt(report.id)} tone="primary" {...hidden}>
          {t('report.receive')}
        </ButtonForm>
      )}
      {acts.includes('receive') && toMinistry && <Ministry {...props} />}
      {acts.includes('return') && (
        <WordsForm
          {...props}
          title={t('report.return')}
          action={reportPaths.returning(report.id)}
          name="message"
          label={t('report.return.message')}
        />
      )}
      {acts.includes('correct') && (
        <WordsForm
          {...props}
          title={t('report.correct')}
          hint={t('report.correct.hint')}
          action={reportPaths.correction(report.id)}
          name="reason"
          label={t('report.correct.reason')}
        />
      )}
    </>
  );
};

const WordsForm = (
  props: ReportPageProps & {
    readonly title: string;
    readonly hint?: string;
    readonly action: string;
    readonly name: string;
    readonly label: string;
  },
) => (
  <details class="panel">
    <summary>{props.title}</summary>
    <Form
      action={props.action}
      label={props.title}
      csrf={props.tokens.csrf}
      idempotencyKey={props.tokens.key}
      version={props.model.report.version}
    >
      <TextArea
        name={props.name}
        label={props.label}
        hint={props.hint}
        value={props.refused?.text(props.name) ?? ''}
        rows={3}
      />
      <FormActions>
        <SubmitButton tone="secondary">{props.title}</SubmitButton>
      </FormActions>
    </Form>
  </details>
);

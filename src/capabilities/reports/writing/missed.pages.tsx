import { formatDay } from '../../../kernel/day.ts';
import { Card, Form, FormActions, Panel, StatusTag, SubmitButton, TextArea } from '../../../ui/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { Missed } from './missed-work.rules.ts';
import type { ReportPageProps } from './report.pages.tsx';

/** What was planned and not reached: each asks why and what is done about it before the report leaves. */
export const MissedPanel = (props: ReportPageProps & { readonly missed: readonly Missed[] }) => (
  <Panel title={props.t('report.missed', { count: props.missed.length })}>
    {props.missed.map((each) => (
      <MissedCard {...props} each={each} />
    ))}
  </Panel>
);

const MissedCard = ({ t, model, tokens, refused, each }: ReportPageProps & { readonly each: Missed }) => {
  const answer = model.work?.answers.get(each.subject);
  const sent = refused?.text('subject') === each.subject ? refused : null;
  const name = (field: string): string => `${field}-${each.subject}`;
  return (
    <Card
      title={each.title}
      level={3}
      tone={answer ? 'forest' : 'gold'}
      status={
        <StatusTag tone={answer ? 'forest' : 'gold'}>{t(answer ? 'report.answered' : 'report.unanswered')}</StatusTag>
      }
      subtitle={[
        each.dueOn && t('report.missed.due', { day: formatDay(each.dueOn) }),
        t('report.missed.reached', { reached: each.reached, planned: each.planned, unit: each.unitWord }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <Form
        action={reportPaths.answers(model.report.id)}
        label={each.title}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        fields={{ subject: each.subject }}
      >
        <TextArea
          id={name('cause')}
          name="cause"
          label={t('report.cause')}
          value={sent?.text('cause') ?? answer?.cause ?? ''}
          rows={2}
        />
        <TextArea
          id={name('remedy')}
          name="remedy"
          label={t('report.remedy')}
          value={sent?.text('remedy') ?? answer?.remedy ?? ''}
          rows={2}
        />
        <FormActions>
          <SubmitButton tone="secondary">{t('report.save')}</SubmitButton>
        </FormActions>
      </Form>
    </Card>
  );
};

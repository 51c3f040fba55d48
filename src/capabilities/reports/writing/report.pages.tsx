import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, LinkButton, Panel, StatusTag, Timeline } from '../../../ui/index.ts';
import { checkPaths } from '../checks/check.paths.ts';
import { STATE_TONE } from '../regimes/own-reports.pages.tsx';
import { reportPaths } from '../reports.paths.ts';
import { ReportActs } from '../submission/acts.pages.tsx';
import type { ReportPageModel } from './load-report-page.ts';
import { MissedPanel } from './missed.pages.tsx';
import { NextStep } from './next-step.pages.tsx';
import { Papers, Words } from './report-words.pages.tsx';

export interface ReportPageProps {
  readonly t: Translate;
  readonly model: ReportPageModel;
  readonly today: string;
  readonly tokens: { readonly csrf: string; readonly key: string };
  readonly refused: { readonly words: string; readonly text: (name: string) => string } | null;
}

/** One report: how it stands, what is next, its words, what was missed, its papers. */
export const ReportPage = (props: ReportPageProps) => {
  const { t, model, refused } = props;
  const { report, round } = model;
  return (
    <>
      {refused && <Callout tone="brocade">{refused.words}</Callout>}
      {round.outsideValidity && <Callout tone="gold">{t('report.outside')}</Callout>}
      <Panel>
        <Summary {...props} />
      </Panel>
      {model.work && <NextStep {...props} />}
      <p>
        <a href={checkPaths.report(report.id)}>{t('checks.see')}</a>
      </p>
      <ReportActs {...props} />
      {model.work && model.work.missed.length > 0 && <MissedPanel {...props} missed={model.work.missed} />}
      <Words {...props} />
      {model.changes.some(({ changed }) => changed) && (
        <Callout
          tone="gold"
          action={<LinkButton href={reportPaths.figures(report.id)}>{t('report.figures')}</LinkButton>}
        >
          {t('report.changed', { count: model.changes.filter(({ changed }) => changed).length })}
        </Callout>
      )}
      <Papers {...props} />
      {model.history.length > 0 && (
        <Panel title={t('report.history')}>
          <Timeline
            label={t('report.history')}
            entries={model.history.map((event) => ({
              when: formatDay(event.happenedOn),
              what: t(`report.fact.${event.kind}`),
              ...(event.words && { detail: event.words }),
            }))}
          />
        </Panel>
      )}
    </>
  );
};

const Summary = ({ t, model }: ReportPageProps) => {
  const { report, round } = model;
  return (
    <DefinitionList
      items={[
        {
          term: t('report.column.state'),
          detail: <StatusTag tone={STATE_TONE[report.state]}>{t(`report.state.${report.state}`)}</StatusTag>,
        },
        { term: t('report.days'), detail: t('report.cut', { from: formatDay(round.from), to: formatDay(round.to) }) },
        {
          term: t('report.column.due'),
          detail: report.askedOnly ? t('report.askedOnly') : formatDay(report.dueOn),
        },
        { term: t('report.column.sentOn'), detail: report.sentOn && formatDay(report.sentOn) },
        { term: t('report.column.receivedOn'), detail: report.receivedOn && formatDay(report.receivedOn) },
      ]}
    />
  );
};

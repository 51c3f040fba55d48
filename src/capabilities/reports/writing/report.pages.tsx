import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  Callout,
  DefinitionList,
  Form,
  FormActions,
  LinkButton,
  Panel,
  StatusTag,
  SubmitButton,
  Timeline,
} from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import { checkPaths } from '../checks/check.paths.ts';
import { STATE_TONE } from '../regimes/hub.pages.tsx';
import { isOfUnits } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import { ReportActs } from '../submission/acts.pages.tsx';
import type { ReportPageModel } from './load-report-page.ts';
import { MissedPanel } from './missed.pages.tsx';

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

/** The one thing to do: write, accept what is offered, say that there was nothing, or bring it to the signer. */
const NextStep = ({ t, model, tokens }: ReportPageProps) => {
  const { report, round, work } = model;
  if (!work) return null;
  const hidden = { csrf: tokens.csrf, idempotencyKey: tokens.key };
  const offered = work.sections.filter((section) => section.offered && section.words !== '');
  const open = work.sections.filter(({ optional, words, offered: raw }) => !optional && (raw || words === ''));
  const unanswered = work.missed.filter(({ subject }) => !work.answers.has(subject));
  const nothing = work.figures.every(({ figure }) => figure.total.reported + figure.total.stated === 0);
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
      {isOfUnits(round) && nothing && <NoActivity {...{ t, model, tokens }} />}
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

/** The words as they stand: of the draft with what is only offered, else of the edition. */
const Words = ({ t, model }: ReportPageProps) => {
  const sections = model.work?.sections ?? model.edition?.content.sections ?? [];
  if (sections.length === 0) return null;
  return (
    <Panel title={t('report.words')} actions={<a href={reportPaths.figures(model.report.id)}>{t('report.figures')}</a>}>
      {sections.map((section) => (
        <section>
          <h3>
            {section.title}{' '}
            {'offered' in section && section.offered && section.words !== '' && (
              <StatusTag tone="gold">{t('report.offered')}</StatusTag>
            )}
          </h3>
          {section.words === '' && <p class="soft">{t('report.section.empty')}</p>}
          {section.words.split('\n').map((line) => (
            <p>{line}</p>
          ))}
          {section.sources.length > 0 && (
            <p class="soft">{t('report.sources', { units: section.sources.map(({ unit }) => unit).join('; ') })}</p>
          )}
        </section>
      ))}
    </Panel>
  );
};

const Papers = ({ t, model }: ReportPageProps) => {
  if (model.editions.length === 0) return null;
  return (
    <Panel title={t('report.papers')}>
      <ul class="plain-list">
        {model.editions.map((edition) => (
          <li>
            <a href={documentPaths.show(edition.documentId)}>
              {t('report.edition', { number: edition.number, day: formatDay(edition.frozenOn) })}
            </a>{' '}
            {edition.replacesId && <span class="soft">{t('report.edition.replaces')}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

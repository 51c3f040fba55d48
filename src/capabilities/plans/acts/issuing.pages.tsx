import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, DefinitionList, Difference, EmptyState, Panel } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { linePaths } from '../lines/lines.paths.ts';
import type { Departure } from '../unit-documents/departures.rules.ts';
import { actsPaths } from './acts.paths.ts';
import { Fates } from './issuing-lines.pages.tsx';
import type { IssuingModel } from './load-issuing.ts';
import { PaperForm } from './paper-form.pages.tsx';
import type { Attempt } from './sending.pages.tsx';
import { numberOf } from './sending-ways.pages.tsx';

export interface IssuingProps {
  t: Translate;
  model: IssuingModel;
  tokens: { readonly csrf: string; readonly key: string };
  attempt: Attempt | null;
}

/** Act (b): the unit's own plan, where it departs from the province, and the paper with its number. */
export const IssuingPage = (props: IssuingProps) => {
  const { t, model, attempt } = props;
  if (model.plan.state === 'drafting')
    return <EmptyState title={t('plan.issue.early')}>{t('plan.issue.early.text')}</EmptyState>;
  return (
    <>
      {attempt && <Callout tone="brocade">{t(attempt.refusal.key, attempt.refusal.params)}</Callout>}
      {!model.provinceIssued && <Callout tone="sky">{t('plan.issue.beforeProvince')}</Callout>}
      {model.plan.issuedOn && (
        <Callout tone="forest">{t('plan.issue.issued', { day: formatDay(model.plan.issuedOn) })}</Callout>
      )}
      {model.provinceIssued && <Departures t={t} model={model} />}
      {model.acts.includes('issue') && <Paper {...props} />}
      <Fates {...props} />
    </>
  );
};

const Departures = ({ t, model }: { t: Translate; model: IssuingModel }) => (
  <Panel title={t('plan.issue.departures')}>
    {model.departures.length === 0 ? (
      <p class="soft">{t('plan.issue.departures.none')}</p>
    ) : (
      <>
        <p class="hint">{t('plan.issue.departures.hint')}</p>
        <ul class="stack">
          {model.departures.map((departure) => (
            <li>
              <a href={linePaths.line(model.plan.id, departure.lineId)}>{departure.title}</a>
              {departure.kind === 'differs' ? (
                <Changes t={t} departure={departure} />
              ) : (
                <p>{t(`plan.issue.departure.${departure.kind}`)}</p>
              )}
            </li>
          ))}
        </ul>
      </>
    )}
  </Panel>
);

const Changes = ({ t, departure }: { t: Translate; departure: Departure }) => (
  <DefinitionList
    compact
    items={departure.changes.map((change) => ({
      term: change.label,
      detail: <Difference t={t} before={change.approved} after={change.issued} />,
    }))}
  />
);

/** The draft in the unit's letterhead, or the number of what was signed outside. */
const Paper = (props: IssuingProps) => {
  const { t, model, tokens } = props;
  const common = { csrf: tokens.csrf, idempotencyKey: tokens.key, version: model.plan.version };
  return (
    <>
      <Panel title={t('plan.issue.paper')}>
        <div class="stack">
          <p>{t('plan.issue.paper.what')}</p>
          {model.papers.length > 0 && (
            <ul class="stack-close">
              {model.papers.map((paper) => (
                <li>
                  <a href={documentPaths.show(paper.documentId)}>{paper.title}</a>{' '}
                  <span class="soft">
                    {paper.issuedOn
                      ? t('plan.act.letter.issued', { number: numberOf(paper), day: formatDay(paper.issuedOn) })
                      : t('plan.act.letter.draftState')}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <ButtonForm action={actsPaths.unitPlan(model.plan.id)} tone="primary" {...common}>
            {t('plan.issue.draft')}
          </ButtonForm>
        </div>
      </Panel>
      <details class="panel" open={Boolean(props.attempt?.value('number'))}>
        <summary>{t('plan.act.signed')}</summary>
        <PaperForm
          t={t}
          action={actsPaths.issue(model.plan.id)}
          attempt={props.attempt}
          hint={t('plan.issue.signed.what')}
          example={t('plan.issue.signed.number.hint')}
          submit={t('plan.issue.signed.record')}
          common={common}
        />
      </details>
    </>
  );
};

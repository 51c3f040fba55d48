import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, Difference, Panel, Quote, Timeline } from '../../../ui/index.ts';
import { directivePaths } from '../../directives/directive.paths.ts';
import { ObligationFateNotes } from '../amendment/obligation-fate.pages.tsx';
import type { DeadlineRule } from '../deadline.rules.ts';
import type { ObligationModel } from './load-obligation.ts';
import type { ObligationEdition } from './obligation-page.store.ts';
import { RegisterTable } from './register.pages.tsx';
import { registerPaths } from './register.paths.ts';

interface Props {
  readonly t: Translate;
  readonly model: ObligationModel;
}

export const ObligationPage = ({ t, model }: Props) => {
  const { obligation } = model;
  return (
    <>
      <ObligationFateNotes t={t} model={model} />
      {obligation.withdrawnOn && !model.fate.endedById && (
        <Callout tone="neutral">{t('obligation.withdrawn', { day: formatDay(obligation.withdrawnOn) })}</Callout>
      )}
      {obligation.general && <Callout tone="sky">{t('obligation.general')}</Callout>}
      <Panel
        title={t('obligation.sentence')}
        actions={<a href={directivePaths.card(obligation.directiveId, model.id)}>{t('obligation.source')}</a>}
      >
        <Quote source={t('register.source', obligation.source)}>{obligation.quote}</Quote>
      </Panel>
      <Panel title={t('obligation.facts')}>
        <Facts t={t} obligation={obligation} />
      </Panel>
      {!obligation.general && <Units t={t} model={model} />}
      <Panel title={t('obligation.editions')}>
        <Editions t={t} editions={model.editions} />
      </Panel>
    </>
  );
};

const Facts = ({ t, obligation }: { t: Translate; obligation: ObligationEdition }) => (
  <DefinitionList
    items={[
      { term: t('obligation.rule'), detail: ruleWords(t, obligation.rule) },
      { term: t('obligation.rule.kind'), detail: t(`register.kind.${obligation.rule.kind}`) },
      { term: t('obligation.deliverable'), detail: obligation.deliverable },
      { term: t('obligation.leads'), detail: obligation.leadNames.join('; ') },
      { term: t('obligation.coordinators'), detail: obligation.coordinatorNames.join('; ') },
      {
        term: t('obligation.recipients'),
        detail: obligation.recipients.map((recipient) => recipient.agency).join('; '),
      },
    ]}
  />
);

/** The document's own words; a rule that a person wrote without words is named by its kind. */
const ruleWords = (t: Translate, rule: DeadlineRule): string =>
  rule.text ??
  ([...(rule.items ?? [])]
    .map((item) => item.text)
    .filter(Boolean)
    .join('; ') ||
    t(`register.kind.${rule.kind}`));

const Units = ({ t, model }: Props) => (
  <Panel
    title={t('obligation.units')}
    actions={
      model.count.total > 0 && (
        <a href={registerPaths.list({ obligation: model.id })}>
          {t('obligation.units.all', { total: model.count.total })}
        </a>
      )
    }
  >
    <RegisterTable t={t} caption={t('obligation.units')} rows={model.rows} days={model} />
  </Panel>
);

const Editions = ({ t, editions }: { t: Translate; editions: readonly ObligationEdition[] }) => (
  <Timeline
    label={t('obligation.editions')}
    entries={editions.map((edition, index) => {
      const before = editions[index + 1];
      return {
        when: formatDay(edition.publishedOn),
        datetime: edition.publishedOn,
        what: (
          <a href={directivePaths.edition(edition.directiveId, edition.editionNumber)}>
            {t('obligation.edition', { label: edition.documentLabel, number: edition.editionNumber })}
          </a>
        ),
        who: t(before ? 'obligation.edition.changed' : 'obligation.edition.first'),
        detail: before ? <Changes t={t} before={before} after={edition} /> : undefined,
        tone: edition.inForce ? ('forest' as const) : ('neutral' as const),
      };
    })}
  />
);

const Changes = ({ t, before, after }: { t: Translate; before: ObligationEdition; after: ObligationEdition }) => {
  const words = (edition: ObligationEdition) =>
    `${edition.action}. ${t('obligation.edition.rule', { rule: ruleWords(t, edition.rule) })}`;
  return <Difference t={t} before={words(before)} after={words(after)} />;
};

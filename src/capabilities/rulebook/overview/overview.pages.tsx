import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Card } from '../../../ui/card.tsx';
import { accountAdministrationPaths } from '../../accounts/account-administration.paths.ts';
import { unitPaths } from '../../organisations/organisations.paths.ts';
import type { Section } from '../rule-sections.rules.ts';
import { rulePaths } from '../rulebook.paths.ts';

export interface SectionSummary {
  readonly section: Section;
  readonly count: number;
  /** rows that hold on the day and name no document */
  readonly missing: number;
}

export interface OverviewModel {
  readonly sections: readonly SectionSummary[];
  /** rows of the delivered rule set that differ from those here */
  readonly differences: number;
  readonly administers: boolean;
}

/** What can be set here, and what still needs a document. */
export const OverviewPage = ({ t, model }: { t: Translate; model: OverviewModel }) => {
  const missing = model.sections.reduce((sum, section) => sum + section.missing, 0);
  return (
    <div class="stack">
      {missing > 0 && (
        <Callout tone="gold" title={t('rules.overview.needed.title')}>
          {t('rules.overview.needed.text', { count: missing })}
        </Callout>
      )}
      <div class="columns">
        {model.sections.map((section) => (
          <SectionCard t={t} section={section} />
        ))}
        <Card
          title={t('rules.overview.preset')}
          href={rulePaths.preset}
          subtitle={
            model.differences === 0
              ? t('rule.preset.same')
              : t('rules.overview.differences', { count: model.differences })
          }
        />
        <Card
          title={t('rules.overview.functions')}
          href={unitPaths.tree()}
          subtitle={t('rules.overview.functions.text')}
        />
        {model.administers && (
          <Card
            title={t('rules.overview.accounts')}
            href={accountAdministrationPaths.list()}
            subtitle={t('rules.overview.accounts.text')}
          />
        )}
      </div>
    </div>
  );
};

const SectionCard = ({ t, section: { section, count, missing } }: { t: Translate; section: SectionSummary }) => (
  <Card
    title={t(`rules.section.${section}`)}
    href={rulePaths.section(section)}
    subtitle={t('rules.overview.count', { count })}
    tone={missing > 0 ? 'gold' : undefined}
  >
    {count > 0 && (
      <p>
        {missing > 0 ? (
          <a href={`${rulePaths.section(section)}?show=missing`}>{t('rules.overview.missing', { count: missing })}</a>
        ) : (
          t('rules.overview.complete')
        )}
      </p>
    )}
  </Card>
);

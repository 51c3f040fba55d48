import { type LintRule, lintRules, type Severity } from '../../../compiler/index.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList, Panel, Quote, StatusTag } from '../../../ui/index.ts';
import { basisInWords } from './legal-basis.rules.ts';
import { reviewPaths } from './review.paths.ts';
import { TONES } from './review-report.pages.tsx';

const GROUPS = ['citations', 'duties', 'deadlines', 'recipients', 'form'] as const;

/** Every rule, by what it looks at. */
export const RulesPage = ({ t }: { t: Translate }) => (
  <>
    {GROUPS.map((group) => (
      <Panel title={t(`review.group.${group}`)}>
        <ul class="choice-list">
          {Object.entries(lintRules)
            .filter(([id]) => id.startsWith(`${group}/`))
            .map(([id, rule]) => (
              <li>
                <div>
                  <a href={reviewPaths.rule(id)}>{rule.title[t.locale]}</a>
                </div>
                <Weight t={t} severity={rule.severity} />
              </li>
            ))}
        </ul>
      </Panel>
    ))}
  </>
);

const Weight = ({ t, severity }: { t: Translate; severity: Severity }) => (
  <StatusTag tone={TONES[severity]}>{t(`findings.severity.${severity}`)}</StatusTag>
);

/** One rule: why it matters, an example, its basis in law. */
export const RulePage = ({ t, id, rule }: { t: Translate; id: string; rule: LintRule }) => (
  <>
    <Panel title={t('review.why')} actions={<Weight t={t} severity={rule.severity} />}>
      <p>{rule.explanation[t.locale]}</p>
    </Panel>
    <Panel title={t('review.example')}>
      <p class="hint">{t('review.example.before')}</p>
      <Quote>{rule.example.before}</Quote>
      <p class="hint">{t('review.example.after')}</p>
      <Quote>{rule.example.after}</Quote>
    </Panel>
    <Panel>
      <DefinitionList
        items={[
          {
            term: t('review.basis'),
            detail:
              rule.basis.length === 0
                ? t('review.basis.none')
                : rule.basis.map((each) => basisInWords(each, t.locale)).join('; '),
          },
          { term: t('review.fix'), detail: t(`review.fix.${rule.fix}`) },
          { term: t('review.knowledge'), detail: t(`review.knowledge.${rule.needs ?? 'none'}`) },
          { term: t('review.id'), detail: <code>{id}</code> },
        ]}
      />
    </Panel>
  </>
);

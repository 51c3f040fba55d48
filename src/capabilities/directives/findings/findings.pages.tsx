import type { Translate } from '../../../kernel/translate.ts';
import { Callout, EmptyState } from '../../../ui/index.ts';
import type { SeenDirective } from '../load-directive.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import type { FindingModel } from './findings.rules.ts';
import { reviewPaths } from './review.paths.ts';
import { ReviewReport } from './review-report.pages.tsx';

/** Each point at its place in the text, with the reason that a lawyer would accept. */
export const FindingsPage = (props: { t: Translate; seen: SeenDirective; findings: readonly FindingModel[] }) => {
  const { t, seen, findings } = props;
  return (
    <>
      <DirectiveTabs t={t} seen={seen} current="findings" findings={findings.length} />
      {seen.place.issued && <Callout tone="sky">{t('findings.issued')}</Callout>}
      {findings.length === 0 && <EmptyState title={t('findings.none')}>{t('findings.none.text')}</EmptyState>}
      {findings.length > 0 && <p class="screen-only hint">{t('findings.print')}</p>}
      <ReviewReport t={t} findings={findings} ruleHref={reviewPaths.rule} />
    </>
  );
};

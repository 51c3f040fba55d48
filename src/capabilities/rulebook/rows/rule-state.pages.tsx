import type { Day } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { StatusTag } from '../../../ui/status.tsx';
import { LOCAL, type RuleContent, type RuleRow } from '../rule.rules.ts';

/** How a row stands on a day, as word, shape and colour. */
export const RuleState = ({ t, row, today }: { t: Translate; row: RuleRow; today: Day }) => {
  if (row.withdrawn)
    return (
      <StatusTag tone="neutral" shape="dash">
        {t('rule.state.withdrawn')}
      </StatusTag>
    );
  if (row.from > today) return <StatusTag tone="sky">{t('rule.state.later')}</StatusTag>;
  if (row.to !== null && row.to < today) return <StatusTag tone="neutral">{t('rule.state.over')}</StatusTag>;
  return <StatusTag tone="forest">{t('rule.state.now')}</StatusTag>;
};

/** The document, or that there is none yet; S rows say that the article itself was not read. */
export const BasisWords = ({ t, content }: { t: Translate; content: RuleContent }) => {
  if (content.basis === null) return <StatusTag tone="gold">{t('rule.noBasis')}</StatusTag>;
  return (
    <span>
      {content.basis}
      {content.mark === 'S' && <span class="soft"> ({t('rule.choice.mark.S').toLowerCase()})</span>}
    </span>
  );
};

export const OriginWords = ({ t, row }: { t: Translate; row: RuleRow }) => (
  <span>
    {row.origin === LOCAL
      ? t('rule.origin.local')
      : t('rule.origin.preset', { origin: row.origin, version: row.originVersion ?? 0 })}
    {row.edited && (
      <>
        {' '}
        <StatusTag tone="sky" shape="half">
          {t('rule.state.edited')}
        </StatusTag>
      </>
    )}
  </span>
);

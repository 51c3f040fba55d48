import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, EmptyState, Form, FormActions, SubmitButton } from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import { CoverageTabs } from './coverage-head.pages.tsx';
import type { Suggestion } from './suggestion.store.ts';

export interface SuggestionsProps {
  t: Translate;
  suggestions: readonly Suggestion[];
  nearDays: number;
  tokens: { readonly csrf: string; readonly key: string };
}

/** Likely copies, each with why, and two answers. */
export const SuggestionsPage = ({ t, suggestions, nearDays, tokens }: SuggestionsProps) => (
  <>
    <CoverageTabs t={t} current="suggestions" />
    <p class="hint">{t('coverage.suggestions.intro', { days: nearDays })}</p>
    {suggestions.length === 0 && <EmptyState title={t('coverage.suggestions.none')} />}
    <div class="stack">
      {suggestions.map((each, at) => (
        <Card title={each.title} subtitle={each.outlets.join(' · ')} level={2}>
          <p>
            {t(`coverage.suggestions.${each.sameTitle ? 'same' : 'like'}`, {
              items: each.items,
              from: formatDay(each.from),
              to: formatDay(each.to),
            })}
          </p>
          <Links t={t} suggestion={each} />
          <Form
            id={`suggestion-${at}`}
            action={coveragePaths.groups}
            csrf={tokens.csrf}
            idempotencyKey={tokens.key}
            fields={{ from: 'suggestions' }}
          >
            {each.storyIds.map((id) => (
              <input type="hidden" name="item" value={id} />
            ))}
            <FormActions>
              <SubmitButton>{t('coverage.suggestions.group')}</SubmitButton>
              <SubmitButton tone="quiet" formaction={coveragePaths.dismissals}>
                {t('coverage.suggestions.dismiss')}
              </SubmitButton>
            </FormActions>
          </Form>
        </Card>
      ))}
    </div>
  </>
);

const SHOWN = 6;

const Links = ({ t, suggestion }: { t: Translate; suggestion: Suggestion }) => (
  <p class="hint">
    {suggestion.itemIds.slice(0, SHOWN).map((id, at) => (
      <>
        {at > 0 && ' · '}
        <a href={coveragePaths.item(id)}>{t('coverage.suggestions.item', { number: at + 1 })}</a>
      </>
    ))}
    {suggestion.itemIds.length > SHOWN && ' …'}
  </p>
);

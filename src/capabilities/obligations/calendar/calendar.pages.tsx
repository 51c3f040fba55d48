import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, EmptyState, Panel } from '../../../ui/index.ts';
import { calendarPaths } from './calendar.paths.ts';
import type { CalendarFeed } from './calendar-feed.store.ts';

interface Props {
  readonly t: Translate;
  readonly feed: CalendarFeed | null;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

export const CalendarPage = ({ t, feed, tokens }: Props) => {
  const form = { csrf: tokens.csrf, idempotencyKey: tokens.key };
  return (
    <div class="stack">
      <p>{t('calendar.intro')}</p>
      {feed ? (
        <Panel title={t('calendar.active', { day: formatDay(feed.madeOn) })}>
          <Callout tone="sky">{t('calendar.active.hint')}</Callout>
          <div class="form-actions">
            <ButtonForm action={calendarPaths.page} {...form}>
              {t('calendar.replace')}
            </ButtonForm>
            <ButtonForm action={calendarPaths.revocation} tone="danger" {...form}>
              {t('calendar.revoke')}
            </ButtonForm>
          </div>
        </Panel>
      ) : (
        <EmptyState
          title={t('calendar.none')}
          action={
            <ButtonForm action={calendarPaths.page} tone="primary" {...form}>
              {t('calendar.make')}
            </ButtonForm>
          }
        >
          {t('calendar.none.hint')}
        </EmptyState>
      )}
    </div>
  );
};

import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, Panel } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import type { Waiting } from './load-waiting.ts';
import { waitingRows } from './waiting-rows.rules.ts';

const SHOWN = 12;

export const WaitingPanel = ({ t, waiting }: { t: Translate; waiting: Waiting }) => {
  const rows = waitingRows(t, waiting);
  return (
    <Panel title={t('leaders.waiting')} id="waiting">
      {rows.length === 0 ? (
        <EmptyState title={t('leaders.waiting.none')} />
      ) : (
        <ul class="stack-close">
          {rows.slice(0, SHOWN).map(({ href, what, act, since }) => (
            <li>
              <a href={href}>{what}</a>
              <div class="small soft">
                {[act, since && t('leaders.waiting.since', { day: formatDay(since) })].filter(Boolean).join(' · ')}
              </div>
            </li>
          ))}
          {rows.length > SHOWN && (
            <li>
              <a href={documentPaths.list}>{t('news.more', { count: rows.length - SHOWN })}</a>
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
};

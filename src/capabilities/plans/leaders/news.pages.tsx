import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, EmptyState, Panel, Timeline, type TimelineEntry, type Tone } from '../../../ui/index.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';
import { dossierPaths } from '../dossier/dossier.paths.ts';
import { planPaths } from '../plans.paths.ts';
import type { News } from './changes.store.ts';
import { leadersPaths } from './leaders.paths.ts';
import type { CurrentCycle } from './load-leaders.ts';

interface NewsProps {
  readonly t: Translate;
  readonly current: CurrentCycle;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** What was done since this person said that they had looked; their own mark, set by their own click. */
export const NewsPanel = ({ t, current: { cycle, look, news }, tokens }: NewsProps) => (
  <Panel
    title={t('news.title')}
    actions={
      news.news.length > 0 && (
        <ButtonForm
          action={leadersPaths.looked}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          fields={{ cycle: cycle.id }}
        >
          {t('news.looked')}
        </ButtonForm>
      )
    }
  >
    <p class="hint">{look ? t('news.since', { day: formatDay(look.on) }) : t('news.first')}</p>
    {news.news.length === 0 ? (
      <EmptyState title={t('news.none')} />
    ) : (
      <Timeline label={t('news.title')} entries={news.news.map((each) => entryOf(t, cycle, each))} />
    )}
    {news.total > news.news.length && (
      <p>
        <a href={cyclePaths.show(cycle.id)}>{t('news.more', { count: news.total - news.news.length })}</a>
      </p>
    )}
  </Panel>
);

const TONES: Readonly<Partial<Record<News['kind'], Tone>>> = {
  sent: 'forest',
  issued: 'forest',
  'dossier-leader-agree': 'forest',
  'dossier-issued': 'forest',
  'taken-back': 'brocade',
  'dossier-office-return': 'brocade',
  'dossier-leader-return': 'brocade',
  'urging-issued': 'gold',
};

function entryOf(
  t: Translate,
  cycle: CurrentCycle['cycle'],
  { kind, day, times, planId, level, unit }: News,
): TimelineEntry {
  const what = t(`news.${kind}`, { unit: unit ?? '' });
  const words = times > 1 ? t('news.times', { what, times }) : what;
  const href =
    planId === null
      ? cyclePaths.show(cycle.id)
      : level === 'province'
        ? dossierPaths.show(planId)
        : planPaths.plan(planId);
  return { when: formatDay(day), datetime: day, what: <a href={href}>{words}</a>, tone: TONES[kind] ?? 'neutral' };
}

import { formatDay, formatInstant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { notFound, ok } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { EmptyState, Pagination, Timeline, type TimelineEntry } from '../../../ui/index.ts';
import { listPersonNames, listUnitLabels } from '../../organisations/index.ts';
import { directivePaths } from '../directive.paths.ts';
import { readDirectives } from '../directive.policy.ts';
import { draftPage } from '../draft/draft-page.routes.tsx';
import { loadDraft } from '../draft/load-draft.ts';
import { loadDirective } from '../load-directive.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import { type HistoryFact, listHistory } from './history.store.ts';

export const historyRoutes: readonly Route[] = [get('/directives/:id/history', readDirectives, showHistory)];

const PAGE_SIZE = 50;

/** Nine queries whatever the length of the history. */
async function loadHistory(view: View, id: string, offset: number) {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen;
  if (!seen.value.may.readDraft) return notFound();
  const { facts, total } = await listHistory(view.tx, seen.value.directive.id, { limit: PAGE_SIZE, offset });
  const people = await listPersonNames(
    view,
    facts.flatMap((fact) => fact.personId ?? []),
  );
  const units = await listUnitLabels(view.tx, [...new Set(facts.flatMap((fact) => fact.unitId ?? []))], view.today);
  const record = await loadDraft(view, seen.value.directive);
  const actions = new Map(record?.draft.obligations.map((each) => [each.lineageId, each.fields.action]));
  return ok({ seen: seen.value, facts, total, people, units, actions });
}

async function showHistory(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const loaded = await x.view((view) => loadHistory(view, x.param('id'), (page - 1) * PAGE_SIZE));
  if (!loaded.ok) return x.refused(loaded.refusal);
  const { seen, facts, total, people, units, actions } = loaded.value;
  const { directive } = seen;
  const who = (fact: HistoryFact): string => {
    const unit = fact.unitId ? units.get(fact.unitId)?.name : undefined;
    return [fact.personId ? people.get(fact.personId) : undefined, unit].filter(Boolean).join(' · ');
  };
  const entries = facts.map((fact) =>
    entryOf(x.t, fact, who(fact), fact.lineageId ? actions.get(fact.lineageId) : null),
  );
  return draftPage(
    x,
    directive,
    { title: x.t('history.title') },
    <>
      <DirectiveTabs t={x.t} seen={seen} current="history" />
      {entries.length === 0 && <EmptyState title={x.t('history.empty')} />}
      <Timeline label={x.t('history.title')} entries={entries} />
      <Pagination
        t={x.t}
        query={{ path: directivePaths.history(directive.id as Id), params: Object.fromEntries(x.query) }}
        page={page}
        total={total}
      />
    </>,
  );
}

/** What says its words in its own line, or needs none. */
const IN_TITLE: ReadonlySet<string> = new Set(['text', 'edition', 'operation.resolve']);

function entryOf(t: Translate, fact: HistoryFact, who: string, action: string | null | undefined): TimelineEntry {
  const how = fact.what === 'text' ? t(`history.text.${fact.words}`) : '';
  const words = IN_TITLE.has(fact.what) ? null : fact.words;
  const detail = [fact.count === 1 || fact.what === 'operation.edit' ? action : null, words]
    .filter(Boolean)
    .join(' · ');
  return {
    // The business day, at the hour at which it was recorded: in a demonstration the two clocks differ.
    when: `${formatDay(fact.happenedOn)} ${formatInstant(fact.recordedAt).slice(-5)}`,
    datetime: fact.recordedAt,
    what: t(`history.${fact.what}`, { count: fact.count, how, name: fact.words ?? '' }),
    who,
    detail: detail || undefined,
    tone: fact.what === 'edition' ? 'forest' : 'neutral',
  };
}

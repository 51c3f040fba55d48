import { type Id, parseId } from '../../../kernel/ids.ts';
import { conflict, invalid, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { post, type Route } from '../../../platform/http/route.ts';
import { inputValues } from '../lines/content/line-values.rules.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { decideOnLines } from './consolidation.policy.ts';
import { readQuery } from './consolidation-query.rules.ts';
import { crumbsOf } from './crumbs.rules.ts';
import { listItemTitles } from './item.store.ts';
import { readItem } from './item-content.rules.ts';
import { loadItemLists, loadPeriod, loadSentContents, withLead } from './load-item-form.ts';
import { loadPicked } from './load-preview.ts';
import { MergePage } from './merge.pages.tsx';
import { mergeLines } from './merge-lines.ts';
import { tickedIn } from './ticked.rules.ts';
import { typedValues } from './typed-values.rules.ts';

interface Asked {
  readonly lineIds: readonly Id[];
  readonly base: Id | null;
  readonly sent: { readonly refusal: Refusal; readonly status: number } | null;
}

/** The form of a merge: the ticked lines, and the words of one of them to begin with. */
export async function showMerge(x: Exchange, { lineIds, base, sent }: Asked): Promise<Response> {
  const cycleId = parseId(x.param('id'));
  if (!cycleId) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const loaded = await x.view(async (view) => {
    const picked = await loadPicked(view, cycleId, readQuery(x.query), lineIds);
    const contents = await loadSentContents(view, cycleId, lineIds);
    const itemIds = [...new Set(picked.lines.flatMap((line) => line.itemId ?? []))];
    return { picked, contents, lists: await loadItemLists(view), items: await listItemTitles(view.tx, itemIds) };
  });
  const [first] = loaded.picked.lines;
  if (!first) return x.redirect(consolidationPaths.table(cycleId), { key: 'consolidation.refusal.none' });
  const chosen = base && loaded.contents.has(base) ? base : first.lineId;
  const content = loaded.contents.get(chosen);
  const sources = loaded.lists['funding-sources'].items.map((item) => item.code);
  const values = sent ? typedValues(x.form) : content ? inputValues(content, x.t.locale, sources) : {};
  return x.page(
    {
      title: x.t('consolidation.merge.title'),
      place: 'plans',
      breadcrumbs: crumbsOf(x.t, cycleId),
      ...(sent && { status: sent.status }),
    },
    <MergePage
      t={x.t}
      model={{ ...loaded, cycleId, base: chosen, values }}
      tokens={x.formTokens}
      sent={sent && { refusal: sent.refusal, reason: x.form.text('reason'), itemId: x.form.text('item') }}
    />,
  );
}

export const mergeRoutes: readonly Route[] = [
  post(consolidationPaths.items(':id'), decideOnLines, 'plan.merge-lines', async (x) => {
    const cycleId = parseId(x.param('id'));
    const base = parseId(x.form.text('base'));
    const lines = tickedIn(x.form.all('line'));
    if (!cycleId || !base) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    return x.submit(
      async (change) => {
        const from = (await loadSentContents(change, cycleId, [base])).get(base);
        if (!from) return conflict('consolidation.refusal.stale', { count: 1 });
        const { content, errors } = readItem(x.form, from, await loadPeriod(change, cycleId));
        if (Object.keys(errors).length > 0) return invalid(errors);
        const command = { cycleId, lines, itemId: parseId(x.form.text('item')), reason: x.form.text('reason') };
        return mergeLines(change, { ...command, content: await withLead(change, content, from) });
      },
      {
        to: (item) => consolidationPaths.item(cycleId, item),
        notice: 'consolidation.merged',
        onRefusal: (refusal, status) =>
          showMerge(x, { lineIds: lines.map((line) => line.lineId), base, sent: { refusal, status } }),
      },
    );
  }),
];

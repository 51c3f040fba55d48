import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/index.ts';
import { inputValues } from '../lines/content/line-values.rules.ts';
import { AmendPage } from './amend.pages.tsx';
import { amendItem } from './amend-item.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { decideOnLines, seeConsolidation } from './consolidation.policy.ts';
import { crumbsOf } from './crumbs.rules.ts';
import { ItemPage } from './item.pages.tsx';
import { findItem } from './item.store.ts';
import { readItem } from './item-content.rules.ts';
import { loadItem } from './load-item.ts';
import { loadItemLists, loadPeriod, withLead } from './load-item-form.ts';
import { typedValues } from './typed-values.rules.ts';

/** A line of the provincial plan while it is put together. */
export const itemRoutes: readonly Route[] = [
  get(consolidationPaths.item(':id', ':item'), seeConsolidation, async (x) => {
    const on = idsOf(x);
    const model = on && (await x.view((view) => loadItem(view, on.cycleId, on.itemId)));
    if (!on || !model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const actions = model.decides && (
      <LinkButton href={consolidationPaths.amendItem(on.cycleId, on.itemId)} tone="primary">
        {x.t('fate.item.amend')}
      </LinkButton>
    );
    const heading = { title: model.item.content.title, subtitle: x.t('fate.item'), actions };
    return x.page(
      { ...heading, place: 'plans', breadcrumbs: crumbsOf(x.t, on.cycleId) },
      <ItemPage t={x.t} model={model} />,
    );
  }),
  get(consolidationPaths.amendItem(':id', ':item'), decideOnLines, (x) => showAmend(x, null)),
  post(consolidationPaths.amendItem(':id', ':item'), decideOnLines, 'plan.amend-item', async (x) => {
    const on = idsOf(x);
    if (!on) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const { cycleId, itemId } = on;
    return x.submit(
      async (change) => {
        const item = await findItem(change.tx, cycleId, itemId);
        if (!item) return notFound();
        const { content, errors } = readItem(x.form, item.content, await loadPeriod(change, cycleId));
        if (Object.keys(errors).length > 0) return invalid(errors);
        const command = { itemId, version: Number(x.form.text('_version')), reason: x.form.text('reason') };
        return amendItem(change, cycleId, { ...command, content: await withLead(change, content, item.content) });
      },
      {
        to: (id) => consolidationPaths.item(cycleId, id),
        notice: 'consolidation.amended',
        onRefusal: (refusal, status) => showAmend(x, { refusal, status }),
      },
    );
  }),
];

async function showAmend(x: Exchange, sent: { refusal: Refusal; status: number } | null): Promise<Response> {
  const on = idsOf(x);
  const loaded =
    on &&
    (await x.view(async (view) => ({
      item: await findItem(view.tx, on.cycleId, on.itemId),
      lists: await loadItemLists(view),
    })));
  if (!on || !loaded?.item) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { item, lists } = loaded;
  const sources = lists['funding-sources'].items.map((each) => each.code);
  return x.page(
    {
      title: x.t('fate.item.amend'),
      subtitle: item.content.title,
      place: 'plans',
      breadcrumbs: crumbsOf(x.t, on.cycleId),
      ...(sent && { status: sent.status }),
    },
    <AmendPage
      t={x.t}
      action={consolidationPaths.amendItem(on.cycleId, on.itemId)}
      values={sent ? typedValues(x.form) : inputValues(item.content, x.t.locale, sources)}
      lists={lists}
      seen={{ version: item.version }}
      tokens={x.formTokens}
      sent={sent && { refusal: sent.refusal, reason: x.form.text('reason') }}
    />,
  );
}

function idsOf(x: Exchange): { cycleId: Id; itemId: Id } | null {
  const cycleId = parseId(x.param('id'));
  const itemId = parseId(x.param('item'));
  return cycleId && itemId && { cycleId, itemId };
}

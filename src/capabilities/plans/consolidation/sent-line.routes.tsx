import { type Id, parseId } from '../../../kernel/ids.ts';
import { conflict, invalid, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { inputValues } from '../lines/content/line-values.rules.ts';
import { AmendPage } from './amend.pages.tsx';
import { amendLine } from './amend-item.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { decideOnLines, seeConsolidation } from './consolidation.policy.ts';
import { crumbsOf } from './crumbs.rules.ts';
import { readItem } from './item-content.rules.ts';
import { loadItemLists, loadPeriod, loadSentContents, withLead } from './load-item-form.ts';
import { loadSentLine } from './load-sent-line.ts';
import { SentLineView } from './sent-line.pages.tsx';
import { typedValues } from './typed-values.rules.ts';

/** One line of a unit, for those who decide. */
export const sentLineRoutes: readonly Route[] = [
  get(consolidationPaths.line(':id', ':line'), seeConsolidation, async (x) => {
    const on = idsOf(x);
    const model = on && (await x.view((view) => loadSentLine(view, on.cycleId, on.lineId)));
    if (!on || !model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const unit = model.units.get(model.line.unitId)?.[x.t.locale === 'vi' ? 'name' : 'nameEn'];
    return x.page(
      { title: model.content.title, subtitle: unit, place: 'plans', breadcrumbs: crumbsOf(x.t, on.cycleId) },
      <SentLineView t={x.t} cycleId={on.cycleId} model={model} />,
    );
  }),
  get(consolidationPaths.amendLine(':id', ':line'), decideOnLines, (x) => showAmend(x, null)),
  post(consolidationPaths.amendLine(':id', ':line'), decideOnLines, 'plan.amend-line', async (x) => {
    const on = idsOf(x);
    if (!on) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const { cycleId, lineId } = on;
    return x.submit(
      async (change) => {
        const base = (await loadSentContents(change, cycleId, [lineId])).get(lineId);
        if (!base) return conflict('consolidation.refusal.stale', { count: 1 });
        const { content, errors } = readItem(x.form, base, await loadPeriod(change, cycleId));
        if (Object.keys(errors).length > 0) return invalid(errors);
        const line = { lineId, mark: x.form.text('mark') };
        const command = { cycleId, line, reason: x.form.text('reason') };
        return amendLine(change, { ...command, content: await withLead(change, content, base) });
      },
      {
        to: (item) => consolidationPaths.item(cycleId, item),
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
      model: await loadSentLine(view, on.cycleId, on.lineId),
      lists: await loadItemLists(view),
    })));
  if (!on || !loaded?.model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { model, lists } = loaded;
  const sources = lists['funding-sources'].items.map((item) => item.code);
  // An item of its own is amended further; what the unit sent is where it begins.
  const from = model.line.sharers === 1 && model.item ? model.item.content : model.content;
  return x.page(
    {
      title: x.t('consolidation.amend.title'),
      subtitle: model.content.title,
      place: 'plans',
      breadcrumbs: crumbsOf(x.t, on.cycleId),
      ...(sent && { status: sent.status }),
    },
    <AmendPage
      t={x.t}
      action={consolidationPaths.amendLine(on.cycleId, on.lineId)}
      values={sent ? typedValues(x.form) : inputValues(from, x.t.locale, sources)}
      lists={lists}
      seen={{ mark: model.line.mark }}
      tokens={x.formTokens}
      sent={sent && { refusal: sent.refusal, reason: x.form.text('reason') }}
    />,
  );
}

function idsOf(x: Exchange): { cycleId: Id; lineId: Id } | null {
  const cycleId = parseId(x.param('id'));
  const lineId = parseId(x.param('line'));
  return cycleId && lineId && { cycleId, lineId };
}

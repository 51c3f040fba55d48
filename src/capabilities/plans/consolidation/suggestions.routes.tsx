import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { decideOnLines, seeConsolidation } from './consolidation.policy.ts';
import { crumbsOf } from './crumbs.rules.ts';
import { dismissSuggestion } from './dismiss-suggestion.ts';
import { KEY_KINDS } from './line-keys.rules.ts';
import { listBlocks } from './suggestion.store.ts';
import { SHOWN_KINDS, type ShownKind, SuggestionsPage } from './suggestions.pages.tsx';

const PAGE = 20;

/** What may be the same work, by the reason for thinking so. */
export const suggestionRoutes: readonly Route[] = [
  get(consolidationPaths.suggestions(':id'), seeConsolidation, showSuggestions),
  post(consolidationPaths.suggestions(':id'), decideOnLines, 'plan.dismiss-suggestion', async (x) => {
    const cycleId = parseId(x.param('id'));
    const kind = KEY_KINDS.find((each) => each === x.form.text('kind'));
    if (!cycleId || !kind) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const command = { key: x.form.raw('key'), lineCount: Number(x.form.text('count')), reason: x.form.text('reason') };
    return x.submit((change) => dismissSuggestion(change, { cycleId, kind, ...command }), {
      to: () => `${consolidationPaths.suggestions(cycleId)}?kind=${kind}`,
      notice: 'suggestion.dismissed',
    });
  }),
];

async function showSuggestions(x: Exchange): Promise<Response> {
  const cycleId = parseId(x.param('id'));
  if (!cycleId) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const asked = SHOWN_KINDS.find((each) => each === x.query.get('kind'));
  const page = pageNumber(x.query);
  const { kind, blocks, units } = await x.view(async ({ tx, today }) => {
    const found = await firstWithBlocks(tx, cycleId, asked ? [asked] : SHOWN_KINDS, page);
    const ids = new Set(found.blocks.flatMap((block) => block.lines.map((line) => line.unitId)));
    return { ...found, units: await listUnitLabels(tx, [...ids], today) };
  });
  const model = { cycleId, kind, blocks: blocks.slice(0, PAGE), units, page, more: blocks.length > PAGE };
  return x.page(
    {
      title: x.t('consolidation.suggestions'),
      subtitle: x.t('suggestion.subtitle'),
      place: 'plans',
      breadcrumbs: crumbsOf(x.t, cycleId),
    },
    <SuggestionsPage t={x.t} model={model} decides={decideOnLines.allows(x.actor)} tokens={x.formTokens} />,
  );
}

/** Who asks for no reason in particular sees the first that has something to say, not an empty page. */
async function firstWithBlocks(tx: Tx, cycleId: Id, kinds: readonly ShownKind[], page: number) {
  for (const kind of kinds) {
    const blocks = await listBlocks(tx, cycleId, kind, { skip: (page - 1) * PAGE, take: PAGE + 1 });
    if (blocks.length > 0) return { kind, blocks };
  }
  return { kind: kinds[0] ?? 'title', blocks: [] };
}

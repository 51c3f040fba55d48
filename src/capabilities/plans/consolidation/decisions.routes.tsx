import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { decideOnLines } from './consolidation.policy.ts';
import { readQuery } from './consolidation-query.rules.ts';
import { crumbsOf } from './crumbs.rules.ts';
import { decideLines } from './decide-lines.ts';
import { loadPicked, withoutForeign } from './load-preview.ts';
import { showMerge } from './merge.routes.tsx';
import { PreviewPage } from './preview.pages.tsx';
import { tickedIn } from './ticked.rules.ts';

/** One decision for one line or for many: shown first, then recorded. */
export const decisionRoutes: readonly Route[] = [
  get(consolidationPaths.preview(':id'), decideOnLines, (x) =>
    x.query.get('decision') === 'merge'
      ? showMerge(x, {
          lineIds: lineIdsIn(x.query.getAll('line')),
          base: parseId(x.query.get('base') ?? ''),
          sent: null,
        })
      : showPreview(x, x.query.get('all') === 'yes' ? null : lineIdsIn(x.query.getAll('line')), null, 200),
  ),
  post(consolidationPaths.decisions(':id'), decideOnLines, 'plan.decide-lines', async (x) => {
    const cycleId = parseId(x.param('id'));
    if (!cycleId) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const lines = tickedIn(x.form.all('line'));
    const command = { cycleId, lines, decision: decisionIn(x.form.text('decision')), reason: x.form.text('reason') };
    return x.submit((change) => decideLines(change, command), {
      to: () => consolidationPaths.table(cycleId),
      notice: ({ decided, same }) => ({
        key: same > 0 ? 'consolidation.done.same' : 'consolidation.done',
        params: { decided, same },
      }),
      onRefusal: (refusal, status) =>
        showPreview(
          x,
          lines.map((line) => line.lineId),
          refusal,
          status,
        ),
    });
  }),
];

async function showPreview(
  x: Exchange,
  lineIds: readonly Id[] | null,
  refusal: Refusal | null,
  status: number,
): Promise<Response> {
  const cycleId = parseId(x.param('id'));
  if (!cycleId) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  if (lineIds?.length === 0)
    return x.redirect(consolidationPaths.table(cycleId), { key: 'consolidation.refusal.none' });
  const decision = decisionIn(refusal ? x.form.text('decision') : (x.query.get('decision') ?? ''));
  const picked = await x.view(async (view) =>
    withoutForeign(await loadPicked(view, cycleId, readQuery(x.query), lineIds), actorOf(view)),
  );
  return x.page(
    {
      title: x.t('consolidation.preview.title', { decision: x.t(`consolidation.decision.${decision}`) }),
      subtitle: x.t('consolidation.preview.lines', { count: picked.lines.length }),
      place: 'plans',
      breadcrumbs: crumbsOf(x.t, cycleId),
      status,
    },
    <PreviewPage
      t={x.t}
      cycleId={cycleId}
      picked={picked}
      decision={decision}
      tokens={x.formTokens}
      sent={refusal && { refusal, reason: x.form.text('reason') }}
    />,
  );
}

const decisionIn = (word: string): 'keep' | 'cut' | 'postpone' =>
  word === 'cut' || word === 'postpone' ? word : 'keep';

const lineIdsIn = (values: readonly string[]): Id[] => [...new Set(values.flatMap((value) => parseId(value) ?? []))];

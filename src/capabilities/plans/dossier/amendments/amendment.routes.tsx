import { type Id, parseId } from '../../../../kernel/ids.ts';
import { invalid, notFound, type Refusal, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { readItem } from '../../consolidation/item-content.rules.ts';
import { loadItemLists, loadPeriod, withLead } from '../../consolidation/load-item-form.ts';
import { typedValues } from '../../consolidation/typed-values.rules.ts';
import { inputValues } from '../../lines/content/line-values.rules.ts';
import { emptyLine } from '../../lines/line.rules.ts';
import { dossierPaths } from '../dossier.paths.ts';
import { amendPlan, seeDossier } from '../dossier.policy.ts';
import { actOnDossier, NOWHERE, onDossier, showNothing, titleOf } from '../dossier-exchange.routes.tsx';
import { AmendLinePage, AmendmentPage } from './amendment.pages.tsx';
import { changeAmendment, dropAmendment, leaveAsItWas, startAmendment } from './change-amendment.ts';
import { draftAmendmentPaper } from './draft-amendment-paper.ts';
import { loadAmendment } from './load-amendment.ts';

export const amendmentRoutes: Route[] = [
  post(dossierPaths.amendments(':plan'), amendPlan, 'dossier.amend', (x) =>
    actOnDossier(
      x,
      'amend',
      (change) => startAmendment(change, { ...onDossier(x), reason: x.form.text('reason') }),
      'planAmendment.started',
      dossierPaths.amendment,
    ),
  ),
  get(dossierPaths.amendment(':amendment'), seeDossier, (x) => showAmendment(x, null, 200)),
  post(dossierPaths.amendmentPaper(':amendment'), amendPlan, 'amendment.draft-paper', (x) =>
    act(x, (change) => draftAmendmentPaper(change, onAmendment(x)), 'planAmendment.paper.done'),
  ),
  post(dossierPaths.amendmentEnd(':amendment'), amendPlan, 'amendment.drop', (x) =>
    act(x, (change) => dropAmendment(change, onAmendment(x)), 'planAmendment.ended'),
  ),
  get(dossierPaths.amendLine(':amendment', ':line'), amendPlan, (x) => showLine(x, null, 200)),
  post(dossierPaths.amendLine(':amendment', ':line'), amendPlan, 'amendment.change', (x) =>
    x.submit((change) => save(x, change), {
      to: (id) => dossierPaths.amendment(id),
      notice: 'planAmendment.saved',
      onRefusal: (refusal, status) => showLine(x, refusal, status),
    }),
  ),
  post(dossierPaths.dropLine(':amendment', ':line'), amendPlan, 'amendment.change', (x) =>
    act(
      x,
      (change) => changeAmendment(change, { ...onAmendment(x), lineId: lineOf(x), content: null }),
      'planAmendment.saved',
    ),
  ),
  post(dossierPaths.leaveLine(':amendment', ':line'), amendPlan, 'amendment.leave', (x) =>
    act(
      x,
      async (change) => {
        const lineId = lineOf(x);
        return lineId ? leaveAsItWas(change, { ...onAmendment(x), lineId }) : notFound();
      },
      'planAmendment.saved',
    ),
  ),
];

const lineOf = (x: Exchange): Id | null => parseId(x.param('line'));

const onAmendment = (x: Exchange) => ({
  amendmentId: parseId(x.param('amendment')) ?? NOWHERE,
  version: Number(x.form.text('_version')) || 0,
});

const act = (x: Exchange, useCase: (change: Change) => Promise<Result<Id>>, notice: string): Promise<Response> =>
  x.submit(useCase, {
    to: () => dossierPaths.amendment(onAmendment(x).amendmentId),
    notice,
    onRefusal: (refusal, status) => showAmendment(x, refusal, status),
  });

/** Typed over the approved item, or over an empty one. */
async function save(x: Exchange, change: Change): Promise<Result<Id>> {
  const lineId = lineOf(x);
  const found = await loadAmendment(change, onAmendment(x).amendmentId);
  const item = found?.model.items.find((each) => each.id === lineId);
  if (!found || (lineId && !item)) return notFound();
  const base = item?.content ?? emptyLine;
  const { content, errors } = readItem(x.form, base, await loadPeriod(change, found.model.cycle.id));
  if (Object.keys(errors).length > 0) return invalid(errors);
  const kept = await withLead(change, content, base);
  return changeAmendment(change, { ...onAmendment(x), lineId, content: kept });
}

async function showAmendment(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const found = await x.view((view) => loadAmendment(view, onAmendment(x).amendmentId));
  if (!found) return showNothing(x);
  const { model, amendment, lines } = found;
  const title = x.t('planAmendment.number', { number: amendment.number });
  return x.page(
    { ...titleOf(x, model, 'planAmendment.list'), title, status },
    <AmendmentPage
      t={x.t}
      model={model}
      amendment={amendment}
      lines={lines}
      tokens={x.formTokens}
      mayEdit={amendPlan.allows(x.actor) && amendment.state === 'drafting'}
      sent={refusal && { refusal, text: x.form.text, all: x.form.all }}
    />,
  );
}

async function showLine(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const lineId = lineOf(x);
  const found = await x.view(async (view) => {
    const loaded = await loadAmendment(view, onAmendment(x).amendmentId);
    return loaded && { ...loaded, lists: await loadItemLists(view) };
  });
  const item = found?.model.items.find((each) => each.id === lineId);
  if (!found || (x.param('line') !== 'new' && !item)) return showNothing(x);
  const wanted = found.lines.find((line) => lineId !== null && line.lineId === lineId)?.content;
  const sources = found.lists['funding-sources'].items.map((each) => each.code);
  const content = wanted ?? item?.content ?? emptyLine;
  const errors = Object.fromEntries(Object.entries(refusal?.fields ?? {}).map(([name, key]) => [name, x.t(key)]));
  return x.page(
    { ...titleOf(x, found.model, item ? 'planAmendment.change' : 'planAmendment.add'), status },
    <AmendLinePage
      t={x.t}
      amendment={found.amendment}
      lineId={lineId}
      values={refusal ? typedValues(x.form) : inputValues(content, x.locale, sources)}
      errors={errors}
      lists={found.lists}
      tokens={x.formTokens}
    />,
  );
}

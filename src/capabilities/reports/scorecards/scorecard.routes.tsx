import { yearOf } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { reportPaths } from '../reports.paths.ts';
import { overseeReports } from '../reports.policy.ts';
import { CardPage } from './card.pages.tsx';
import { EditionsPage } from './editions.pages.tsx';
import { ItemPage } from './item.pages.tsx';
import { loadCard, loadEdition, loadEditions, loadItem } from './load-scorecard.ts';
import { EditionPage, editionState } from './scorecard.pages.tsx';
import { scorecardPaths } from './scorecard.paths.ts';
import { runScorecards, seeScorecards } from './scorecard.policy.ts';
import { sendScorecards } from './send-scorecards.routes.tsx';

export const scorecardPageRoutes: readonly Route[] = [
  get(scorecardPaths.list, seeScorecards, (x) => showEditions(x, null, 200)),
  get(scorecardPaths.edition(':id'), seeScorecards, (x) => showEdition(x, null, 200)),
  get(scorecardPaths.unit(':id', ':unit'), seeScorecards, showCard),
  get(scorecardPaths.item(':id', ':item'), seeScorecards, (x) => showItem(x, null, 200)),
  get(scorecardPaths.data(':id', ':format'), seeScorecards, sendScorecards),
];

const nothing = (x: Exchange) => x.refused({ kind: 'not-found', key: 'refusal.notFound' });
const sentOf = (x: Exchange, refusal: Refusal | null) => refusal && { refusal, text: x.form.text };
const crumbs = (x: Exchange, ...more: { href: string; label: string }[]) => [
  { href: reportPaths.hub, label: x.t('ui.nav.reports') },
  { href: scorecardPaths.list, label: x.t('scorecard.title') },
  ...more,
];

export async function showEditions(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const { editions, unitId } = await x.view(async (view) => ({
    editions: await loadEditions(view),
    unitId: actorOf(view).unitId,
  }));
  return x.page(
    { title: x.t('scorecard.title'), place: 'reports', status, breadcrumbs: crumbs(x).slice(0, 1) },
    <EditionsPage
      t={x.t}
      editions={editions}
      unitId={unitId}
      oversees={overseeReports.allows(x.actor)}
      mayRun={runScorecards.allows(x.actor)}
      year={yearOf(x.today)}
      tokens={x.formTokens}
      sent={sentOf(x, refusal)}
    />,
  );
}

export async function showEdition(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const id = parseId(x.param('id'));
  const page = pageNumber(x.query);
  const model = id && (await x.view((view) => loadEdition(view, id, page)));
  if (!model) return nothing(x);
  const { edition } = model;
  return x.page(
    {
      title: `${x.t('scorecard.title')}, ${x.t('scorecard.year', { year: edition.year }).toLowerCase()}`,
      place: 'reports',
      subtitle: editionState(x.t, edition),
      status,
      breadcrumbs: crumbs(x),
    },
    <EditionPage
      t={x.t}
      model={model}
      page={page}
      mayRun={runScorecards.allows(x.actor)}
      tokens={x.formTokens}
      sent={sentOf(x, refusal)}
    />,
  );
}

async function showCard(x: Exchange): Promise<Response> {
  const [id, unitId] = [parseId(x.param('id')), parseId(x.param('unit'))];
  const model = id && unitId && (await x.view((view) => loadCard(view, id, unitId)));
  if (!model) return nothing(x);
  const { unit, edition } = model;
  return x.page(
    {
      title: `${x.locale === 'vi' ? unit.name : unit.nameEn}, ${x.t('scorecard.year', { year: edition.year }).toLowerCase()}`,
      place: 'reports',
      subtitle: editionState(x.t, edition),
      breadcrumbs: crumbs(x),
    },
    <CardPage t={x.t} model={model} />,
  );
}

export async function showItem(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const [id, itemId] = [parseId(x.param('id')), parseId(x.param('item'))];
  const model = id && itemId && (await x.view((view) => loadItem(view, id, itemId)));
  if (!model) return nothing(x);
  const name = x.locale === 'vi' ? model.unit.name : model.unit.nameEn;
  return x.page(
    {
      title: model.item.label,
      place: 'reports',
      status,
      breadcrumbs: crumbs(x, { href: scorecardPaths.unit(model.edition.id, model.unit.id), label: name }),
    },
    <ItemPage t={x.t} model={model} tokens={x.formTokens} sent={sentOf(x, refusal)} />,
  );
}

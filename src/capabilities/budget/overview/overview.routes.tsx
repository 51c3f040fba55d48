import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { PerformanceTabs } from '../../obligations/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { maySeeUnit, overseeBudget, seeBudget } from '../budget.policy.ts';
import { heading, nothing, pageOf, queryOf, scopeOf, stretchOf, WHOLE } from '../budget-exchange.routes.tsx';
import { LinePage } from './line.pages.tsx';
import { loadLine } from './load-line.ts';
import { loadOrphans } from './load-orphans.ts';
import { loadUnit } from './load-unit.ts';
import { loadUnits } from './load-units.ts';
import { moneySheet } from './money.sheet.ts';
import { OrphansPage } from './orphans.pages.tsx';
import { UnitActions, UnitPage } from './unit.pages.tsx';
import { UnitsPage } from './units.pages.tsx';

export const budgetOverviewRoutes: readonly Route[] = [
  get(budgetPaths.hub, seeBudget, async (x) => (overseeBudget.allows(x.actor) ? showUnits(x) : showUnit(x, 'own'))),
  get(budgetPaths.unitsSheet, overseeBudget, async (x) => {
    const model = await x.view(async (view) => loadUnits(view, await askedUnits(x, view, WHOLE), x.locale));
    const sheet = moneySheet(x.t, x.t('budget.unit'), model.rows, model.shown ?? model.total);
    return x.download(await writeXlsx(sheet), { name: `kinh-phi-${model.year}.xlsx`, type: XLSX_TYPE });
  }),
  get(budgetPaths.unit(':unit'), seeBudget, (x) => showUnit(x, x.param('unit'))),
  get(budgetPaths.unitSheet(':unit'), seeBudget, async (x) => {
    const unitId = parseId(x.param('unit'));
    if (!unitId || !maySeeUnit(x.actor, unitId)) return nothing(x);
    const model = await x.view(async (view) => {
      const { year } = await scopeOf(x, view);
      return loadUnit(view, { unitId, year }, WHOLE);
    });
    if (!model) return nothing(x);
    const rows = model.lines.map((line) => ({ ...line, name: line.lineId ? line.title : x.t('budget.noLine') }));
    const sheet = moneySheet(x.t, x.t('budget.unit.line'), rows, model.total);
    return x.download(await writeXlsx(sheet), { name: `kinh-phi-don-vi-${model.year}.xlsx`, type: XLSX_TYPE });
  }),
  get(budgetPaths.line(':line'), seeBudget, async (x) => {
    const lineId = parseId(x.param('line'));
    const model = lineId && (await x.view((view) => loadLine(view, lineId, x.locale)));
    if (!model) return nothing(x);
    const { line, unitName } = model;
    const head = heading(x, line.title, line.year);
    const crumb = { href: budgetPaths.unit(line.unitId, line.year), label: unitName };
    return x.page(
      { ...head, breadcrumbs: [...head.breadcrumbs, crumb], subtitle: x.t('budget.line.title'), wide: true },
      <LinePage t={x.t} model={model} />,
    );
  }),
  get(budgetPaths.orphans(), seeBudget, async (x) => {
    const page = pageOf(x);
    const model = await x.view(async (view) => loadOrphans(view, await scopeOf(x, view), page, x.locale));
    return x.page(
      { ...heading(x, x.t('budget.orphans.title'), model.year), subtitle: x.t('budget.orphans.subtitle'), wide: true },
      <OrphansPage
        t={x.t}
        model={model}
        query={queryOf(x, budgetPaths.orphans())}
        oversees={overseeBudget.allows(x.actor)}
      />,
    );
  }),
];

async function askedUnits(x: Exchange, view: Parameters<typeof scopeOf>[1], stretch: { skip: number; take: number }) {
  const { year } = await scopeOf(x, view);
  const words = (x.query.get('q') ?? '').slice(0, 200);
  return { year, words, needing: x.query.get('needs') === 'yes', page: pageOf(x), ...stretch };
}

async function showUnits(x: Exchange): Promise<Response> {
  const stretch = stretchOf(pageOf(x));
  const model = await x.view(async (view) => loadUnits(view, await askedUnits(x, view, stretch), x.locale));
  return x.page(
    {
      title: x.t('budget.title'),
      place: 'performance',
      subtitle: x.t('budget.units.subtitle', { year: model.year }),
      wide: true,
    },
    <>
      <PerformanceTabs t={x.t} current="budget" />
      <UnitsPage t={x.t} model={model} query={queryOf(x, budgetPaths.hub)} />
    </>,
  );
}

async function showUnit(x: Exchange, which: string): Promise<Response> {
  const unitId = which === 'own' ? (x.actor?.unitId ?? null) : parseId(which);
  if (!unitId || !maySeeUnit(x.actor, unitId)) return nothing(x);
  const page = pageOf(x);
  const model = await x.view(async (view) => {
    const { year } = await scopeOf(x, view);
    return loadUnit(view, { unitId, year }, stretchOf(page));
  });
  if (!model) return nothing(x);
  const subtitle = x.t('budget.unit.subtitle', { year: model.year });
  const actions = <UnitActions t={x.t} model={model} />;
  const path = which === 'own' ? budgetPaths.hub : budgetPaths.unit(unitId);
  return x.page(
    { ...heading(x, model.name), subtitle, actions, wide: true },
    <>
      {which === 'own' && <PerformanceTabs t={x.t} current="budget" />}
      <UnitPage t={x.t} model={model} query={queryOf(x, path)} page={page} oversees={overseeBudget.allows(x.actor)} />
    </>,
  );
}

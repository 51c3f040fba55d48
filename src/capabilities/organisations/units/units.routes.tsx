import { addDays, formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/form.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { administersProvince, mayReorganise, seeUnits } from '../organisations.policy.ts';
import { listAliases, listUnitsAt } from '../unit.store.ts';
import type { UnitPanelContributor } from '../unit-duty.contributor.ts';
import { listFunctionsAt } from '../unit-function.store.ts';
import { kindWords, nameIn } from '../unit-words.pages.tsx';
import { chosenDay } from './chosen-day.routes.tsx';
import { loadUnitPage } from './load-unit-page.ts';
import { UnitPage } from './unit.pages.tsx';
import { unitListSheet } from './unit-list.sheet.ts';
import { byKind, filteredTree, matcher } from './unit-search.rules.ts';
import { UnitTreePage } from './unit-tree.pages.tsx';

export interface UnitPageDeps {
  /** panels of a unit's page whose content lies in capabilities further right, such as the duties it owes */
  readonly unitPanels: readonly UnitPanelContributor[];
}

export const unitRoutes = (deps: UnitPageDeps): readonly Route[] => [
  get('/units', seeUnits, showTree),
  get('/units.xlsx', seeUnits, async (x) => {
    const { units, matches, functionsOf } = await loadUnits(x);
    const sheet = unitListSheet(x.t, byKind(units), matches, functionsOf);
    return x.download(await writeXlsx(sheet), { name: 'don-vi.xlsx', type: XLSX_TYPE });
  }),
  get('/units/:id', seeUnits, (x) => showUnit(x, deps)),
];

async function showTree(x: Exchange): Promise<Response> {
  const { day, typed } = chosenDay(x);
  const { units, matches, functionsOf, filter } = await loadUnits(x);
  const { tree, found } = filteredTree(units, matches);
  const words = { count: units.length, found, day: formatDay(day) };
  const subtitle = x.t(found === units.length ? 'units.subtitle' : 'units.subtitle.found', words);
  return x.page(
    { title: x.t('units.title'), place: 'units', subtitle, actions: actionsFor(x) },
    <UnitTreePage
      t={x.t}
      model={{
        tree,
        functionsOf,
        day,
        chosen: day !== x.today,
        dayWrong: typed,
        filter,
        administers: x.actor !== null && administersProvince(x.actor),
      }}
    />,
  );
}

/** The units of the chosen day, which of them were asked for, and what each does. */
function loadUnits(x: Exchange) {
  const { day } = chosenDay(x);
  const filter = { q: (x.query.get('q') ?? '').slice(0, 200), kind: x.query.get('kind') ?? '' };
  return x.view(async ({ tx }) => {
    const units = await listUnitsAt(tx, day);
    const matches = matcher(filter, filter.q === '' ? [] : await listAliases(tx));
    const held = Map.groupBy(await listFunctionsAt(tx, day), (row) => row.unitId as string);
    const functionsOf = new Map([...held].map(([id, rows]) => [id, rows.map((row) => row.function)]));
    return { units, matches, functionsOf, filter };
  });
}

async function showUnit(x: Exchange, deps: UnitPageDeps): Promise<Response> {
  const { day } = chosenDay(x);
  const id = parseId(x.param('id'));
  const panels = { contributors: deps.unitPanels, locale: x.locale };
  const model = id && (await x.view((view) => loadUnitPage(view, id, day, panels)));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { unit } = model;
  const words = { kind: kindWords(x.t, unit.kind) };
  const ended = unit.to !== null && unit.to <= day;
  const subtitle = ended
    ? x.t('unit.subtitle.ended', { ...words, day: formatDay(addDays(unit.to, -1)) })
    : unit.from > day
      ? x.t('unit.subtitle.future', { ...words, day: formatDay(unit.from) })
      : words.kind;
  return x.page(
    {
      title: nameIn(x.t, unit),
      place: 'units',
      subtitle,
      breadcrumbs: [{ href: unitPaths.tree(), label: x.t('units.title') }],
    },
    <UnitPage t={x.t} model={model} otherDay={day !== x.today} />,
  );
}

const actionsFor = (x: Exchange) =>
  x.actor && (
    <>
      <LinkButton href={unitPaths.staffRegister()}>{x.t('staffRegister.title')}</LinkButton>
      {mayReorganise(x.actor) && <LinkButton href={unitPaths.reorganisation()}>{x.t('units.reorganise')}</LinkButton>}
      {administersProvince(x.actor) && (
        <LinkButton href={unitPaths.newUnit()} tone="primary">
          {x.t('units.new')}
        </LinkButton>
      )}
    </>
  );

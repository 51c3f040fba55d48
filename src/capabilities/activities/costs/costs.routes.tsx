import { holds } from '../../../kernel/actor.ts';
import { dayOf, yearOf } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound } from '../../../kernel/result.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { activityPaths } from '../activities.paths.ts';
import { oversees, seeActivities, workOnActivities } from '../activity.policy.ts';
import { ActivityViews } from '../kinds/activity-views.pages.tsx';
import { isMeasureCode, kindShape, MEASURE_CODES } from '../kinds/index.ts';
import { comparedCost, togetherOf } from './cost.rules.ts';
import { listUnitCosts } from './cost.store.ts';
import { CostsPage } from './costs.pages.tsx';
import { costPaths } from './costs.paths.ts';
import { costsSheet } from './costs.sheet.ts';
import { linkSpending, unlinkSpending } from './link-spending.ts';

/** Payments of an activity, and the comparison between units. */
export const costRoutes: readonly Route[] = [
  get(costPaths.compare, seeActivities, showCosts),
  get(costPaths.sheet, seeActivities, async (x) => {
    const { asked, rows, together } = await load(x);
    const sheet = await writeXlsx(costsSheet(x.t, asked.measure, rows, together));
    return x.download(sheet, { name: `chi-phi-${asked.kind}-${asked.year}.xlsx`, type: XLSX_TYPE });
  }),
  post(costPaths.of(':id'), workOnActivities, 'activity.spending-linked', (x) => {
    const activityId = parseId(x.param('id'));
    const spendingIds = x.form.all('spending').flatMap((text) => parseId(text) ?? []);
    return x.submit<Id>(
      async (change) => (activityId ? linkSpending(change, { activityId, spendingIds }) : notFound()),
      { to: (id) => `${activityPaths.activity(id)}#cost`, notice: 'activity.cost.linked' },
    );
  }),
  remove(costPaths.one(':id', ':spending'), workOnActivities, 'activity.spending-unlinked', (x) => {
    const activityId = parseId(x.param('id'));
    const spendingId = parseId(x.param('spending'));
    return x.submit<Id>(
      async (change) => (activityId && spendingId ? unlinkSpending(change, { activityId, spendingId }) : notFound()),
      { to: (id) => `${activityPaths.activity(id)}#cost`, notice: 'activity.cost.linked' },
    );
  }),
];

/** Publications by copies, unless the address asks for something else that there is. */
function askedOf(x: Exchange) {
  const kind = x.query.get('kind') ?? 'publication';
  const first = kindShape(kind).measures[0]?.code ?? 'items';
  const measure = x.query.get('measure') ?? (kind === 'publication' ? 'copies' : first);
  const year = Number(x.query.get('year')) || yearOf(x.today);
  return {
    kind,
    measure: isMeasureCode(measure) ? measure : first,
    year: Number.isInteger(year) && year >= 2000 && year <= 2200 ? year : yearOf(x.today),
  };
}

/** Whoever oversees the province or its money sees all units, others their own; an administrator sees no money. */
async function load(x: Exchange) {
  const asked = askedOf(x);
  return x.view(async (view) => {
    const actor = actorOf(view);
    const sees = workOnActivities.allows(actor);
    const unitId = oversees(actor) || holds(actor, 'finance-body') ? null : actor.unitId;
    const from = dayOf(asked.year, 1, 1) ?? view.today;
    const to = dayOf(asked.year, 12, 31) ?? view.today;
    const costs = sees ? await listUnitCosts(view.tx, { ...asked, from, to, unitId }, view.today) : [];
    const { 'activity-kinds': kinds } = await listCodeChoices(view.tx, ['activity-kinds'], view.today);
    return { asked, kinds, rows: costs.map(comparedCost), together: togetherOf(costs) };
  });
}

async function showCosts(x: Exchange): Promise<Response> {
  const { asked, kinds, rows, together } = await load(x);
  const measures = kindShape(asked.kind).measures.map(({ code }) => code);
  const offered = MEASURE_CODES.filter((code) => measures.includes(code) || code === asked.measure);
  return x.page(
    {
      title: x.t('activity.costs'),
      subtitle: x.t('activity.costs.text'),
      place: 'performance',
    },
    <>
      <ActivityViews t={x.t} current="costs" />
      <CostsPage
        t={x.t}
        kinds={kinds.items.map(({ code, name, nameEn }) => ({ value: code, label: x.locale === 'vi' ? name : nameEn }))}
        measures={offered.map((code) => ({ value: code, label: x.t(`activity.measure.${code}`) }))}
        asked={asked}
        rows={rows}
        together={together}
        query={{ path: costPaths.compare, params: Object.fromEntries(x.query) }}
      />
    </>,
  );
}

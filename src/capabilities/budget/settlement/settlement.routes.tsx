import { parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { parseDong } from '../../../kernel/money.ts';
import { invalid, notFound, type Refusal } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { assignMoney, mayWorkOn, workOnMoney } from '../budget.policy.ts';
import { heading, nothing, scopeOf } from '../budget-exchange.routes.tsx';
import { loadBudgetWords } from '../load-budget-words.ts';
import { listLinePlaces } from '../money/line.store.ts';
import { listPositions } from '../money/line-money.store.ts';
import { versionOf } from '../money/position.store.ts';
import { settle } from './settle.ts';
import { SettlementPage, settledField } from './settlement.pages.tsx';
import type { SettledPlace } from './settlement.store.ts';

const maySettle = (x: Exchange, unitId: Id): boolean => mayWorkOn(x.actor, unitId) || assignMoney.allows(x.actor);

export const settlementRoutes: readonly Route[] = [
  get(budgetPaths.settlement(':unit'), workOnMoney, (x) => showForm(x, null, 200)),
  post(budgetPaths.settlement(':unit'), workOnMoney, 'budget.settle', (x) => {
    const unitId = parseId(x.param('unit'));
    return x.submit<Id>(
      async (change) => {
        if (!unitId || !maySettle(x, unitId)) return notFound();
        const { year } = await scopeOf(x, change);
        const read = await readPlaces(x, change, unitId, year);
        if ('wrong' in read) return invalid(read.wrong);
        return settle(change, {
          unitId,
          year,
          version: Number(x.form.text(FORM_FIELDS.version)),
          settledOn: parseDay(x.form.text('settledOn')),
          documentNumber: x.form.text('number'),
          places: read.places,
        });
      },
      {
        to: () => budgetPaths.unit(x.param('unit'), Number(x.query.get('year')) || undefined),
        notice: 'settlement.saved',
        onRefusal: (refusal, status) => showForm(x, refusal, status),
      },
    );
  }),
];

/** Amounts as typed; an empty field says nothing about its place. */
async function readPlaces(
  x: Exchange,
  view: View,
  unitId: Id,
  year: number,
): Promise<{ places: SettledPlace[] } | { wrong: Record<string, string> }> {
  const wrong: Record<string, string> = {};
  const places = (await listPositions(view.tx, unitId, year)).flatMap((place): SettledPlace[] => {
    const text = x.form.text(settledField(place));
    const amount = text === '' ? null : parseDong(text);
    if (text !== '' && (amount === null || amount < 0)) wrong[settledField(place)] = 'distribution.amount.wrong';
    const { lineId, source, tag } = place;
    return amount === null ? [] : [{ lineId, source, tag, amount }];
  });
  return Object.keys(wrong).length > 0 ? { wrong } : { places };
}

async function showForm(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const unitId = parseId(x.param('unit'));
  if (!unitId || !maySettle(x, unitId)) return nothing(x);
  const model = await x.view(async (view) => {
    const { year } = await scopeOf(x, view);
    const places = await listPositions(view.tx, unitId, year);
    const lines = await listLinePlaces(
      view.tx,
      places.flatMap((place) => place.lineId ?? []),
    );
    const titles = new Map([...lines].map(([id, line]) => [id, line.title]));
    const version = await versionOf(view.tx, { unitId, year });
    return { unitId, year, version, places, titles, words: await loadBudgetWords(view, x.locale) };
  });
  const sent = refusal && { refusal, text: x.form.text, all: x.form.all };
  const head = heading(x, x.t('settlement.title'), model.year);
  const crumb = { href: budgetPaths.unit(unitId, model.year), label: x.t('budget.unit') };
  return x.page(
    { ...head, breadcrumbs: [...head.breadcrumbs, crumb], subtitle: x.t('settlement.subtitle'), status },
    <SettlementPage t={x.t} model={model} tokens={x.formTokens} sent={sent} />,
  );
}

import { parseId } from '../../../kernel/ids.ts';
import { invalid, type Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { agencyOf } from '../open-data/agency.ts';
import { reportPaths } from '../reports.paths.ts';
import { runReports, seeReports, workOnReports } from '../reports.policy.ts';
import { declareFigure } from './declare-figure.ts';
import { readFigurePeriod } from './figure-period.rules.ts';
import { indicatorName, periodName, whoseWords } from './figure-words.pages.tsx';
import { IndicatorPage } from './indicator.pages.tsx';
import { indicatorPaths } from './indicator.paths.ts';
import { type FormTry, IndicatorForms } from './indicator-forms.pages.tsx';
import { IndicatorListPage } from './indicator-list.pages.tsx';
import { indicatorDataset } from './indicators.sheet.ts';
import { loadIndicator } from './load-indicator.ts';
import { loadIndicatorList } from './load-indicator-list.ts';
import { recordRoutes } from './records.routes.tsx';
import { setTarget } from './set-target.ts';

export const indicatorRoutes: readonly Route[] = [
  get(indicatorPaths.list(), seeReports, showList),
  get(indicatorPaths.data(':format'), seeReports, async (x) => {
    const model = await x.view(async (view) => ({
      list: await loadIndicatorList(view, x.query),
      agency: await agencyOf(view, x.locale),
    }));
    const said = { t: x.t, today: x.today, agency: model.agency };
    return sendDataset(x, indicatorDataset(said, model.list), x.param('format'));
  }),
  ...recordRoutes,
  get(indicatorPaths.show(':code'), seeReports, (x) => showIndicator(x, null)),
  post(indicatorPaths.declarations(':code'), workOnReports, 'indicator.declare', (x) => {
    const { from, to } = readFigurePeriod(x.form.text('period'), x.today);
    const amount = readAmount(x.form.text('amount'));
    const said = { indicator: x.param('code'), from, to, source: x.form.text('source'), documentId: null };
    return x.submit(
      async (change) =>
        amount === 'wrong' ? invalid({ amount: 'indicator.error.amount' }) : declareFigure(change, { ...said, amount }),
      answerTo(x, 'declare', 'indicator.declared.saved'),
    );
  }),
  post(indicatorPaths.targets(':code'), runReports, 'indicator.target', (x) => {
    const { from, to } = readFigurePeriod(x.form.text('period'), x.today);
    const amount = readAmount(x.form.text('amount'));
    const said = { indicator: x.param('code'), unitId: parseId(x.form.text('unit')), from, to };
    return x.submit(
      async (change) =>
        amount === 'wrong'
          ? invalid({ amount: 'indicator.error.amount' })
          : setTarget(change, { ...said, amount, basis: x.form.text('basis') }),
      answerTo(x, 'target', 'indicator.target.saved'),
    );
  }),
];

/** A whole number as people write it, "1.200"; nothing takes back what was said. */
function readAmount(text: string): number | null | 'wrong' {
  const bare = text.trim().replace(/[.\s](?=\d{3}(\D|$))/g, '');
  if (bare === '') return null;
  return /^\d{1,15}$/.test(bare) ? Number(bare) : 'wrong';
}

const answerTo = (x: Exchange, form: FormTry['form'], notice: string) => ({
  to: () => indicatorPaths.show(x.param('code'), { period: x.form.text('period'), unit: x.form.text('unit') }),
  notice,
  onRefusal: (refusal: Refusal, status: number) => {
    const values = Object.fromEntries(['amount', 'source', 'basis'].map((name) => [name, x.form.text(name)]));
    return refusal.fields ? showIndicator(x, { form, values, errors: refusal.fields }, status) : x.refused(refusal);
  },
});

async function showList(x: Exchange): Promise<Response> {
  const model = await x.view((view) => loadIndicatorList(view, x.query));
  const moved = model.rows.filter(({ now }) => now.reported + now.stated > 0);
  return x.page(
    {
      title: x.t('indicator.title'),
      place: 'reports',
      wide: true,
      subtitle: `${whoseWords(x.t, model)}, ${periodName(x.t, model.period)}: ${x.t('indicator.answer', {
        moved: moved.length,
        count: model.rows.length,
        confirmed: moved.filter(({ now }) => now.reported > 0 && now.confirmed === now.reported).length,
      })}`,
      breadcrumbs: [{ href: reportPaths.hub, label: x.t('ui.nav.reports') }],
    },
    <IndicatorListPage
      t={x.t}
      model={model}
      today={x.today}
      query={{ path: indicatorPaths.list(), params: Object.fromEntries(x.query) }}
    />,
  );
}

/** After a refusal the form tells the period and the unit, else the address does. */
async function showIndicator(x: Exchange, failed: FormTry | null, status = 200): Promise<Response> {
  const asked = failed ? new URLSearchParams({ period: x.form.text('period'), unit: x.form.text('unit') }) : x.query;
  const model = await x.view((view) => loadIndicator(view, x.param('code'), asked, x.locale));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const may = { declare: workOnReports.allows(x.actor), target: runReports.allows(x.actor) };
  return x.page(
    {
      title: indicatorName(x.t, model.indicator),
      subtitle: `${whoseWords(x.t, model)}, ${periodName(x.t, model.period)}`,
      place: 'reports',
      status,
      breadcrumbs: [
        { href: reportPaths.hub, label: x.t('ui.nav.reports') },
        { href: indicatorPaths.list({ period: model.period.key }), label: x.t('indicator.title') },
      ],
    },
    <IndicatorPage
      t={x.t}
      model={model}
      forms={<IndicatorForms t={x.t} model={model} tokens={x.formTokens} may={may} failed={failed} />}
    />,
  );
}

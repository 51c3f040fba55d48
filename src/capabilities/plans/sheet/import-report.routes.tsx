import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { writeWorkbook } from '../../../platform/xlsx/write-workbook.ts';
import { XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { workOnPlans } from '../plans.policy.ts';
import { errorSheet } from './errors.sheet.ts';
import { type Imported, importLines } from './import-lines.ts';
import { ImportReportPage } from './import-report.pages.tsx';
import { loadImport } from './load-import.ts';
import { planSheetPaths } from './plan-sheet.paths.ts';
import { crumbs, NOT_FOUND } from './plan-sheet.routes.tsx';
import { nameOf } from './sheet-form.pages.tsx';
import { type Undone, undoImport } from './undo-import.ts';

/** One sheet that came in: how far it was read, what is wrong, taking it over and back. */
export const importReportRoutes: readonly Route[] = [
  get('/plans/:id/import/:import', workOnPlans, (x) => showReport(x)),
  get('/plans/:id/import/:import/errors.xlsx', workOnPlans, async (x) => {
    const model = await x.view((view) => loadImport(view, x.param('id'), x.param('import')));
    if (!model?.report) return x.refused(NOT_FOUND);
    const bytes = await writeWorkbook([errorSheet(x.t, model.report)]);
    return x.download(bytes, { name: 'o-can-sua.xlsx', type: XLSX_TYPE });
  }),
  post('/plans/:id/import/:import/take', workOnPlans, 'plan.import-sheet', take),
  post('/plans/:id/import/:import/undo', workOnPlans, 'plan.undo-import', undo),
];

async function showReport(x: Exchange, refusal?: string, status = 200): Promise<Response> {
  const model = await x.view((view) => loadImport(view, x.param('id'), x.param('import')));
  if (!model) return x.refused(NOT_FOUND);
  const name = nameOf(x.t, model.made);
  const subtitle = model.report?.sheet ? x.t('planSheet.about', { name, sheet: model.report.sheet }) : name;
  const response = await x.page(
    {
      title: x.t('planSheet.title'),
      subtitle,
      place: 'plans',
      breadcrumbs: crumbs(x),
      status,
    },
    <ImportReportPage t={x.t} model={model} tokens={x.formTokens} refusal={refusal} />,
  );
  // Renews itself with and without script; the address stays, so the page can be left and found again.
  if (model.made.state === 'reading' && !model.stalled) response.headers.set('refresh', '1');
  return response;
}

const idsOf = (x: Exchange) => ({ planId: parseId(x.param('id')), importId: parseId(x.param('import')) });

async function take(x: Exchange): Promise<Response> {
  const { planId, importId } = idsOf(x);
  if (!planId || !importId) return x.refused(NOT_FOUND);
  const which = x.form.text('which') === 'right' ? 'right' : 'all';
  const expected = Number(x.form.text('expected'));
  return x.submit((change) => importLines(change, { planId, importId, which, expected }), {
    to: () => planSheetPaths.report(planId, importId),
    notice: ({ added, updated }: Imported) => ({ key: 'planSheet.imported', params: { added, updated } }),
    onRefusal: (refusal, status) =>
      refusal.kind === 'not-found' ? x.refused(refusal) : showReport(x, x.t(refusal.key, refusal.params), status),
  });
}

async function undo(x: Exchange): Promise<Response> {
  const { planId, importId } = idsOf(x);
  if (!planId || !importId) return x.refused(NOT_FOUND);
  return x.submit((change) => undoImport(change, { planId, importId }), {
    to: () => planSheetPaths.report(planId, importId),
    notice: ({ removed, restored, kept }: Undone) => ({ key: 'planSheet.undone', params: { removed, restored, kept } }),
    onRefusal: (refusal, status) =>
      refusal.kind === 'not-found' ? x.refused(refusal) : showReport(x, x.t(refusal.key, refusal.params), status),
  });
}

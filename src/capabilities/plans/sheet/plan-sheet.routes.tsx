import { createHash } from 'node:crypto';
import { parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { LARGEST_SHEET, sheetProblem } from '../../../platform/xlsx/sheet-kind.ts';
import { writeWorkbook } from '../../../platform/xlsx/write-workbook.ts';
import { XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { workOnPlans } from '../plans.policy.ts';
import { checkSheet } from './check-sheet.ts';
import { loadSheetForm } from './load-import.ts';
import { loadTemplate } from './load-template.ts';
import { planSheetPaths } from './plan-sheet.paths.ts';
import { type ReceiveSheet, receiveSheet } from './receive-sheet.ts';
import { SheetFormPage, type SheetFormProps } from './sheet-form.pages.tsx';
import { templateSheets } from './template.sheet.ts';

const MEGABYTE = 1024 * 1024;

/** Template out, and what comes back: a file or pasted cells. */
export const planSheetRoutes: readonly Route[] = [
  get('/plans/:id/template.xlsx', workOnPlans, async (x) => {
    const model = await x.view((view) => loadTemplate(view, x.param('id')));
    if (!model) return x.refused(NOT_FOUND);
    const bytes = await writeWorkbook(templateSheets(x.t, model));
    return x.download(bytes, { name: 'mau-ke-hoach.xlsx', type: XLSX_TYPE });
  }),
  get('/plans/:id/import', workOnPlans, (x) => showForm(x, {})),
  post('/plans/:id/import', workOnPlans, 'plan.receive-sheet', receive),
];

export const NOT_FOUND: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

export const crumbs = (x: Exchange) => [
  { href: planSheetPaths.plan(x.param('id')), label: x.t('planSheet.crumb.plan') },
];

async function showForm(x: Exchange, shown: Pick<SheetFormProps, 'typed' | 'errors'>, status = 200): Promise<Response> {
  const model = await x.view((view) => loadSheetForm(view, x.param('id')));
  if (!model) return x.refused(NOT_FOUND);
  const options = { title: x.t('planSheet.title'), subtitle: x.t('planSheet.subtitle'), place: 'plans' };
  return x.page(
    { ...options, breadcrumbs: crumbs(x), status },
    <SheetFormPage t={x.t} model={model} tokens={x.formTokens} largest={LARGEST_SHEET / MEGABYTE} {...shown} />,
  );
}

/** What is wrong with the form itself is said before a record is made; the rest is read behind the answer. */
async function receive(x: Exchange): Promise<Response> {
  const text = x.form.raw('text');
  const file = x.form.files.find((each) => each.field === 'file' && each.bytes.length > 0);
  const declared = x.form.has(FORM_FIELDS.noStateSecrets);
  const source = file?.bytes ?? text;
  const problem = file ? sheetProblem(file.bytes) : text.trim() === '' ? 'nothing' : null;
  if (declared && problem && !x.problem) {
    const key = problem === 'nothing' ? 'planSheet.refusal.nothingSent' : `sheetFile.${problem}`;
    return showForm(x, { typed: { text, declared }, errors: [{ field: 'file', message: x.t(key) }] }, 422);
  }
  const command = (planId: ReceiveSheet['planId']): ReceiveSheet => ({
    planId,
    way: file ? 'file' : 'paste',
    name: (file?.name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, 200),
    sha256: createHash('sha256').update(source).digest('hex'),
    secrecyDeclared: declared,
  });
  const planId = parseId(x.param('id'));
  if (!planId) return x.refused(NOT_FOUND);
  return x.submit((change) => receiveSheet(change, command(planId)), {
    to: (importId) => planSheetPaths.report(planId, importId),
    finish: (response, importId) => {
      x.goOn((step) => checkSheet(step, { planId, importId, source }));
      return response;
    },
    onRefusal: async (refusal, status) => {
      if (refusal.kind === 'not-found') return x.refused(refusal);
      const fields = Object.entries(refusal.fields ?? { file: refusal.key });
      const errors = fields.map(([field, key]) => ({ field, message: x.t(key, refusal.params) }));
      return showForm(x, { typed: { text, declared }, errors }, status);
    },
  });
}

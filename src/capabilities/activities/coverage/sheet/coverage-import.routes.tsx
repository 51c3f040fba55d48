import { parseId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { writeWorkbook } from '../../../../platform/xlsx/write-workbook.ts';
import { writeXlsx, XLSX_TYPE } from '../../../../platform/xlsx/xlsx.ts';
import { listCodeChoices } from '../../../rulebook/index.ts';
import { coveragePaths } from '../coverage.paths.ts';
import { recordCoverage } from '../coverage.policy.ts';
import { COVERAGE_LISTS } from '../coverage-words.rules.ts';
import { CoverageMappingPage } from './coverage-mapping.pages.tsx';
import { remarkOf } from './coverage-reading.pages.tsx';
import { coverageTemplate } from './coverage-template.sheet.ts';
import { coverageUploadRoutes, crumbs } from './coverage-upload.routes.tsx';
import { defaultsOf, loadCoverageImport } from './load-coverage-import.ts';
import { mappingOf, SHEET_FIELDS } from './sheet-fields.rules.ts';
import { takeOverSheet, undoSheet } from './take-over-sheet.ts';

const MOST_COLUMNS = 60;
const IMPORT = '/coverage/import/:id{[0-9a-f-]+}';
const NOT_FOUND: Refusal = { kind: 'not-found', key: 'refusal.notFound' };

/** Lists as spreadsheets: out as a template, in with columns to choose. */
export const coverageImportRoutes: readonly Route[] = [
  get(coveragePaths.template, recordCoverage, async (x) => {
    const lists = await x.view((view) => listCodeChoices(view.tx, COVERAGE_LISTS, view.today));
    const bytes = await writeWorkbook(coverageTemplate(x.t, lists));
    return x.download(bytes, { name: 'mau-tin-bai.xlsx', type: XLSX_TYPE });
  }),
  ...coverageUploadRoutes,
  get(IMPORT, recordCoverage, (x) => showMapping(x, x.query)),
  get(`${IMPORT}/errors.xlsx`, recordCoverage, async (x) => {
    const model = await modelOf(x, x.query);
    if (!model?.waiting) return x.refused(NOT_FOUND);
    const { matched, letters } = model.waiting;
    const heads = ['cell', 'column', 'found', 'expected'].map((name) => x.t(`ui.cells.${name}`));
    const rows = matched.findings.filter((finding) => finding.weight === 'error');
    const sheet = {
      name: x.t('coverage.import.expected'),
      columns: heads.map((header, at) => ({ header, width: [10, 24, 40, 60][at] ?? 20 })),
      rows: rows.map((finding) => Object.values(remarkOf(x.t, finding, letters))),
    };
    return x.download(await writeXlsx(sheet), { name: 'o-can-hoan-thien.xlsx', type: XLSX_TYPE });
  }),
  post(`${IMPORT}/take`, recordCoverage, 'coverage.take-over-sheet', async (x) => {
    const importId = parseId(x.param('id'));
    if (!importId) return x.refused(NOT_FOUND);
    const asked = askedIn(x);
    const mapping = mappingOf(
      asked,
      Array.from({ length: MOST_COLUMNS }, () => ''),
    );
    const expected = Number(x.form.text('expected'));
    const command = { importId, mapping, defaults: defaultsOf(asked), known: x.form.text('known') === 'yes', expected };
    return x.submit((change) => takeOverSheet(change, command), {
      to: () => coveragePaths.imported(importId),
      notice: (count) => ({ key: 'coverage.import.taken', params: { count } }),
      onRefusal: (refusal, status) => showMapping(x, asked, refusal, status),
    });
  }),
  post(`${IMPORT}/undo`, recordCoverage, 'coverage.undo-sheet', async (x) => {
    const importId = parseId(x.param('id'));
    if (!importId) return x.refused(NOT_FOUND);
    return x.submit((change) => undoSheet(change, { importId }), {
      to: () => coveragePaths.imported(importId),
      notice: (count) => ({ key: 'coverage.import.undone', params: { count } }),
    });
  }),
];

/** What was chosen, as it stood in the address of the page. */
function askedIn(x: Exchange): URLSearchParams {
  const names = [...SHEET_FIELDS, 'defaultCountry', 'defaultLanguage'];
  return new URLSearchParams(names.filter((name) => x.form.has(name)).map((name) => [name, x.form.text(name)]));
}

async function modelOf(x: Exchange, asked: URLSearchParams) {
  const id = parseId(x.param('id'));
  return id ? x.view((view) => loadCoverageImport(view, id, asked)) : null;
}

async function showMapping(x: Exchange, asked: URLSearchParams, refusal?: Refusal, status = 200): Promise<Response> {
  const model = await modelOf(x, asked);
  if (!model) return x.refused(NOT_FOUND);
  const title = x.t('coverage.import.title');
  const breadcrumbs = [...crumbs(x), { label: title, href: coveragePaths.importForm }];
  return x.page(
    { title: model.made.name || title, place: 'performance', breadcrumbs, status, wide: true },
    <CoverageMappingPage
      t={x.t}
      model={model}
      tokens={x.formTokens}
      refusal={refusal && x.t(refusal.key, refusal.params)}
    />,
  );
}

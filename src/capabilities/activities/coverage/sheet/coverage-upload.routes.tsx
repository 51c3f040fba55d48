import { createHash } from 'node:crypto';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { readSheet } from '../../../../platform/xlsx/read-sheet.ts';
import { LARGEST_SHEET } from '../../../../platform/xlsx/sheet-kind.ts';
import { type FieldError, FORM_FIELDS } from '../../../../ui/index.ts';
import { coveragePaths } from '../coverage.paths.ts';
import { recordCoverage } from '../coverage.policy.ts';
import { CoverageImportFormPage } from './coverage-import.pages.tsx';
import { loadFormerSheets } from './load-coverage-import.ts';
import { receiveCoverageSheet } from './receive-coverage-sheet.ts';

const MEGABYTE = 1024 * 1024;
const MOST_ROWS = 5_000;
/** Titles and heads may stand above the rows. */
const LIMITS = { rows: MOST_ROWS + 20, columns: 60 };

/** The way in of a sheet. */
export const coverageUploadRoutes: readonly Route[] = [
  get(coveragePaths.importForm, recordCoverage, (x) => showForm(x, null)),
  post(coveragePaths.importForm, recordCoverage, 'coverage.receive-sheet', receive),
];

export const crumbs = (x: Exchange) => [{ label: x.t('coverage.title'), href: coveragePaths.list }];

async function showForm(x: Exchange, refusal: Refusal | null, status = 200): Promise<Response> {
  const former = await x.view(loadFormerSheets);
  const errors: FieldError[] = Object.entries(refusal?.fields ?? {}).map(([field, key]) => ({
    field,
    message: x.t(key, refusal?.params),
  }));
  const title = x.t('coverage.import.title');
  return x.page(
    { title, subtitle: x.t('coverage.import.subtitle'), place: 'performance', breadcrumbs: crumbs(x), status },
    <CoverageImportFormPage
      t={x.t}
      former={former}
      tokens={x.formTokens}
      megabytes={LARGEST_SHEET / MEGABYTE}
      declared={x.form.has(FORM_FIELDS.noStateSecrets)}
      errors={errors}
      refusal={refusal && errors.length === 0 ? x.t(refusal.key, refusal.params) : undefined}
    />,
  );
}

/** The file is read before the transaction, by a process that may open nothing. */
async function receive(x: Exchange): Promise<Response> {
  if (x.problem) return x.refused(x.problem);
  const file = x.form.files.find((each) => each.field === 'file' && each.bytes.length > 0);
  if (!file) return showForm(x, { kind: 'invalid', key: '', fields: { file: 'coverage.refusal.noFile' } }, 422);
  if (!x.form.has(FORM_FIELDS.noStateSecrets)) {
    const fields = { [FORM_FIELDS.noStateSecrets]: 'file.declarationMissing' };
    return showForm(x, { kind: 'invalid', key: '', fields }, 422);
  }
  const reading = await readSheet(file.bytes, LIMITS);
  if (!reading.ok) return showForm(x, reading.refusal, 422);
  if (reading.value.sheets.some((sheet) => sheet.more)) {
    const fields = { file: 'coverage.refusal.tooManyRows' };
    return showForm(x, { kind: 'invalid', key: '', fields, params: { most: MOST_ROWS } }, 422);
  }
  const name = (file.name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, 200);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const command = { name, sha256, reading: reading.value, secrecyDeclared: true };
  return x.submit((change) => receiveCoverageSheet(change, command), {
    to: (id) => coveragePaths.imported(id),
    onRefusal: (refusal, status) => showForm(x, refusal, status),
  });
}

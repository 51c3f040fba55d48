import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { readSheet } from '../../../platform/xlsx/read-sheet.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { FORM_FIELDS } from '../../../ui/index.ts';
import { workOnActivities } from '../activity.policy.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import { ImportPage } from './import.pages.tsx';
import { type Imported, importActivities } from './import-activities.ts';
import { SHEET_COLUMNS, type SheetColumn, type SheetRemark } from './sheet-columns.rules.ts';

const LIMITS = { rows: 520, columns: 40 };

/** Lists that units keep come in as they are. */
export const activityImportRoutes: readonly Route[] = [
  get(recordingPaths.importing, workOnActivities, (x) => show(x, [], null, 200)),
  get(recordingPaths.template, workOnActivities, async (x) => {
    const columns = (Object.keys(SHEET_COLUMNS) as SheetColumn[]).map((name) => ({
      header: x.t(`activity.field.${name}`),
      width: name === 'title' || name === 'summary' ? 50 : 20,
    }));
    const bytes = await writeXlsx({ name: x.t('activity.title'), columns, rows: [] });
    return x.download(bytes, { name: 'mau-hoat-dong.xlsx', type: XLSX_TYPE });
  }),
  post(recordingPaths.importing, workOnActivities, 'activity.record', receive),
];

/** The file is read before the transaction, by a process that may open nothing. */
async function receive(x: Exchange): Promise<Response> {
  if (x.problem) return x.refused(x.problem);
  const file = x.form.files.find((each) => each.field === 'file' && each.bytes.length > 0);
  if (!file) return show(x, [], 'activity.sheet.noFile', 422);
  const reading = await readSheet(file.bytes, LIMITS);
  if (!reading.ok) return show(x, [], reading.refusal.key, 422);
  const command = {
    reading: reading.value,
    secrecyDeclared: x.form.has(FORM_FIELDS.noStateSecrets),
    withKnown: x.form.text('known') === 'yes',
  };
  let left: Extract<Imported, { taken: false }> | null = null;
  return x.submit(
    async (change) => {
      const imported = await importActivities(change, command);
      if (!imported.ok || imported.value.taken) return imported;
      left = imported.value;
      return { ok: false, refusal: { kind: 'invalid', key: 'activity.sheet.remarks' } };
    },
    {
      to: () => recordingPaths.list(),
      notice: (done) => ({ key: 'activity.sheet.done', params: { count: done.taken ? done.ids.length : 0 } }),
      onRefusal: (refusal, status) =>
        left ? show(x, left.remarks, left.problem, status) : show(x, [], refusal.key, status),
    },
  );
}

const show = (
  x: Exchange,
  remarks: readonly SheetRemark[],
  problem: string | null,
  status: number,
): Promise<Response> =>
  x.page(
    {
      title: x.t('activity.sheet.title'),
      subtitle: x.t('activity.sheet.subtitle'),
      place: 'performance',
      status,
      breadcrumbs: [{ href: recordingPaths.list(), label: x.t('activity.title') }],
    },
    <ImportPage
      t={x.t}
      tokens={x.formTokens}
      declared={x.form.has(FORM_FIELDS.noStateSecrets)}
      remarks={remarks}
      problem={problem}
    />,
  );

import { formatDay, parseDay } from '../../../kernel/day.ts';
import { invalid, type Refusal, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { writeXlsx } from '../../../platform/xlsx/xlsx.ts';
import { findPaperToPack, packPaper } from '../../documents/index.ts';
import { possibleOnDossier } from '../dossier/dossier.lifecycle.ts';
import { seeDossier, sendPlanToMinistry } from '../dossier/dossier.policy.ts';
import { onDossier, showNothing, titleOf } from '../dossier/dossier-exchange.routes.tsx';
import { loadTableWords } from '../load-table-words.ts';
import type { PlanDeps } from '../plan-deps.contributor.ts';
import { planTable } from '../plan-table.document.ts';
import { draftCover } from './draft-cover.ts';
import { loadMinistry } from './load-ministry.ts';
import { MinistryPage } from './ministry.pages.tsx';
import { ministryPaths } from './ministry.paths.ts';
import { sheetOfTable } from './ministry.sheet.ts';
import { recordMinistryReceipt, sendToMinistry } from './send-to-ministry.ts';

export const ministryRoutes = (deps: PlanDeps): Route[] => [
  get(ministryPaths.show(':plan'), seeDossier, (x) => showMinistry(x, null, 200)),
  get(ministryPaths.package(':plan'), seeDossier, (x) => downloadPackage(x, deps)),
  post(ministryPaths.cover(':plan'), sendPlanToMinistry, 'dossier.send-to-ministry', (x) =>
    act(x, (change) => draftCover(change, onDossier(x)), 'ministry.cover.drafted'),
  ),
  post(ministryPaths.sending(':plan'), sendPlanToMinistry, 'dossier.send-to-ministry', (x) =>
    act(x, (change) => send(x, change), 'ministry.send.done'),
  ),
  post(ministryPaths.receipt(':plan'), sendPlanToMinistry, 'dossier.send-to-ministry', (x) =>
    act(x, (change) => receive(x, change), 'ministry.receive.done'),
  ),
];

const act = (x: Exchange, useCase: (change: Change) => Promise<Result<unknown>>, notice: string): Promise<Response> =>
  x.submit(useCase, {
    to: () => ministryPaths.show(onDossier(x).planId),
    notice,
    onRefusal: (refusal, status) => showMinistry(x, refusal, status),
  });

async function send(x: Exchange, change: Change): Promise<Result<unknown>> {
  const sentOn = parseDay(x.form.text('sentOn'));
  const way = (['hand', 'post'] as const).find((each) => each === x.form.text('way')) ?? 'trunk';
  if (!sentOn) return invalid({ sentOn: 'ministry.sentOn.wrong' });
  return sendToMinistry(change, { ...onDossier(x), sentOn, way });
}

async function receive(x: Exchange, change: Change): Promise<Result<unknown>> {
  const receivedOn = parseDay(x.form.text('receivedOn'));
  const arrivalNumber = x.form.text('arrivalNumber');
  if (!receivedOn) return invalid({ receivedOn: 'ministry.sentOn.wrong' });
  if (!arrivalNumber) return invalid({ arrivalNumber: 'ministry.arrival.missing' });
  return recordMinistryReceipt(change, { ...onDossier(x), receivedOn, arrivalNumber });
}

async function showMinistry(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view((view) => loadMinistry(view, onDossier(x).planId));
  if (!model || !x.actor) return showNothing(x);
  return x.page(
    { ...titleOf(x, model, 'ministry.title'), status },
    <MinistryPage
      t={x.t}
      model={model}
      today={formatDay(x.today)}
      tokens={x.formTokens}
      maySend={possibleOnDossier(x.actor, model.dossier.state).includes('send-to-ministry')}
      sent={refusal && { refusal, text: x.form.text, all: x.form.all }}
    />,
  );
}

/** The signed plan, Word, the working sheet, edXML, sums and manifest; packed after the reading transaction has ended. */
async function downloadPackage(x: Exchange, deps: PlanDeps): Promise<Response> {
  const found = await x.view(async (view) => {
    const model = await loadMinistry(view, onDossier(x).planId);
    const documentId = model?.plan.issuedDocumentId;
    const paper = documentId ? await findPaperToPack(view, documentId) : null;
    return model && paper ? { paper, table: planTable(model.items, await loadTableWords(view)) } : null;
  });
  if (!found) return showNothing(x);
  const bytes = await writeXlsx(sheetOfTable('Danh mục nhiệm vụ', found.table));
  const sheet = { name: 'danh-muc-nhiem-vu.xlsx', role: 'Bảng tính làm việc', bytes };
  const packed = await packPaper(deps.content(x.province.schema), found.paper, [sheet]);
  return x.download(packed.bytes, { name: packed.name, type: 'application/zip' });
}

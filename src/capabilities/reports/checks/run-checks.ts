import { actorOf, type Change, type Subscriber } from '../../../platform/change.ts';
import type { DocumentIssued } from '../../documents/index.ts';
import { findReport, type SituatedReport } from '../report.store.ts';
import { findEditionOfDocument } from '../submission/edition.store.ts';
import { savePrints } from './check-material.store.ts';
import { type CheckMaterial, checkReport } from './check-report.rules.ts';
import type { Finding } from './finding.rules.ts';
import { saveFindings } from './finding-saving.store.ts';
import { loadCheckMaterial } from './load-check-material.ts';
import { loadThresholds } from './load-thresholds.ts';
import { printsOf } from './shingles.rules.ts';
import { withoutRecordLists } from './stock-words.rules.ts';

/** Checks a report as it stands and keeps what was found; answers that were given stay with their findings. */
export async function runChecks(change: Change, situated: SituatedReport): Promise<Finding[]> {
  const { tx, today } = change;
  const { report, round } = situated;
  const { thresholds } = await loadThresholds(tx, round.to);
  const material = await loadCheckMaterial(tx, situated, thresholds);
  const findings = checkReport(material, thresholds);
  const kept = findings.map((finding) => ({ ...finding, id: change.newId() }));
  await saveFindings(tx, { reportId: report.id, unitId: report.unitId, findings: kept, thresholds, on: today });
  await keepPrints(change, situated, material);
  return findings;
}

async function keepPrints(change: Change, { report }: SituatedReport, { sections }: CheckMaterial): Promise<void> {
  for (const { id, text } of sections) await savePrints(change.tx, report.id, id, printsOf(withoutRecordLists(text)));
}

/** When its paper has its number, a report is checked as it left: whoever receives it reads findings and answers. */
export const checkIssuedReport: Subscriber = async (change, { payload }) => {
  const { documentId } = payload as DocumentIssued;
  const edition = await findEditionOfDocument(change.tx, documentId);
  const situated = edition && (await findReport(change.tx, edition.reportId, change.today));
  if (!situated || !actorOf(change)) return;
  const found = await runChecks(change, situated);
  await change.record({
    action: 'report.check',
    subjectType: 'report',
    subjectId: situated.report.id,
    details: { findings: found.length },
  });
};

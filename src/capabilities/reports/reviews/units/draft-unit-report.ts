import type { Id } from '../../../../kernel/ids.ts';
import { conflict, invalid, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import { draftOutgoing, findOutgoing, officialName, reviseOutgoing } from '../../../documents/index.ts';
import { findUnit } from '../../../organisations/index.ts';
import { loadUnitHead } from '../../../plans/index.ts';
import { listSections } from '../section.store.ts';
import { findUnitReport, updateReviewUnit } from './review-unit.store.ts';
import { openPart, type SaveUnitReport, saveUnitReport } from './save-unit-report.ts';
import { unitReportPaper } from './unit-report.document.ts';

export const REVIEW_UNIT_REPORT = 'review-unit-report';

/** Saves what was written and drafts the unit's Báo cáo from it, or brings its draft up to date. @returns the paper */
export async function draftUnitReport(change: Change, command: SaveUnitReport): Promise<Result<Id>> {
  const { reviewId, unitId, version } = command;
  const saved = await saveUnitReport(change, command);
  if (!saved.ok) return saved;
  const found = await openPart(change, reviewId, unitId, version + 1);
  if (!found.ok) return found;
  const { review, part } = found.value;
  const report = await findUnitReport(change.tx, saved.value);
  const sections = await listSections(change.tx, reviewId);
  if (!report || sections.every(({ id }) => !report.words[id])) {
    return invalid({ [`section-${sections[0]?.id}`]: 'lookback.error.noWords' });
  }
  const head = await loadUnitHead(change, unitId);
  const reader = await findUnit(change.tx, review.runBy, change.today);
  const name = officialName(reader?.name ?? '');
  const content = unitReportPaper(head, { review, sections, report, reader: name });
  const recipients = [{ name, unitId: review.runBy }];
  const open = part.documentId && (await findOutgoing(change.tx, part.documentId));
  if (open && open.state === 'for-signing') return conflict('lookback.refusal.atSigner');
  const drafted =
    open && (open.state === 'draft' || open.state === 'agreed')
      ? await reviseOutgoing(change, { documentId: open.documentId, version: open.version, content, recipients })
      : await draftOutgoing(change, {
          issuerUnitId: unitId,
          draftingUnitId: unitId,
          purpose: REVIEW_UNIT_REPORT,
          subject: { type: 'review', id: reviewId },
          content,
          recipients,
          // what was sent back is answered by a new paper
          replacesId: open?.state === 'issued' ? open.documentId : null,
        });
  if (!drafted.ok) return drafted;
  await updateReviewUnit(change.tx, reviewId, unitId, {
    state: 'drafted',
    document_id: drafted.value,
    paper_report_id: saved.value,
  });
  return drafted;
}

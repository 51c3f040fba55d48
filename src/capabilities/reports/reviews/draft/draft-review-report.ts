import type { Id } from '../../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../../kernel/result.ts';
import type { Change } from '../../../../platform/change.ts';
import { draftOutgoing, findOutgoing, reviseOutgoing } from '../../../documents/index.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { holderOf } from '../../../plans/index.ts';
import { moveReview, type OnReview } from '../move-review.ts';
import { committeePaper } from '../review-head.ts';
import { listSections } from '../section.store.ts';
import { loadFigures } from '../units/load-figures.ts';
import { listReviewUnits } from '../units/review-unit.store.ts';
import { reviewReportPaper } from './review-report.document.ts';

export const REVIEW_REPORT = 'review-report';

/** Drafts the Báo cáo of the People's Committee from the draft as it stands, or brings its paper up to date. */
export const draftReviewReport = (change: Change, command: OnReview): Promise<Result<Id>> =>
  moveReview(change, command, 'draft-report', async (review) => {
    const sections = await listSections(change.tx, review.id);
    if (sections.every(({ words }) => words === '')) return conflict('lookback.refusal.noDraft');
    const head = await committeePaper(change, true);
    if (!head.ok) return head;
    const units = await listReviewUnits(change.tx, review.id);
    const labels = await listUnitLabels(
      change.tx,
      units.map(({ unitId }) => unitId),
      change.today,
    );
    const ministry = await holderOf(change, 'line-ministry');
    const content = reviewReportPaper(head.value, {
      review,
      sections,
      figures: await loadFigures(change, review, 'all'),
      addressee: ministry?.name ?? null,
      parts: units.map((part) => ({ ...part, name: labels.get(part.unitId)?.name ?? '' })),
    });
    const recipients = [
      ...(ministry ? [{ name: ministry.name, unitId: ministry.id }] : []),
      ...units.map(({ unitId }) => ({ name: labels.get(unitId)?.name ?? '', unitId })),
    ];
    const open = review.reportDocumentId && (await findOutgoing(change.tx, review.reportDocumentId));
    if (open?.state === 'for-signing') return conflict('lookback.refusal.atSigner');
    const drafted =
      open && (open.state === 'draft' || open.state === 'agreed')
        ? await reviseOutgoing(change, { documentId: open.documentId, version: open.version, content, recipients })
        : await draftOutgoing(change, {
            issuerUnitId: head.value.issuerUnitId,
            draftingUnitId: review.runBy,
            purpose: REVIEW_REPORT,
            subject: { type: 'review', id: review.id },
            content,
            recipients,
          });
    return drafted.ok ? ok({ report_document_id: drafted.value }) : drafted;
  });

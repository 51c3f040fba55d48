import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { listOutgoingOf, reopenForSubject } from '../../documents/index.ts';

/** Purposes of the paper that carries the provincial plan (practice 5). */
const PLAN_PAPERS: readonly string[] = ['provincial-plan', 'provincial-decision'];
const REMARKS = 'Danh mục nhiệm vụ thay đổi sau khi dự thảo được đồng ý hoặc trình ký.';

/**
 * Items are about to change: a paper that was agreed or frozen with the items of before is a draft again, so that what
 * its number approves is what was signed.
 */
export async function reopenSigning(change: Change, provinceId: Id): Promise<void> {
  const papers = await listOutgoingOf(change.tx, 'plan', provinceId);
  for (const { documentId, purpose, state } of papers) {
    if (!PLAN_PAPERS.includes(purpose) || (state !== 'agreed' && state !== 'for-signing')) continue;
    await reopenForSubject(change, documentId, REMARKS);
  }
}

import type { Id } from '../../../kernel/ids.ts';
import { conflict, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import {
  draftOutgoing,
  listOutgoingOf,
  type OfficialDocument,
  type OutgoingRecipient,
  reviseOutgoing,
} from '../../documents/index.ts';
import type { Plan } from '../plan.rules.ts';

export type UnitPaper = 'plan-proposal' | 'unit-plan';

/**
 * One open draft of each paper of a plan: asked again it is brought up to date; what lies at the signer's stays as it
 * is. @returns the document
 */
export async function draftUnitPaper(
  change: Change,
  plan: Pick<Plan, 'id' | 'unitId' | 'issuedDocumentId'>,
  purpose: UnitPaper,
  content: OfficialDocument,
  recipients: readonly OutgoingRecipient[],
): Promise<Result<Id>> {
  const papers = (await listOutgoingOf(change.tx, 'plan', plan.id)).filter((paper) => paper.purpose === purpose);
  if (papers.some((paper) => paper.state === 'for-signing')) return conflict('plan.refusal.atSigner');
  const open = papers.find((paper) => paper.state === 'draft' || paper.state === 'agreed');
  if (open) return reviseOutgoing(change, { documentId: open.documentId, version: open.version, content, recipients });
  return draftOutgoing(change, {
    issuerUnitId: plan.unitId,
    draftingUnitId: plan.unitId,
    purpose,
    subject: { type: 'plan', id: plan.id },
    content,
    recipients,
    // an issued plan changes by a numbered điều chỉnh, bổ sung (practice 5)
    replacesId: purpose === 'unit-plan' ? plan.issuedDocumentId : null,
  });
}

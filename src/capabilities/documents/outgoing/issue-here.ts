import type { Day } from '../../../kernel/day.ts';
import { yearOf } from '../../../kernel/day.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { findFrozen } from '../rendition.store.ts';
import { paperFor } from './act-on-paper.ts';
import { completeIssue } from './complete-issue.ts';
import { findSignature, type Issue } from './issue.store.ts';
import { numberingOf } from './load-letterhead.ts';
import { findLastNumber, lockNumbering } from './number.store.ts';
import type { OutgoingCommand, OutgoingDocument } from './outgoing.rules.ts';

export interface IssueHere extends OutgoingCommand {
  readonly issuedOn: Day;
}

/**
 * Văn thư trong: gives the next number of the issuer's year after the signature was recorded. One sequence for each
 * issuer and year; no gap is filled, and no number is dated before the one given before it (NĐ 30/2020, Art. 15).
 */
export async function issueHere(change: Change, command: IssueHere): Promise<Result<Issue>> {
  const paper = await paperFor(change, command, 'issue-here');
  if (!paper.ok) return paper;
  const numbering = await numberingOf(change.tx, paper.value.issuerUnitId, command.issuedOn);
  if (numbering.mode !== 'here') return conflict('outgoing.numbersOutside');
  await lockNumbering(change.tx, paper.value.issuerUnitId);
  const frozen = await findFrozen(change.tx, paper.value.documentId);
  const signature = frozen && (await findSignature(change.tx, frozen));
  if (!signature) return conflict('outgoing.notSigned');
  const last = await findLastNumber(change.tx, paper.value.issuerUnitId, yearOf(command.issuedOn));
  const problem = dayProblem(command.issuedOn, {
    today: change.today,
    signedOn: signature.signedOn,
    last: last.issuedOn,
  });
  if (problem) return invalid({ issuedOn: problem });
  const sequence = Math.max(last.sequence + 1, last.sequence === 0 ? numbering.firstNumber : 1);
  const { signerName, signerLines } = signature;
  return ok(
    await completeIssue(change, paper.value, 'issue-here', {
      ...identity(paper.value),
      mode: 'here',
      sequence,
      number: String(sequence).padStart(2, '0'),
      symbol: paper.value.content.number.symbol,
      issuedOn: command.issuedOn,
      signerName,
      signerLines,
      signedRenditionId: null,
      differences: null,
    }),
  );
}

export const identity = ({ documentId, contentId, issuerUnitId }: OutgoingDocument) => ({
  documentId,
  contentId,
  issuerUnitId,
});

function dayProblem(issuedOn: Day, at: { today: Day; signedOn: Day; last: Day | null }): string | null {
  if (issuedOn > at.today) return 'outgoing.day.future';
  if (issuedOn < at.signedOn) return 'outgoing.day.beforeSignature';
  return at.last && issuedOn < at.last ? 'outgoing.day.beforeLast' : null;
}

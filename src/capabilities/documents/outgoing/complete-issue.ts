import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { notation } from '../document.rules.ts';
import { findDocument, updateDocument } from '../document.store.ts';
import { DOCUMENT_ISSUED, type DocumentIssued } from '../outgoing.events.ts';
import { relateDocuments } from '../relate-document.ts';
import { linkKnown } from '../relation.store.ts';
import { takeStep } from './act-on-paper.ts';
import { type Issue, insertIssue } from './issue.store.ts';
import type { OutgoingDocument } from './outgoing.rules.ts';

/** Writes number, day and signer into the register and tells whoever waits for the paper, in the same transaction. */
export async function completeIssue(
  change: Change,
  paper: OutgoingDocument,
  action: 'issue-here' | 'record-issue',
  facts: Omit<Issue, 'year' | 'enteredOn'>,
): Promise<Issue> {
  const issue = { ...facts, year: yearOf(facts.issuedOn), enteredOn: change.today };
  const { number, symbol, issuedOn } = issue;
  const actId = await takeStep(change, paper, { action, details: { number, symbol, issuedOn, mode: issue.mode } });
  await insertIssue(change.tx, { ...issue, actId });
  await register(change, issue);
  if (paper.replacesId) await relateReplaced(change, paper.documentId, paper.replacesId, actId);
  const { documentId, purpose, subjectType, subjectId, issuerUnitId } = paper;
  const payload: DocumentIssued = {
    documentId,
    purpose,
    subjectType,
    subjectId,
    number,
    symbol,
    issuedOn,
    issuerUnitId,
  };
  await change.announce({ event: DOCUMENT_ISSUED, version: 1, payload, actId });
  return issue;
}

async function register(change: Change, { documentId, number, symbol, issuedOn, signerName, signerLines }: Issue) {
  const entry = await findDocument(change.tx, documentId);
  if (!entry) throw new Error('a paper stands in the register from its first draft');
  const signer = { signerName, signerPosition: signerLines.at(-1) ?? null };
  await updateDocument(change.tx, documentId, { ...entry, number, symbol, issuedOn, ...signer });
  await linkKnown(change.tx, documentId);
}

async function relateReplaced(change: Change, documentId: Id, replacedId: Id, actId: Id): Promise<void> {
  const replaced = await findDocument(change.tx, replacedId);
  if (!replaced) return;
  const canonical = notation(replaced) || replaced.subject;
  const { issuedOn } = replaced;
  const relation = { kind: 'replaces' as const, canonical, label: canonical, issuedOn, toId: replacedId };
  await relateDocuments(change, documentId, relation, actId);
}

import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { findUnit } from '../../organisations/index.ts';
import type { DocumentFields } from '../document.rules.ts';
import { findDocument, updateDocument } from '../document.store.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import { plainTextOf } from '../format/plain-text.rules.ts';
import { replaceRecipients } from '../recipient.store.ts';
import { registerDocument } from '../register-document.ts';
import { takeStep } from './act-on-paper.ts';
import { insertContent, lastContentNumber } from './content.store.ts';
import { asDraft, type OutgoingCommand, priorityOf, typeCodeOf } from './outgoing.rules.ts';
import { findOutgoingForUpdate, insertOutgoing } from './outgoing.store.ts';
import { insertStep } from './outgoing-step.store.ts';

export interface OutgoingRecipient {
  /** as printed under Nơi nhận */
  readonly name: string;
  readonly note?: string | null;
  /** where it is a unit of this province: it gets the paper and confirms its receipt */
  readonly unitId?: Id | null;
}

export interface DraftOutgoing {
  readonly issuerUnitId: Id;
  readonly draftingUnitId: Id;
  /** named by the capability that drafts it: 'plan-guidance', 'provincial-plan', 'urging' … */
  readonly purpose: string;
  readonly subject: { readonly type: string; readonly id: Id } | null;
  readonly content: OfficialDocument;
  readonly recipients: readonly OutgoingRecipient[];
  /** the paper that this one corrects or changes */
  readonly replacesId?: Id | null;
}

/**
 * Drafts a paper and registers it without a number. Who may have it drafted is decided by the caller, whose record it
 * belongs to. @returns the id of the document
 */
export async function draftOutgoing(change: Change, command: DraftOutgoing): Promise<Result<Id>> {
  const { issuerUnitId, draftingUnitId, purpose, subject, replacesId = null } = command;
  if (!command.content.subject.trim()) return invalid({ subject: 'document.subject.missing' });
  if (replacesId && !(await findDocument(change.tx, replacesId))) return notFound();
  const content = asDraft(command.content);
  const contentId = change.newId();
  const details = { purpose, issuer: issuerUnitId, content: contentId };
  const actId = await change.record({ action: 'outgoing.draft', subjectType: 'document', subjectId: null, details });
  const documentId = await registerDocument(change, await fieldsOf(change, issuerUnitId, content), actId);
  await insertOutgoing(change.tx, {
    documentId,
    issuerUnitId,
    draftingUnitId,
    purpose,
    subject,
    contentId,
    replacesId,
  });
  await insertContent(change.tx, { id: contentId, documentId, number: 1, ...hashed(content), actId });
  await replaceRecipients(change.tx, documentId, named(command.recipients));
  const step = { id: change.newId(), documentId, contentId, action: 'draft' as const, happenedOn: change.today };
  await insertStep(change.tx, { ...step, remarks: null, actId });
  return ok(documentId);
}

export interface ReviseOutgoing extends OutgoingCommand {
  readonly content: OfficialDocument;
  readonly recipients?: readonly OutgoingRecipient[];
}

/**
 * A new content of a draft; what was agreed is a draft again, because nobody agreed to these words. Who may have it
 * revised is decided by the caller. A text that is the same word for word changes nothing.
 */
export async function reviseOutgoing(change: Change, command: ReviseOutgoing): Promise<Result<Id>> {
  const paper = await findOutgoingForUpdate(change.tx, command.documentId);
  if (!paper) return notFound();
  if (paper.version !== command.version) return refuse({ kind: 'conflict', key: 'refusal.stale' });
  if (paper.state !== 'draft' && paper.state !== 'agreed') return conflict('outgoing.notNow');
  if (!command.content.subject.trim()) return invalid({ subject: 'document.subject.missing' });
  const content = asDraft(command.content);
  if (command.recipients) await replaceRecipients(change.tx, paper.documentId, named(command.recipients));
  if (isDeepStrictEqual(asStored(content), paper.content)) return ok(paper.documentId);
  const contentId = change.newId();
  const actId = await takeStep(change, { ...paper, contentId }, { action: 'revise' });
  const number = (await lastContentNumber(change.tx, paper.documentId)) + 1;
  await insertContent(change.tx, { id: contentId, documentId: paper.documentId, number, ...hashed(content), actId });
  await updateDocument(change.tx, paper.documentId, await fieldsOf(change, paper.issuerUnitId, content));
  return ok(paper.documentId);
}

/** As it comes back from the database: without fields that are not there. */
const asStored = (content: OfficialDocument): unknown => JSON.parse(JSON.stringify(content));

const hashed = (content: OfficialDocument) => ({
  content,
  textSha256: createHash('sha256').update(plainTextOf(content)).digest('hex'),
});

/** A phiếu trình stays inside the office and never gets a number of the register. */
async function fieldsOf(change: Change, issuerUnitId: Id, content: OfficialDocument): Promise<DocumentFields> {
  const issuer = await findUnit(change.tx, issuerUnitId, change.today);
  return {
    typeCode: typeCodeOf(content),
    number: null,
    symbol: content.number.symbol || null,
    issuedOn: null,
    issuerName: issuer?.name ?? content.issuer.name,
    issuerUnitId,
    subject: content.subject,
    kind: content.form === 'slip' ? 'internal' : 'outgoing',
    priority: priorityOf(content),
    signerPosition: content.signatures[0]?.lines.at(-1) ?? null,
  };
}

const named = (recipients: readonly OutgoingRecipient[]) =>
  recipients.map(({ name, note = null, unitId = null }) => ({ name, note, unitId }));

import { createHash } from 'node:crypto';
import type { CompiledDirective } from '../../compiler/index.ts';
import { parseDay } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { forbidden, invalid, ok, type Refusal, type Result, refuse } from '../../kernel/result.ts';
import { actorOf, type Change } from '../../platform/change.ts';
import type { ContentStore } from '../../platform/files/content.ts';
import { storeFile } from '../../platform/files/store-file.ts';
import { type RegisterDocument, registerDocument, relateCited, replaceRecipients } from '../documents/index.ts';
import { type ActorBook, loadActorBook } from './actor-book.ts';
import { documentOf, recipientsOf } from './described-document.rules.ts';
import { nextDirectiveState } from './directive.lifecycle.ts';
import { workOnDirectives } from './directive.policy.ts';
import { findDirective, insertDirective, saveDirectiveState } from './directive.store.ts';
import { type DirectiveText, insertText } from './directive-text.store.ts';
import { saveDraftProgress } from './draft/amend-draft.ts';
import { loadDraft } from './draft/load-draft.ts';
import { loadReviewKnowledge } from './findings/review-knowledge.ts';
import { importedReading, withRegistered } from './interchange/imported-reading.rules.ts';
import { citedBy } from './metadata.rules.ts';
import { readSourceFile, type SourceFile } from './read-source-file.ts';
import { readText } from './read-text.ts';
import { saveReading } from './save-reading.ts';
import { noteToText } from './source-note.rules.ts';

export interface ReceiveDirective {
  readonly bytes: Uint8Array;
  /** read before the transaction began, as a page does; read inside it when absent */
  readonly source?: SourceFile;
  readonly receivedHow: 'pasted' | 'uploaded';
  /** of the uploaded file */
  readonly fileName: string;
  /** "Tôi xác nhận nội dung không chứa bí mật nhà nước" */
  readonly secrecyDeclared: boolean;
  /** what the text itself may not say; empty takes what the text says */
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: string;
  /** the entry of the register where the paper has one: it was issued here */
  readonly documentId?: Id;
}

/**
 * Takes in a document that gives work: checks for a secrecy stamp before anything is kept, keeps bytes and text,
 * registers the document and reads it, all in one transaction.
 * @returns the directive's id; refusals name the field `text` or `file`
 */
export async function receiveDirective(
  change: Change,
  content: ContentStore,
  command: ReceiveDirective,
): Promise<Result<Id>> {
  const actor = actorOf(change);
  if (!workOnDirectives.allows(actor)) return forbidden('refusal.forbidden');
  const field = FIELDS[command.receivedHow];
  if (!command.secrecyDeclared) return invalid({ no_state_secrets: 'receive.declarationMissing' });
  const source = command.source ? ok(command.source) : await readSourceFile(command.bytes);
  if (!source.ok) return refuse(unread(source.refusal, command.receivedHow));
  if (source.value.stamped) return invalid({ [field]: 'receive.stamped' });
  const said = withRegistered(command, source.value.interchange?.people?.document);
  const issuedOn = said.issuedOn === '' ? null : parseDay(said.issuedOn);
  if (said.issuedOn !== '' && !issuedOn) return invalid({ issued_on: 'receive.wrongDay' });

  const book = await loadActorBook(change, change.today);
  const sha256 = createHash('sha256').update(command.bytes).digest('hex');
  const own = await readText(
    source.value.text,
    sha256,
    book.knownNames,
    await loadReviewKnowledge(change, source.value.text),
  );
  if (!own.ok) return refuse(unread(own.refusal, command.receivedHow));
  const { interchange } = source.value;
  const answer = interchange ? importedReading(interchange, own.value) : own.value;
  const id = change.newId();
  const act = { action: 'directive.receive', subjectType: 'directive', subjectId: id, details: { sha256 } };
  const actId = await change.record(act);
  const documentId =
    command.documentId ??
    (await enter(change, answer, book, actId, documentOf(answer, source.value.text, said, issuedOn, book)));
  await insertDirective(change.tx, {
    id,
    documentId,
    ownerUnitId: actor.unitId,
    receivedOn: change.today,
    actId,
  });
  const stored = await storeFile(change, content, {
    bytes: command.bytes,
    name: command.fileName,
    ownerType: 'directive',
    ownerId: id,
    secrecyDeclared: command.secrecyDeclared,
    words: source.value.text,
    actId,
  });
  if (!stored.ok) return stored;
  const text: DirectiveText = {
    id: change.newId(),
    directiveId: id,
    revision: 1,
    receivedHow: command.receivedHow,
    fileId: stored.value,
    sourceSha256: sha256,
    textSha256: answer.text_sha256,
    encoding: source.value.encoding,
    origin: source.value.origin,
    notes: source.value.notes.map(noteToText),
    canonical: source.value.text,
  };
  await insertText(change.tx, { ...text, actId });
  await saveReading(change, { text, answer, sequence: 1, known: [], actId });
  await saveDirectiveState(change.tx, id, nextDirectiveState('received', 'compile') ?? 'received');
  await countProgress(change, id);
  return ok(id);
}

/** A new entry of the register, with the papers that it cites and those to whom it goes. */
async function enter(
  change: Change,
  answer: CompiledDirective,
  book: ActorBook,
  actId: Id,
  document: RegisterDocument,
): Promise<Id> {
  const documentId = await registerDocument(change, document, actId);
  await relateCited(change, documentId, citedBy(answer), actId);
  await replaceRecipients(change.tx, documentId, recipientsOf(answer, book));
  return documentId;
}

const FIELDS = { pasted: 'text', uploaded: 'file' } as const;

/** Why a source could not be read, beside the field it came from. */
export const unread = (refusal: Refusal, how: ReceiveDirective['receivedHow']): Refusal => ({
  fields: { [FIELDS[how]]: refusal.key },
  ...refusal,
});

async function countProgress(change: Change, id: Id): Promise<void> {
  const directive = await findDirective(change.tx, id);
  const record = directive && (await loadDraft(change, directive));
  if (record) await saveDraftProgress(change, record);
}

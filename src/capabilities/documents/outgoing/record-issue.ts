import type { Day } from '../../../kernel/day.ts';
import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { addRendition } from '../add-rendition.ts';
import { paperFor } from './act-on-paper.ts';
import { completeIssue } from './complete-issue.ts';
import type { Issue } from './issue.store.ts';
import { identity } from './issue-here.ts';
import { isNumberTaken, lockNumbering } from './number.store.ts';
import { asIssued, type OutgoingCommand, type OutgoingDocument, type SignedBy, sequenceOf } from './outgoing.rules.ts';
import { readSigned } from './read-signed.ts';
import { signerProblem } from './record-signature.ts';
import type { TextChange } from './signed-text.rules.ts';

export interface SignedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly secrecyDeclared: boolean;
}

export interface RecordIssue extends OutgoingCommand, SignedBy {
  /** as printed: "15", "12a" */
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: Day;
  /** the signed PDF that came back; null when it is not at hand yet */
  readonly signed: SignedFile | null;
  /** the person has seen what the file says otherwise, and it is so */
  readonly differencesSeen: boolean;
}

/**
 * Văn thư ngoài: records number, symbol, day, signer and the signed file of a paper that was numbered outside. The words
 * of the file are compared with the frozen text; differences are refused until the person has seen them, and are kept
 * with the record (practice 3). Nothing is stored before.
 * @param content where the file is kept; null only without a file
 */
export async function recordIssue(
  change: Change,
  content: ContentStore | null,
  command: RecordIssue,
): Promise<Result<Issue>> {
  const paper = await paperFor(change, command, 'record-issue');
  if (!paper.ok) return paper;
  await lockNumbering(change.tx, paper.value.issuerUnitId);
  const sequence = sequenceOf(command.number);
  const problem = await problemOf(change, paper.value, command, sequence);
  if (problem || sequence === null) return invalid(problem ?? { number: 'outgoing.number.wrong' });
  const compared = await differencesOf(paper.value, command, sequence);
  if (!compared.ok) return compared;
  const differences = compared.value;
  if (differences && differences.length > 0 && !command.differencesSeen) {
    return invalid({ file: 'outgoing.differs' }, 'outgoing.differs');
  }
  const rendition = await keepSigned(change, content, command);
  if (!rendition.ok) return rendition;
  const { number, symbol, issuedOn, signerName, signerLines } = command;
  const facts = { number: number.trim(), symbol: symbol.trim(), sequence, issuedOn, signerName, signerLines };
  const kept = { signedRenditionId: rendition.value, differences: differences?.length ? differences : null };
  return ok(
    await completeIssue(change, paper.value, 'record-issue', {
      ...identity(paper.value),
      mode: 'outside',
      ...facts,
      ...kept,
    }),
  );
}

/** What the signed file says otherwise; null without a file or where its words cannot be read. */
export async function differencesOf(
  paper: OutgoingDocument,
  command: Pick<RecordIssue, 'symbol' | 'issuedOn' | 'signerName' | 'signerLines' | 'signed'>,
  sequence: number,
): Promise<Result<readonly TextChange[] | null>> {
  if (!command.signed) return ok(null);
  const { symbol, issuedOn, signerName, signerLines } = command;
  return readSigned(asIssued(paper.content, { sequence, symbol, issuedOn, signerName, signerLines }), command.signed);
}

async function problemOf(
  change: Change,
  paper: OutgoingDocument,
  command: RecordIssue,
  sequence: number | null,
): Promise<Record<string, string> | null> {
  if (sequence === null) return { number: 'outgoing.number.wrong' };
  if (!command.symbol.trim()) return { symbol: 'outgoing.symbol.missing' };
  if (command.issuedOn > change.today) return { issuedOn: 'outgoing.day.future' };
  const { issuerUnitId } = paper;
  const at = {
    issuerUnitId,
    year: yearOf(command.issuedOn),
    number: command.number.trim(),
    symbol: command.symbol.trim(),
  };
  if (await isNumberTaken(change.tx, at)) return { number: 'outgoing.number.taken' };
  return signerProblem(command);
}

async function keepSigned(
  change: Change,
  content: ContentStore | null,
  { documentId, signed }: RecordIssue,
): Promise<Result<Id | null>> {
  if (!signed) return ok(null);
  if (!content) return notFound();
  const { bytes, name, secrecyDeclared } = signed;
  return addRendition(change, content, {
    documentId,
    kind: 'signed',
    file: { bytes, name },
    note: null,
    secrecyDeclared,
  });
}

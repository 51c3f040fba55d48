import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { SignedBy } from './outgoing.rules.ts';
import type { TextChange } from './signed-text.rules.ts';

export interface SignatureRow extends SignedBy {
  /** the frozen text that was signed */
  readonly renditionId: Id;
  readonly documentId: Id;
  readonly contentId: Id;
  readonly signedOn: Day;
}

export async function insertSignature(tx: Tx, row: SignatureRow & { readonly actId: Id }): Promise<void> {
  await tx
    .insertInto('outgoing_signature')
    .values({
      rendition_id: row.renditionId,
      document_id: row.documentId,
      content_id: row.contentId,
      signed_on: row.signedOn,
      signer_name: row.signerName,
      signer_lines: [...row.signerLines],
      act_id: row.actId,
    })
    .execute();
}

/** The signature under a frozen text. */
export async function findSignature(tx: Tx, renditionId: Id): Promise<SignatureRow | null> {
  const row = await tx
    .selectFrom('outgoing_signature')
    .select([
      'rendition_id as renditionId',
      'document_id as documentId',
      'content_id as contentId',
      'signed_on as signedOn',
      'signer_name as signerName',
      'signer_lines as signerLines',
    ])
    .where('rendition_id', '=', renditionId)
    .executeTakeFirst();
  return (row as SignatureRow | undefined) ?? null;
}

/** Number, day and signer of an issued paper. `sequence` is the number as a number: 12 of "12a". */
export interface Issue extends SignedBy {
  readonly documentId: Id;
  readonly contentId: Id;
  readonly issuerUnitId: Id;
  readonly mode: 'here' | 'outside';
  readonly year: number;
  readonly sequence: number;
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: Day;
  /** the day on which it was entered, apart from the day of the paper (practice 3) */
  readonly enteredOn: Day;
  readonly signedRenditionId: Id | null;
  readonly differences: readonly TextChange[] | null;
}

export async function insertIssue(tx: Tx, issue: Issue & { readonly actId: Id }): Promise<void> {
  await tx
    .insertInto('outgoing_issue')
    .values({
      document_id: issue.documentId,
      content_id: issue.contentId,
      issuer_unit_id: issue.issuerUnitId,
      mode: issue.mode,
      year: issue.year,
      sequence: issue.sequence,
      number: issue.number,
      symbol: issue.symbol,
      issued_on: issue.issuedOn,
      entered_on: issue.enteredOn,
      signer_name: issue.signerName,
      signer_lines: [...issue.signerLines],
      signed_rendition_id: issue.signedRenditionId,
      differences: issue.differences && JSON.stringify(issue.differences),
      act_id: issue.actId,
    })
    .execute();
}

export async function findIssue(tx: Tx, documentId: Id): Promise<Issue | null> {
  const row = await tx
    .selectFrom('outgoing_issue')
    .select([
      'document_id as documentId',
      'content_id as contentId',
      'issuer_unit_id as issuerUnitId',
      'mode',
      'year',
      'sequence',
      'number',
      'symbol',
      'issued_on as issuedOn',
      'entered_on as enteredOn',
      'signer_name as signerName',
      'signer_lines as signerLines',
      'signed_rendition_id as signedRenditionId',
      'differences',
    ])
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return (row as unknown as Issue | undefined) ?? null;
}

import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { DirectiveState } from './directive.lifecycle.ts';

export interface DirectiveRow {
  readonly id: Id;
  readonly documentId: Id;
  readonly ownerUnitId: Id;
  readonly state: DirectiveState;
  readonly receivedOn: Day;
  readonly editionNumber: number;
  readonly version: number;
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: Day | null;
  readonly issuerName: string | null;
  readonly issuerUnitId: Id | null;
  readonly subject: string;
}

const directives = (tx: Tx) =>
  tx
    .selectFrom('directive')
    .innerJoin('document', 'document.id', 'directive.document_id')
    .select([
      'directive.id',
      'directive.document_id as documentId',
      'directive.owner_unit_id as ownerUnitId',
      'directive.state',
      'directive.received_on as receivedOn',
      'directive.edition_number as editionNumber',
      'directive.version',
      'document.type_code as typeCode',
      'document.number',
      'document.symbol',
      'document.issued_on as issuedOn',
      'document.issuer_name as issuerName',
      'document.issuer_unit_id as issuerUnitId',
      'document.subject',
    ]);

export async function findDirective(tx: Tx, id: Id): Promise<DirectiveRow | null> {
  const row = await directives(tx).where('directive.id', '=', id).executeTakeFirst();
  return (row as DirectiveRow | undefined) ?? null;
}

/** What was taken in as this paper, the latest first; withdrawn ones too. */
export async function listDirectivesOfDocument(tx: Tx, documentId: Id): Promise<DirectiveRow[]> {
  const rows = await directives(tx).where('document_id', '=', documentId).orderBy('directive.id', 'desc').execute();
  return rows as DirectiveRow[];
}

/** Others already published under the same type, number, symbol and day; nothing for a paper without a number. */
export async function listPublishedTwins(tx: Tx, paper: DirectiveRow): Promise<DirectiveRow[]> {
  const { id, typeCode, number, symbol, issuedOn } = paper;
  if (!number || !issuedOn) return [];
  const rows = await directives(tx)
    .where('directive.id', '!=', id)
    .where('directive.edition_number', '>', 0)
    .where('document.number', '=', number)
    .where('document.issued_on', '=', issuedOn)
    .where(sql<boolean>`document.symbol is not distinct from ${symbol}`)
    .where(sql<boolean>`document.type_code is not distinct from ${typeCode}`)
    .orderBy('directive.id')
    .limit(3)
    .execute();
  return rows as DirectiveRow[];
}

/** Locks the directive until the transaction ends, so that its operations get their numbers one after the other. */
export async function findDirectiveForUpdate(tx: Tx, id: Id): Promise<DirectiveRow | null> {
  const row = await directives(tx).where('directive.id', '=', id).forUpdate('directive').executeTakeFirst();
  return (row as DirectiveRow | undefined) ?? null;
}

export async function insertDirective(
  tx: Tx,
  directive: { id: Id; documentId: Id; ownerUnitId: Id; receivedOn: Day; actId: Id },
): Promise<void> {
  await tx
    .insertInto('directive')
    .values({
      id: directive.id,
      document_id: directive.documentId,
      owner_unit_id: directive.ownerUnitId,
      state: 'received',
      received_on: directive.receivedOn,
      act_id: directive.actId,
    })
    .execute();
}

/** @param editionNumber the edition now in force; left out, it stays */
export async function saveDirectiveState(tx: Tx, id: Id, state: DirectiveState, editionNumber?: number): Promise<void> {
  await tx
    .updateTable('directive')
    .set({ state, version: sql`version + 1`, ...(editionNumber !== undefined && { edition_number: editionNumber }) })
    .where('id', '=', id)
    .execute();
}

export async function insertDecision(
  tx: Tx,
  decision: { id: Id; directiveId: Id; kind: 'correct' | 'discard' | 'withdraw'; reason: string; on: Day; actId: Id },
): Promise<void> {
  await tx
    .insertInto('directive_decision')
    .values({
      id: decision.id,
      directive_id: decision.directiveId,
      kind: decision.kind,
      reason: decision.reason,
      decided_on: decision.on,
      act_id: decision.actId,
    })
    .execute();
}

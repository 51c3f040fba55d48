import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import type { Issue } from './issue.store.ts';

export interface Printed {
  readonly documentId: Id;
  readonly content: OfficialDocument;
  readonly issue: Pick<Issue, 'sequence' | 'symbol' | 'issuedOn' | 'signerName' | 'signerLines'> | null;
}

/** Of many documents, those that were drafted here, with what they are printed with. One query. */
export async function listPrintedOf(tx: Tx, documentIds: readonly Id[]): Promise<Printed[]> {
  if (documentIds.length === 0) return [];
  const { rows } = await sql<Printed>`
    select o.document_id as "documentId", c.content,
      case when i.document_id is not null then jsonb_build_object('sequence', i.sequence, 'symbol', i.symbol,
        'issuedOn', i.issued_on, 'signerName', i.signer_name, 'signerLines', i.signer_lines) end as issue
    from outgoing_document o
    join outgoing_content c on c.id = o.content_id
    left join outgoing_issue i on i.document_id = o.document_id
    where o.document_id = any(${[...documentIds]}::uuid[])`.execute(tx);
  return rows;
}

import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** What an import did to one line. */
export interface ImportedLine {
  readonly lineId: Id;
  readonly revisionId: Id;
  /** null when the line was added */
  readonly formerRevisionId: Id | null;
}

export const insertImportedLines = (tx: Tx, importId: Id, lines: readonly ImportedLine[]): Promise<unknown> =>
  insertRows(
    tx,
    'plan_import_line',
    lines.map((line) => ({
      import_id: importId,
      line_id: line.lineId,
      revision_id: line.revisionId,
      former_revision_id: line.formerRevisionId,
    })),
  );

export async function listImportedLines(tx: Tx, importId: Id): Promise<ImportedLine[]> {
  const { rows } = await sql<ImportedLine>`select line_id as "lineId", revision_id as "revisionId",
    former_revision_id as "formerRevisionId" from plan_import_line where import_id = ${importId}`.execute(tx);
  return rows;
}

import { sql } from 'kysely';
import type { CompiledDirective, ObligationRow } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { LineageRow } from './fold.rules.ts';

export interface Compilation {
  readonly id: Id;
  readonly textId: Id;
  readonly sequence: number;
  readonly answer: CompiledDirective;
}

/** The reading in force. */
export async function findCompilation(tx: Tx, directiveId: Id): Promise<Compilation | null> {
  const row = await tx
    .selectFrom('compilation')
    .select(['id', 'text_id as textId', 'sequence', 'answer'])
    .where('directive_id', '=', directiveId)
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  return (row as unknown as Compilation | undefined) ?? null;
}

export async function insertCompilation(
  tx: Tx,
  compilation: Compilation & { directiveId: Id; actId: Id },
): Promise<void> {
  await tx
    .insertInto('compilation')
    .values({
      id: compilation.id,
      directive_id: compilation.directiveId,
      text_id: compilation.textId,
      sequence: compilation.sequence,
      compiler_version: compilation.answer.compiler_version,
      lexicon_version: compilation.answer.lexicon_version,
      answer: JSON.stringify(compilation.answer),
      act_id: compilation.actId,
    })
    .execute();
}

/** Every lineage with what was last read of it; one query whatever the number of readings. */
export async function listLineageRows(tx: Tx, directiveId: Id): Promise<LineageRow[]> {
  const { rows } = await sql<LineageRow>`
    select distinct on (r.lineage_id) r.lineage_id as "lineageId", c.sequence as compilation, r.content as row
    from compilation_row r join compilation c on c.id = r.compilation_id
    where c.directive_id = ${directiveId}
    order by r.lineage_id, c.sequence desc`.execute(tx);
  return rows;
}

export async function insertLineages(tx: Tx, directiveId: Id, ids: readonly Id[], actId: Id): Promise<void> {
  if (ids.length === 0) return;
  await sql`insert into obligation_lineage (id, directive_id, act_id)
    select id, ${directiveId}::uuid, ${actId}::uuid from unnest(${[...ids]}::uuid[]) as id`.execute(tx);
}

/** Ties the rows of a reading to their lineages in one statement: an annex may have thousands. */
export async function insertCompilationRows(
  tx: Tx,
  compilationId: Id,
  rows: readonly { row: ObligationRow; lineageId: Id }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into compilation_row (compilation_id, row_id, lineage_id, content)
    select ${compilationId}::uuid, x.row->>'id', x."lineageId", x.row
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("row" jsonb, "lineageId" uuid)`.execute(tx);
}

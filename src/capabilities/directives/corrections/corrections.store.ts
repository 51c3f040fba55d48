import { sql } from 'kysely';
import type { CompiledDirective } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { LineageRow } from '../draft/fold.rules.ts';
import type { Operation } from '../draft/operation.rules.ts';

export interface CorrectionsQuestion {
  /** also what is not published yet, as it stands now */
  readonly drafts: boolean;
  /** only directives on which somebody decided on that day or later */
  readonly since: Day | null;
}

/** One directive up to its edition in force, or as it stands now while there is none. */
export interface CorrectedRow {
  readonly id: Id;
  readonly edition: number | null;
  readonly textSha256: string;
  readonly chars: number;
  readonly compilation: number;
  readonly answer: CompiledDirective;
  /** what was last read of each lineage, and the id of that row in its answer */
  readonly rows: readonly (LineageRow & { readonly rowId: string })[];
  /** with the audit name of the act that each was part of */
  readonly operations: readonly { readonly operation: Operation; readonly action: string }[];
}

/** Of directives with human decisions: those that the question asks for. */
const corrected = ({ drafts, since }: CorrectionsQuestion) => sql`
  from directive d
  left join directive_edition e on e.directive_id = d.id and e.number = d.edition_number
  where (e.id is not null or (${drafts} and d.state in ('received', 'reading')))
    and exists (
      select from draft_operation o join audit_entry a on a.id = o.act_id
      where o.directive_id = d.id and o.kind not in ('resolve', 'revert')
        and (e.id is null or o.sequence <= e.last_sequence)
        and (${since}::date is null or a.happened_on >= ${since}::date))`;

/** How many directives an export would look into. */
export async function countCorrected(tx: Tx, question: CorrectionsQuestion): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count ${corrected(question)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/**
 * The next directives in the order in which they came in, one query a page: answers are large, and an export of
 * years must not hold them all at once.
 * @param after the last directive of the page before
 */
export async function listCorrected(
  tx: Tx,
  question: CorrectionsQuestion,
  after: Id | null,
  limit: number,
): Promise<CorrectedRow[]> {
  const { rows } = await sql<CorrectedRow>`
    with page as (
      select d.id, e.number, e.compilation_id, e.last_sequence ${corrected(question)}
        and (${after}::uuid is null or d.id > ${after}::uuid)
      order by d.id limit ${limit})
    select p.id, p.number as edition, t.text_sha256 as "textSha256", length(t.canonical) as chars,
      c.sequence as compilation, c.answer, r.rows, o.operations
    from page p
    cross join lateral (
      select k.* from compilation k
      where k.directive_id = p.id and (p.compilation_id is null or k.id = p.compilation_id)
      order by k.sequence desc limit 1) c
    join directive_text t on t.id = c.text_id
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('lineageId', l.lineage_id, 'compilation', l.sequence,
        'row', l.content, 'rowId', l.row_id)), '[]') as rows
      from (
        select distinct on (x.lineage_id) x.lineage_id, x.row_id, x.content, k.sequence
        from compilation_row x join compilation k on k.id = x.compilation_id
        where k.directive_id = p.id and k.sequence <= c.sequence
        order by x.lineage_id, k.sequence desc) l) r
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('operation',
          x.payload || jsonb_build_object('sequence', x.sequence), 'action', a.action)
        order by x.sequence), '[]') as operations
      from draft_operation x join audit_entry a on a.id = x.act_id
      where x.directive_id = p.id and (p.last_sequence is null or x.sequence <= p.last_sequence)) o
    order by p.id`.execute(tx);
  return rows;
}

import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** The act that ended or changed work, as people are told of it. */
export interface AmendmentWords {
  readonly id: Id;
  readonly mode: string;
  readonly paperLabel: string;
  readonly paperOn: Day | null;
  readonly effectiveOn: Day;
  readonly sentence: string | null;
  readonly reason: string | null;
  readonly byDirectiveId: Id | null;
  readonly targetId: Id;
}

export async function listAmendmentWords(tx: Tx, ids: readonly Id[]): Promise<Map<Id, AmendmentWords>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('directive_amendment')
    .select([
      'id',
      'mode',
      'paper_label as paperLabel',
      'paper_on as paperOn',
      'effective_on as effectiveOn',
      'sentence',
      'reason',
      'by_directive_id as byDirectiveId',
      'target_id as targetId',
    ])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id as Id, row as AmendmentWords]));
}

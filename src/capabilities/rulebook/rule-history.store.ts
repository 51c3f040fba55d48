import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { contentOf, type RuleContent } from './rule.rules.ts';

export type HistoryAction = 'install' | 'add' | 'revise' | 'end' | 'withdraw' | 'adopt';

export interface HistoryEntry {
  readonly ruleId: Id;
  readonly version: number;
  readonly action: HistoryAction;
  readonly before: RuleContent | null;
  readonly after: RuleContent;
  /** the document or the reason by which it ended */
  readonly note: string | null;
}

export async function insertHistory(
  tx: Tx,
  entries: readonly HistoryEntry[],
  act: { readonly id: Id; readonly at: Instant },
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    rule_id: entry.ruleId,
    version: entry.version,
    action: entry.action,
    before: entry.before && JSON.stringify(contentOf(entry.before)),
    after: JSON.stringify(contentOf(entry.after)),
    note: entry.note,
    recorded_at: act.at,
    act_id: act.id,
  }));
  await tx.insertInto('rule_history').values(rows).execute();
}

export interface HistoryLine extends HistoryEntry {
  readonly at: Instant;
  readonly personId: Id | null;
}

/** All states of a row, the newest first, with the person whose act made each. */
export async function listHistory(tx: Tx, ruleId: Id): Promise<HistoryLine[]> {
  const rows = await tx
    .selectFrom('rule_history')
    .innerJoin('audit_entry', 'audit_entry.id', 'rule_history.act_id')
    .select([
      'rule_id as ruleId',
      'version',
      'rule_history.action',
      'before',
      'after',
      'note',
      'rule_history.recorded_at as at',
      'audit_entry.person_id as personId',
    ])
    .where('rule_id', '=', ruleId)
    .orderBy('version', 'desc')
    .execute();
  return rows as unknown as HistoryLine[];
}

import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { contentOf, type RuleContent, type RulePlace, type RuleRow } from '../rule.rules.ts';
import { findOverlap, findRuleForUpdate } from '../rule.store.ts';
import { type HistoryAction, insertHistory } from '../rule-history.store.ts';
import { saveRules } from '../rule-saving.store.ts';
import { RULES_CHANGED, type RulesChanged } from '../rulebook.events.ts';
import { administersRules } from '../rulebook.policy.ts';

/** Rules of the province are changed by its administrator only. */
export const mayChangeRules = (change: Change): Result<null> =>
  administersRules(actorOf(change)) ? ok(null) : forbidden('rule.refused.notAdministrator');

/** Locks a row that somebody looked at. A conflict when it was changed or withdrawn since. */
export async function lockRule(change: Change, command: { id: Id; version: number }): Promise<Result<RuleRow>> {
  const may = mayChangeRules(change);
  if (!may.ok) return may;
  const row = await findRuleForUpdate(change.tx, command.id);
  if (!row) return { ok: false, refusal: { kind: 'not-found', key: 'refusal.notFound' } };
  if (row.withdrawn) return conflict('rule.refused.withdrawn');
  return row.version === command.version ? ok(row) : conflict('rule.refused.changedMeanwhile');
}

/** Two rows of one key never hold on one day: says which one is in the way, with its days. */
export async function refuseOverlap(
  change: Change,
  place: RulePlace,
  content: RuleContent,
  except: Id | null,
): Promise<Result<null>> {
  const other = await findOverlap(change.tx, place, content, except);
  if (!other) return ok(null);
  const days = { from: formatDay(other.from), to: other.to ? formatDay(other.to) : '…' };
  return conflict('rule.refused.overlaps', days);
}

/** Saves the next state of a locked row with its history, and tells whoever computes with it. */
export async function keepNextState(
  change: Change,
  before: RuleRow,
  next: Omit<RuleRow, 'version'>,
  act: { readonly action: HistoryAction; readonly note: string | null },
): Promise<Id> {
  const actId = await change.record({
    action: `rule.${act.action}`,
    subjectType: 'rule',
    subjectId: before.id,
    details: { set: before.set, list: before.list, key: before.key },
  });
  const row = { ...next, version: before.version + 1 };
  await saveRules(change.tx, [row]);
  const entry = { ruleId: row.id, version: row.version, action: act.action, note: act.note };
  const states = { before: contentOf(before), after: contentOf(row) };
  await insertHistory(change.tx, [{ ...entry, ...states }], { id: actId, at: change.now });
  await tellRulesChanged(change, [row], actId);
  return row.id;
}

export const tellRulesChanged = (change: Change, rows: readonly RulePlace[], actId: Id): Promise<void> => {
  const payload: RulesChanged = { sets: [...new Set(rows.map((row) => row.set))] };
  return change.announce({ event: RULES_CHANGED, version: 1, payload, actId });
};

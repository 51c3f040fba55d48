import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { keyOf, LOCAL, type RuleContent, type RuleSet } from '../rule.rules.ts';
import { insertHistory } from '../rule-history.store.ts';
import { insertRules, nextPosition } from '../rule-saving.store.ts';
import { mayChangeRules, refuseOverlap, tellRulesChanged } from './keep-rule.ts';
import { contentProblems } from './rule-content.rules.ts';

export interface AddRule {
  readonly set: RuleSet;
  /** the code list of an item, the language of a name, '' elsewhere */
  readonly list: string;
  /** '' where the content itself names the row, such as a holiday */
  readonly code: string;
  readonly content: RuleContent;
}

/** Adds a row that no preset gave. Refused with a conflict where a row of the same key holds on one of its days. */
export async function addRule(change: Change, command: AddRule): Promise<Result<Id>> {
  const may = mayChangeRules(change);
  if (!may.ok) return may;
  const { set, list, content } = command;
  const problems = contentProblems(set, content);
  if (Object.keys(problems).length > 0) return invalid(problems);
  const place = { set, list, key: keyOf(set, command.code, content) };
  const free = await refuseOverlap(change, place, content, null);
  if (!free.ok) return free;

  const id = change.newId();
  const actId = await change.record({
    action: 'rule.add',
    subjectType: 'rule',
    subjectId: id,
    details: { set, list, key: place.key },
  });
  const position = await nextPosition(change.tx, place);
  const origin = { origin: LOCAL, originVersion: null, originKey: null };
  await insertRules(change.tx, [{ id, ...place, content, ...origin, position }]);
  const entry = { ruleId: id, version: 1, action: 'add' as const, before: null, after: content, note: null };
  await insertHistory(change.tx, [entry], { id: actId, at: change.now });
  await tellRulesChanged(change, [place], actId);
  return ok(id);
}

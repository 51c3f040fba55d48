import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { RuleContent } from '../rule.rules.ts';
import { keepNextState, lockRule, refuseOverlap } from './keep-rule.ts';
import { contentProblems, sameContent } from './rule-content.rules.ts';

export interface ReviseRule {
  readonly id: Id;
  /** the version that the form was made from */
  readonly version: number;
  readonly content: RuleContent;
}

/** Corrects what a row says, its days or its basis. The state before stays in the history. */
export async function reviseRule(change: Change, command: ReviseRule): Promise<Result<Id>> {
  const locked = await lockRule(change, command);
  if (!locked.ok) return locked;
  const row = locked.value;
  const { content } = command;
  const problems = contentProblems(row.set, content);
  if (Object.keys(problems).length > 0) return invalid(problems);
  if (sameContent(row, content)) return ok(row.id);
  const free = await refuseOverlap(change, row, content, row.id);
  if (!free.ok) return free;
  const edited = row.originContent !== null && !sameContent(content, row.originContent);
  return ok(await keepNextState(change, row, { ...row, ...content, edited }, { action: 'revise', note: null }));
}

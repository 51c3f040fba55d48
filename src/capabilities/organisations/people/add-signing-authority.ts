import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { changeUnit, type UnitCommand } from '../change-unit.ts';
import { mayArrange } from '../organisations.policy.ts';
import { liesWithin } from '../unit.rules.ts';
import { findPost } from './post.store.ts';
import { type SigningPrefix, signingProblem } from './signing-authority.rules.ts';
import { insertSigning } from './signing-authority.store.ts';

export interface AddSigningAuthority extends UnitCommand {
  readonly postId: Id;
  readonly prefix: SigningPrefix;
  readonly titleLines: readonly string[];
  readonly field: string | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly basis: string | null;
}

/** Who signs what, in which words. TUQ. needs writing and a term (NĐ 30/2020/NĐ-CP, Art. 13). */
export const addSigningAuthority = (change: Change, command: AddSigningAuthority): Promise<Result<Id>> =>
  changeUnit(change, command, mayArrange, async (unit) => {
    const post = await findPost(change.tx, command.postId, command.from);
    if (post?.unitId !== unit.id) return notFound();
    const problem = signingProblem(command);
    if (problem) return invalid(problem);
    if (!liesWithin(command, { from: post.from, to: post.to })) return conflict('post.ended');
    const id = change.newId();
    const actId = await change.record({
      action: 'signing-authority.add',
      subjectType: 'post',
      subjectId: post.id,
      details: { unit: unit.id, prefix: command.prefix, from: command.from, to: command.to },
    });
    await insertSigning(change.tx, { ...command, id, actId });
    return ok(id);
  });

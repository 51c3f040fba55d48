import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { forbidden, invalid, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { managePosts } from '../organisations.policy.ts';
import { savePostDecision } from './post-changes.store.ts';

export interface DecidePosts {
  readonly postIds: readonly Id[];
  /** "45/QĐ-SNV" */
  readonly decisionNumber: string;
  readonly decisionOn: Day;
}

/** One decision that assigns several posts of the staff register (practice 21). @returns the act */
export async function decidePosts(change: Change, command: DecidePosts): Promise<Result<Id>> {
  if (!managePosts.allows(actorOf(change))) return forbidden('organisation.notYours');
  const { postIds, decisionOn } = command;
  const decisionNumber = command.decisionNumber.trim();
  if (decisionNumber === '') return invalid({ decisionNumber: 'post.decisionNumber.missing' });
  const details = { posts: postIds };
  const actId = await change.record({ action: 'post.decide', subjectType: 'post', subjectId: null, details });
  await savePostDecision(change.tx, postIds, { decisionNumber, decisionOn });
  return ok(actId);
}

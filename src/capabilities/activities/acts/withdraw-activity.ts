import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { actOnActivity, type OnActivity } from './act-on-activity.ts';

export interface WithdrawActivity extends OnActivity {
  /** why it is counted nowhere, such as that it was recorded twice */
  readonly words: string;
}

/** Takes an activity out of every figure; nothing is deleted, and it can be brought back. */
export async function withdrawActivity(change: Change, command: WithdrawActivity): Promise<Result<Id>> {
  const words = command.words.trim();
  if (words === '') return invalid({ words: 'activity.refusal.wordsMissing' });
  return actOnActivity(change, command, 'withdraw', ({ activity }) =>
    ok({ fact: 'withdrawn', words, obligationIds: activity.content.obligationIds }),
  );
}

/** Brings a withdrawn activity back to where it was before anybody confirmed it. */
export const restoreActivity = (
  change: Change,
  command: OnActivity & { readonly planned: boolean },
): Promise<Result<Id>> =>
  actOnActivity(change, command, command.planned ? 'restore-planned' : 'restore', ({ activity }) =>
    ok({ fact: 'restored', obligationIds: activity.content.obligationIds }),
  );

import type { Instant } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

/** Acts on an account that its page tells; coming in and going out is not among them. */
export const TOLD_ACTS = [
  'account.create',
  'account.link-issued',
  'account.password-set',
  'account.password-changed',
  'account.reset',
  'account.lock',
  'account.unlock',
  'account.leave',
  'account.move',
  'account.shut-erased',
] as const;

export interface AccountAct {
  readonly action: string;
  readonly at: Instant;
  readonly personId: Id | null;
}

/** What was done to an account, the newest first. */
export async function listAccountActs(tx: Tx, accountId: Id): Promise<AccountAct[]> {
  const rows = await tx
    .selectFrom('audit_entry')
    .select(['action', 'recorded_at as at', 'person_id as personId'])
    .where('subject_type', '=', 'account')
    .where('subject_id', '=', accountId)
    .where('action', 'in', TOLD_ACTS)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows as AccountAct[];
}

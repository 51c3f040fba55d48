import type { Id } from '../../../kernel/ids.ts';
import { planPaths } from '../plans.paths.ts';

const plan = (id: Id | ':id'): string => planPaths.plan(id);

export const actsPaths = {
  /** what leaves, shown before it leaves; the sending itself, and its taking back */
  sending: (id: Id | ':id') => `${plan(id)}/sending`,
  /** the signed paper that the plan goes with */
  signedSending: (id: Id | ':id') => `${plan(id)}/sending/signed`,
  /** drafts the công văn in the unit's letterhead */
  letter: (id: Id | ':id') => `${plan(id)}/sending/letter`,
  /** the lines that came back, to be sent again */
  resending: (id: Id | ':id') => `${plan(id)}/resending`,
  review: (id: Id | ':id') => `${plan(id)}/review`,
  receipt: (id: Id | ':id') => `${plan(id)}/receipt`,
  wholeReturn: (id: Id | ':id') => `${plan(id)}/return`,
  returns: (id: Id | ':id') => `${plan(id)}/review/returns`,
  approvals: (id: Id | ':id') => `${plan(id)}/review/approvals`,
  seen: (id: Id | ':id') => `${plan(id)}/review/seen`,
  history: (id: Id | ':id') => `${plan(id)}/history`,
  /** plans that wait for receipt, many at once */
  receipts: '/plans/receipts',
  /** act (b): the unit's own plan */
  issuing: (id: Id | ':id') => `${plan(id)}/issuing`,
  unitPlan: (id: Id | ':id') => `${plan(id)}/issuing/draft`,
  reopening: (id: Id | ':id') => `${plan(id)}/issuing/reopening`,
  issue: (id: Id | ':id') => `${plan(id)}/issuing/issue`,
} as const;

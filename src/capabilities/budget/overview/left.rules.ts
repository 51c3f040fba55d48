import type { Dong } from '../../../kernel/money.ts';

/** What may still be paid; below zero where more was paid than assigned. */
export const leftOf = (sum: { readonly assigned: Dong; readonly spent: Dong }): Dong =>
  (sum.assigned - sum.spent) as Dong;

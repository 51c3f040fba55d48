import { type Day, yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { Place } from '../budget.rules.ts';
import type { NormUse } from '../norms/norm.rules.ts';

/** A payment as it happened; below zero where it takes another one back. */
export interface Payment extends Place {
  readonly id: Id;
  readonly amount: Dong;
  readonly paidOn: Day;
  /** chứng từ số; '' where none was said */
  readonly documentNumber: string;
  readonly words: string;
  readonly explanation: string | null;
  readonly norm: NormUse | null;
  readonly reversesId: Id | null;
  /** the payment that took this one back */
  readonly reversedById: Id | null;
}

/** Paid after the year of its budget. */
export const isLate = (payment: Pick<Payment, 'paidOn' | 'year'>): boolean => yearOf(payment.paidOn) > payment.year;

export interface Standing {
  readonly assigned: Dong;
  readonly spent: Dong;
  /** the sum beyond what was assigned that an explanation covers */
  readonly explained: Dong;
}

/** How much more was paid than was assigned; 0 where nothing was. */
export const overOf = ({ assigned, spent }: Pick<Standing, 'assigned' | 'spent'>): Dong =>
  Math.max(0, spent - assigned) as Dong;

import type { Dong } from '../../../kernel/money.ts';

/** What may still be paid; below zero where more was paid than assigned. */
export const leftOf = (sum: { readonly assigned: Dong; readonly spent: Dong }): Dong =>
  (sum.assigned - sum.spent) as Dong;

/** "1.577,7": million đồng with every đồng kept, for tables with many columns; "–" for nothing. */
export function exactMillions(amount: number): string {
  if (amount === 0) return '–';
  const whole = String(Math.floor(Math.abs(amount) / 1e6)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const rest = String(Math.abs(amount) % 1e6)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${amount < 0 ? '-' : ''}${whole}${rest === '' ? '' : `,${rest}`}`;
}

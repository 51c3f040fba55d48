import { type Dong, formatDong, parseDong } from '../../../../kernel/money.ts';

export type MoneyProblem = 'unreadable' | 'negative' | 'too-large';
export type ReadMoney = { readonly amount: Dong | null } | { readonly problem: MoneyProblem };

/** No line of a province comes near it; the database refuses more. */
const MOST = 9_000_000_000_000_000;
const TOO_MANY_DIGITS = 17;

/** Reads an amount as a person types it; nothing and zero are no money. */
export function readMoney(text: string): ReadMoney {
  if (text.trim() === '') return { amount: null };
  if (/^\s*[-−–]\s*\d/.test(text)) return { problem: 'negative' };
  const amount = parseDong(text);
  if (amount === null) {
    const digits = text.replace(/\D/g, '').length;
    const scaled =
      /t[ỷỉ]|triệu/iu.test(text) && /^[\d\s.,]+(?:tỷ|tỉ|triệu)(?: đồng)?$/iu.test(text.normalize('NFC').trim());
    return { problem: digits >= TOO_MANY_DIGITS || (scaled && digits >= 7) ? 'too-large' : 'unreadable' };
  }
  if (amount > MOST) return { problem: 'too-large' };
  return { amount: amount === 0 ? null : amount };
}

/** Less than anything costs: most likely millions were meant. */
export const looksLikeMillions = (amount: Dong): boolean => amount < 100_000;

/** How an amount was understood, for the line under its field. */
export const moneyEcho = (amount: Dong): string => formatDong(amount);

import type { Dong } from '../../../../kernel/money.ts';
import type { CellValue } from '../../../../platform/xlsx/sheet-reading.ts';
import { readMoney } from '../../lines/content/line-money.rules.ts';
import type { Say } from './finding.rules.ts';

const MOST = 9_000_000_000_000_000;

/**
 * An amount in a cell. A bare number counts in the unit of its column's head; a dot groups thousands and a comma is
 * decimal, so "1.5" is asked about rather than guessed.
 * @returns undefined when it was not understood, which is then said
 */
export function moneyOf(value: CellValue, scale: number, say: Say): Dong | null | undefined {
  if (value.kind === 'number') return fromNumber(value.number * scale, say);
  if (value.kind !== 'text') return wrong(say, 'money-unreadable');
  const text = value.text.trim();
  if (/^[-–—.]$/.test(text)) return null;
  if (scale > 1 && /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/.test(text)) {
    return fromNumber(Number(text.replaceAll('.', '').replace(',', '.')) * scale, say);
  }
  const read = readMoney(text);
  if ('amount' in read) return read.amount;
  if (read.problem !== 'unreadable') return wrong(say, `money-${read.problem}`);
  return wrong(say, /^\d+\.\d+$/.test(text) ? 'money-dot' : 'money-unreadable');
}

function fromNumber(amount: number, say: Say): Dong | null | undefined {
  const whole = Math.round(amount);
  if (amount < 0) return wrong(say, 'money-negative');
  if (amount > MOST) return wrong(say, 'money-too-large');
  // Millions with decimals come out of binary fractions a hair beside the whole đồng.
  if (Math.abs(amount - whole) > 0.001) return wrong(say, 'money-fraction');
  return whole === 0 ? null : (whole as Dong);
}

function wrong(say: Say, code: Parameters<Say>[1]): undefined {
  say('error', code);
  return undefined;
}

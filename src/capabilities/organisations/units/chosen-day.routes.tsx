import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';

/** `?day=dd/mm/yyyy`; what is no day shows the business day, and `typed` says what was written. */
export function chosenDay(x: Exchange): { day: Day; typed: string | null } {
  const text = x.query.get('day') ?? '';
  const day = parseDay(text);
  return { day: day ?? x.today, typed: day || text === '' ? null : text };
}

import type { Id } from '../../../kernel/ids.ts';

const clock = (id: Id | ':id', code: string) => `/activities/${id}/clocks/${code}`;
const yearly = (code: string, year: number | ':year') => `/activities/clocks/yearly/${year}/${code}`;

export const clockPaths = {
  list: '/activities/clocks',
  sheet: '/activities/clocks.xlsx',
  calendar: '/activities/clocks.ics',
  /** what the law asks for a kind, a scope and days that somebody thinks of */
  preview: '/activities/clocks/preview',
  fromLine: '/activities/clocks/lines',
  clock,
  fulfilment: (id: Id | ':id', code: string) => `${clock(id, code)}/fulfilment`,
  yearly,
  yearlyFulfilment: (code: string, year: number | ':year') => `${yearly(code, year)}/fulfilment`,
} as const;

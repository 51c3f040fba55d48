import type { ObligationRow } from '../../../compiler/index.ts';
import { type Id, type NewId, uuidv7 } from '../../../kernel/ids.ts';
import type { Reading } from './fold.rules.ts';

/** The id with that number: the same in every run. */
export const idOf = (number: number): Id =>
  uuidv7(number, Uint8Array.from([number >> 8, number & 255, 0, 0, 0, 0, 0, 0, 0, 0]));

/** Ids that no fixture has, one after the other. */
export function ids(from = 500): NewId {
  let next = from;
  return () => idOf(next++);
}

const clause = (number: number): string => `- Cơ quan ${number} chủ trì làm việc ${number} trước ngày 01/7 hằng năm.`;

export const textOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => clause(index + 1)).join('\n');

/** As many invented rows, one for each clause of `textOf`. */
export function rowsOf(count: number): ObligationRow[] {
  let start = 0;
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const anchor: [number, number] = [start, start + clause(number).length];
    start = anchor[1] + 1;
    return aRow({
      id: `o${number}`,
      anchor,
      quote: clause(number),
      lead: [`Cơ quan ${number}`],
      action: `làm việc ${number}`,
    });
  });
}

export const readingOf = (count: number): Reading => ({
  text: textOf(count),
  compilation: 1,
  rows: rowsOf(count).map((row, index) => ({ lineageId: idOf(index + 1), compilation: 1, row })),
});

export const aRow = (changes: Partial<ObligationRow>): ObligationRow => ({
  id: 'o1',
  section: 'II.1',
  anchor: [0, 10],
  quote: '',
  role: 'lead',
  lead: ['Sở Thông tin và Truyền thông'],
  coordinators: [],
  action: 'xây dựng kế hoạch',
  deliverable: null,
  deadline: {
    kind: 'recurring',
    text: 'trước ngày 01/7 hằng năm',
    freq: 'yearly',
    bound: 'before',
    month_day: '07-01',
  },
  recipients: [],
  modality: 'order',
  flags: [],
  spans: { lead: [], coordinators: [], deadline: [], recipients: [] },
  confidence: { lead: 0.95, coordinators: 0.95, role: 0.95, deadline: 0.95, recipients: 0.95, deliverable: 0.9 },
  ...changes,
});

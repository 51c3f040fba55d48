import { day as certainDay, dayOf, lastDayOfMonth } from '../../../kernel/day.ts';
import { dong } from '../../../kernel/money.ts';
import { emptyLine, type LineContent } from '../../plans/index.ts';

export interface InventedLine {
  readonly unit: string;
  readonly title: string;
  readonly group: string;
  readonly channel: string;
  readonly kind: string;
  readonly time: readonly (string | number)[];
  readonly place: string;
  readonly countries: readonly string[];
  readonly audience: string;
  readonly languages: readonly string[];
  readonly product: string;
  readonly quantity: number;
  readonly product_unit: string;
  readonly money: Readonly<Record<string, number>>;
  /** words of the obligations that the line answers */
  readonly answers: readonly string[];
  readonly years: readonly number[];
}

/** An invented line as the plan of a year holds it. */
export const contentOf = (line: InventedLine, year: number, unitName: string): LineContent => ({
  ...emptyLine,
  title: line.title,
  taskGroup: line.group,
  channel: line.channel,
  informationKind: line.kind,
  leadName: unitName,
  time: timeOf(line.time, year),
  place: line.place,
  countries: line.countries,
  audience: line.audience,
  languages: line.languages,
  product: line.product,
  quantity: line.quantity,
  productUnit: line.product_unit,
  money: Object.fromEntries(Object.entries(line.money).map(([source, amount]) => [source, dong(amount)])),
});

function timeOf([kind, one, two]: InventedLine['time'], year: number): LineContent['time'] {
  if (kind === 'days') return { kind, from: certainDay(`${year}-${one}`), to: certainDay(`${year}-${two}`) };
  if (kind === 'all-year') return { kind, from: certainDay(`${year}-01-01`), to: certainDay(`${year}-12-31`) };
  const first = kind === 'quarter' ? Number(one) * 3 - 2 : Number(one);
  const last = kind === 'quarter' ? first + 2 : first;
  const from = dayOf(year, first, 1);
  if (!from || (kind !== 'month' && kind !== 'quarter')) throw new RangeError(`not a time of a line: ${kind} ${one}`);
  return { kind, from, to: lastDayOfMonth(year, last) };
}

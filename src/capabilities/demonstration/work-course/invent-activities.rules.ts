import { addDays, type Day, daysBetween } from '../../../kernel/day.ts';
import { contentOf, type InventedLine } from '../plan-course/invented-line.rules.ts';
import { chance, type Dice, diceOf, within } from './dice.rules.ts';
import { countriesOf, type InventedMeasure, kindOf, measuresOf } from './invent-kind.rules.ts';

/** One invented piece of work; unit and title name it within a year. */
export interface InventedActivity {
  readonly unit: string;
  /** of the line that it belongs to; null: it was not planned */
  readonly line: string | null;
  readonly kind: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly place: string;
  readonly channel: string;
  readonly informationKind: string;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly measures: readonly InventedMeasure[];
  /** đồng of the line by source that fall on it */
  readonly money: Readonly<Record<string, number>>;
  /** what proves it: a picture, an address, a document, or nothing yet */
  readonly proof: 'photo' | 'link' | 'document' | 'none';
  /** recorded weeks after its day */
  readonly late: boolean;
  readonly paid: boolean;
  /** somebody may write about it */
  readonly covered: boolean;
}

/** What comes of a line: work through the year, some of it never, and now and then something that nobody planned. */
export function inventActivities(line: InventedLine, year: number, seed: number): InventedActivity[] {
  const dice = diceOf(seed, `${line.unit} ${line.title} ${year}`);
  // An event on fixed days takes place; other work is sometimes left undone.
  if (!line.years.includes(year) || (line.time[0] !== 'days' && chance(dice, 0.06))) return [];
  const { time } = contentOf(line, year, '');
  if (!time) return [];
  const times = daysOf(line, time, dice);
  const planned = times.map((days, index) => activityOf(line, days, { index, count: times.length, year }, dice));
  return chance(dice, 0.08) ? [...planned, surprise(line, year, dice)] : planned;
}

interface Days {
  readonly from: Day;
  readonly to: Day;
}

interface Turn {
  readonly index: number;
  readonly count: number;
  readonly year: number;
}

/** Work of the whole year comes every month; other work once or twice within its time. */
function daysOf(line: InventedLine, time: Days & { kind: string }, dice: Dice): Days[] {
  if (time.kind === 'days') return [{ from: time.from, to: time.to }];
  const length = daysBetween(time.from, time.to);
  const count = time.kind === 'all-year' ? 12 : line.quantity > 1 && length > 40 ? 2 : 1;
  const step = Math.floor(length / count);
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(time.from, index * step + within(dice, 2, Math.max(3, step - 6)));
    return { from, to: addDays(from, chance(dice, 0.2) ? within(dice, 1, 2) : 0) };
  });
}

function activityOf(line: InventedLine, { from, to }: Days, turn: Turn, dice: Dice): InventedActivity {
  const { index, count } = turn;
  const kind = kindOf(line);
  const share = (amount: number): number => Math.floor(amount / count / 1000) * 1000;
  const proof = chance(dice, 0.11) ? 'none' : proofOf(kind, dice);
  return {
    unit: line.unit,
    line: line.title,
    kind,
    title: count > 1 ? `${line.title}, ${count === 12 ? 'tháng' : 'đợt'} ${index + 1}/${turn.year}` : line.title,
    from,
    to,
    place: line.place,
    channel: line.channel,
    informationKind: line.kind,
    languages: line.languages,
    countries: countriesOf(line),
    measures: measuresOf(kind, line, count, dice),
    money: Object.fromEntries(Object.entries(line.money).map(([source, amount]) => [source, share(amount)])),
    proof,
    late: chance(dice, 0.12),
    paid: Object.values(line.money).some((amount) => share(amount) > 0),
    covered: ['fair', 'exchange', 'delegation-in', 'border-twinning', 'event'].includes(kind),
  };
}

const WITH_PICTURE = ['village-meeting', 'panel', 'border-twinning', 'event', 'fair', 'exchange', 'training'];

const proofOf = (kind: string, dice: Dice): InventedActivity['proof'] =>
  WITH_PICTURE.includes(kind) && chance(dice, 0.5) ? 'photo' : chance(dice, 0.4) ? 'link' : 'document';

/** Guests who came without notice: recorded as unplanned, with its reason. */
function surprise(line: InventedLine, year: number, dice: Dice): InventedActivity {
  const from = addDays(`${year}-02-10` as Day, within(dice, 0, 280));
  return {
    unit: line.unit,
    line: null,
    kind: 'delegation-in',
    title: `Tiếp đoàn khách tỉnh bạn đến tìm hiểu địa phương, ngày ${from.slice(8)}/${from.slice(5, 7)}`,
    from,
    to: from,
    place: line.place,
    channel: 'external-activities',
    informationKind: 'official',
    languages: ['vi', 'lo'],
    countries: ['la'],
    measures: [{ code: 'persons', country: 'la', amount: within(dice, 4, 18) }],
    money: {},
    proof: 'photo',
    late: false,
    paid: false,
    covered: false,
  };
}

import type { Day } from '../../../kernel/day.ts';
import { addDays, day as certainDay, dayOf, lastDayOfMonth } from '../../../kernel/day.ts';
import { dong } from '../../../kernel/money.ts';
import { emptyLine, type LineContent } from '../../plans/index.ts';

/** The invented course of the planning of some years: who does what on which day (`presets/demonstration`). */
export interface PlanCourse {
  readonly cycles: readonly CycleCourse[];
  readonly lines: readonly InventedLine[];
}

export interface CycleCourse {
  readonly year: number;
  /** null: as the preset of the rules says */
  readonly window: readonly [Day, Day] | null;
  readonly basis: string;
  readonly prepare: Day;
  readonly open: Day;
  readonly guidance: Numbered;
  readonly sends: Readonly<Record<string, Day>>;
  readonly receive_after: number;
  readonly returns: readonly { unit: string; on: Day; message: string; resend: Day }[];
  readonly decide: Day;
  readonly opinions: Day;
  readonly answers: Day;
  readonly close_opinions: Day;
  readonly finance: Day;
  readonly appraise: Day;
  readonly submit: Day;
  readonly office: Day;
  readonly remark: { on: Day; words: string; answer: string; again: Day; office: Day } | null;
  readonly agree: Day;
  readonly issue: Numbered;
  readonly close: Day | null;
}

export interface Numbered {
  readonly number: string;
  readonly on: Day;
}

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

/** What one day asks of the invented people, in the order in which an office would do it. */
export type CourseAct =
  | { readonly kind: 'prepare' | 'open' | 'guide' | 'close' }
  | { readonly kind: 'send' | 'receive'; readonly unit: string }
  | { readonly kind: 'return' | 'resend'; readonly unit: string; readonly message: string }
  | { readonly kind: ProvinceAct };

export type ProvinceAct =
  | 'decide'
  | 'ask-opinions'
  | 'answer-opinions'
  | 'close-opinions'
  | 'ask-finance'
  | 'appraise'
  | 'submit'
  | 'office'
  | 'return-dossier'
  | 'submit-again'
  | 'office-again'
  | 'agree'
  | 'issue';

export interface DatedAct {
  readonly on: Day;
  readonly cycle: CycleCourse;
  readonly act: CourseAct;
}

/** All acts after `from` (null: from the beginning) up to and with `to`, in order of their days. */
export function actsBetween(course: PlanCourse, from: Day | null, to: Day): DatedAct[] {
  return course.cycles
    .flatMap((cycle) => actsOf(cycle).map(([on, act]) => ({ on, cycle, act })))
    .filter(({ on }) => (from === null || on > from) && on <= to)
    .sort((one, two) => (one.on < two.on ? -1 : one.on > two.on ? 1 : 0));
}

function actsOf(cycle: CycleCourse): [Day, CourseAct][] {
  const { remark } = cycle;
  return [
    [cycle.prepare, { kind: 'prepare' }],
    [cycle.open, { kind: 'open' }],
    [cycle.guidance.on, { kind: 'guide' }],
    ...Object.entries(cycle.sends).flatMap(([unit, on]): [Day, CourseAct][] => [
      [on, { kind: 'send', unit }],
      [addDays(on, cycle.receive_after), { kind: 'receive', unit }],
    ]),
    ...cycle.returns.flatMap(({ unit, on, message, resend }): [Day, CourseAct][] => [
      [on, { kind: 'return', unit, message }],
      [resend, { kind: 'resend', unit, message }],
    ]),
    [cycle.decide, { kind: 'decide' }],
    [cycle.opinions, { kind: 'ask-opinions' }],
    [cycle.answers, { kind: 'answer-opinions' }],
    [cycle.close_opinions, { kind: 'close-opinions' }],
    [cycle.finance, { kind: 'ask-finance' }],
    [cycle.appraise, { kind: 'appraise' }],
    [cycle.submit, { kind: 'submit' }],
    [cycle.office, { kind: 'office' }],
    ...(remark
      ? ([
          [remark.on, { kind: 'return-dossier' }],
          [remark.again, { kind: 'submit-again' }],
          [remark.office, { kind: 'office-again' }],
        ] as [Day, CourseAct][])
      : []),
    [cycle.agree, { kind: 'agree' }],
    [cycle.issue.on, { kind: 'issue' }],
    ...(cycle.close ? ([[cycle.close, { kind: 'close' }]] as [Day, CourseAct][]) : []),
  ];
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

import type { Day } from '../../../kernel/day.ts';
import { addDays } from '../../../kernel/day.ts';
import type { InventedLine } from './invented-line.rules.ts';

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
  readonly urge: { readonly rung: string; readonly on: Day } | null;
  readonly ministry: { readonly send: Day; readonly receive: Day; readonly arrival: string };
  /** units that issue their own plan, and when */
  readonly own: Readonly<Record<string, Day>>;
  readonly close: Day | null;
}

export interface Numbered {
  readonly number: string;
  readonly on: Day;
}

/** What one day asks of the invented people, in the order in which an office would do it. */
export type CourseAct =
  | { readonly kind: 'prepare' | 'open' | 'guide' | 'close' }
  | { readonly kind: 'urge'; readonly rung: string }
  | { readonly kind: 'send' | 'receive' | 'issue-own'; readonly unit: string }
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
  | 'issue'
  | 'send-to-ministry'
  | 'ministry-receipt';

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
    ...(cycle.urge ? ([[cycle.urge.on, { kind: 'urge', rung: cycle.urge.rung }]] as [Day, CourseAct][]) : []),
    [cycle.ministry.send, { kind: 'send-to-ministry' }],
    [cycle.ministry.receive, { kind: 'ministry-receipt' }],
    ...Object.entries(cycle.own).map(([unit, on]): [Day, CourseAct] => [on, { kind: 'issue-own', unit }]),
    ...(cycle.close ? ([[cycle.close, { kind: 'close' }]] as [Day, CourseAct][]) : []),
  ];
}

import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { ReportRound } from '../report.rules.ts';

/** How often an obligation falls due, as far as a suggestion looks at it. */
export interface Rhythm {
  readonly freq?: string | undefined;
  readonly items?: readonly Rhythm[] | undefined;
}

export interface DutyWords {
  readonly action: string;
  readonly deliverable: string | null;
  readonly quote: string;
  readonly rule: Rhythm;
}

const FREQUENCIES: Readonly<Record<string, readonly string[]>> = {
  month: ['monthly'],
  quarter: ['quarterly'],
  'half-year': ['semiannual'],
  year: ['yearly', 'semiannual'],
};

/**
 * Whether a report of the regime fulfils an obligation, by generic words and its rhythm. A report that goes with a plan
 * belongs to the year's planning; a report on carrying out the directive has a regime of its own.
 */
export function fulfils(duty: DutyWords, { form, regime }: Pick<ReportRound, 'form' | 'regime'>): boolean {
  const words = fold([duty.action, duty.deliverable ?? ''].join(' '));
  if (!words.includes('bao cao') || words.includes('ke hoach')) return false;
  const onDirective =
    /\b(chi thi|ket qua thuc hien)\b/.test(fold(`${words} ${duty.quote}`)) &&
    !/6 thang|sau thang/.test(fold(duty.quote));
  if (onDirective !== (form === 'directive')) return false;
  if (form === 'spokesperson' && !words.includes('phat ngon')) return false;
  const rhythm = [...rhythmsOf(duty.rule)];
  const wanted = FREQUENCIES[periodOf(regime)] ?? [];
  return rhythm.some((freq) => wanted.includes(freq));
}

const periodOf = (regime: string): string => regime.split('.')[0] ?? '';

function* rhythmsOf(rule: Rhythm): Generator<string> {
  if (rule.freq) yield rule.freq;
  for (const item of rule.items ?? []) yield* rhythmsOf(item);
}

const fold = (text: string): string => foldDiacritics(text).toLowerCase();

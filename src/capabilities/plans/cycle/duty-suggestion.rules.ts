import { type Day, monthOf } from '../../../kernel/day.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { DutyAct } from './cycle.rules.ts';

/** How often and when an obligation falls due, as far as a suggestion looks at it. */
export interface Rhythm {
  readonly freq?: string | undefined;
  readonly months?: readonly number[] | undefined;
  readonly month_day?: string | undefined;
  readonly items?: readonly Rhythm[] | undefined;
}

/** An obligation, as far as its words say whether an act of the cycle fulfils it. */
export interface DutyWords {
  readonly action: string;
  readonly deliverable: string | null;
  readonly rule: Rhythm;
  /** every unit that leads it is the standing body */
  readonly ofStandingBody: boolean;
  /** an obligation of the same section speaks of a yearly plan */
  readonly besidePlan: boolean;
}

/** "Lập … kế hoạch … hằng năm": the words from which the others are understood. */
export const speaksOfYearlyPlan = (duty: Pick<DutyWords, 'action' | 'deliverable' | 'rule'>): boolean =>
  isYearly(duty.rule) && foldedWords(duty).includes('ke hoach');

/**
 * Which act would fulfil an obligation, by generic words and its rhythm; a person chooses. What falls due in the window
 * is done by sending, what is owed within the year by issuing one's own plan.
 * @returns null where nothing speaks for it
 */
export function suggestAct(duty: DutyWords, window: { readonly from: Day; readonly to: Day }): DutyAct | null {
  const words = foldedWords(duty);
  const plan = speaksOfYearlyPlan(duty);
  if (duty.ofStandingBody) {
    const reports = duty.besidePlan && duty.rule.freq === 'yearly' && duty.rule.month_day !== undefined;
    return (plan && /tong hop|trinh|xay dung|\blap\b/.test(words)) || (reports && /bao cao/.test(words))
      ? 'province'
      : null;
  }
  if (/\bgui\b/.test(words) && (plan || (duty.besidePlan && words.includes('tong hop')))) return 'send';
  if (!plan || !/\b(lap|xay dung|ban hanh|cu the hoa)\b/.test(words)) return null;
  return fallsIn(duty.rule, window) ? 'send' : 'issue';
}

const foldedWords = ({ action, deliverable }: Pick<DutyWords, 'action' | 'deliverable'>): string =>
  foldDiacritics([action, deliverable ?? ''].join(' ')).toLowerCase();

const isYearly = (rule: Rhythm): boolean => rule.freq === 'yearly' || (rule.items ?? []).some(isYearly);

const fallsIn = (rule: Rhythm, { from, to }: { readonly from: Day; readonly to: Day }): boolean => {
  const within = (month: number): boolean => monthOf(from) <= month && month <= monthOf(to);
  return (
    (rule.months ?? []).some(within) ||
    (rule.month_day !== undefined && within(Number(rule.month_day.slice(0, 2)))) ||
    (rule.items ?? []).some((item) => fallsIn(item, { from, to }))
  );
};

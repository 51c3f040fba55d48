import type { Translate } from '../../../kernel/translate.ts';
import type { planShapes } from '../plan-rule-set.rules.ts';
import type { ValueOf } from '../rule.rules.ts';
import { fieldKinds } from './field-kinds.rules.ts';

export type PlanRuleSet = keyof typeof planShapes;

/** What a row of the year's planning says beside its name. */
export function planDetails(t: Translate, set: PlanRuleSet, value: ValueOf<PlanRuleSet>): string[] {
  switch (set) {
    case 'cycle-preset':
      return presetDetails(t, value as ValueOf<'cycle-preset'>);
    case 'cycle-step':
      return stepDetails(t, value as ValueOf<'cycle-step'>);
    case 'cycle-due-day':
      return dueDetails(t, value as ValueOf<'cycle-due-day'>);
    case 'urging-rung':
      return rungDetails(t, value as ValueOf<'urging-rung'>);
  }
}

const presetDetails = (t: Translate, value: ValueOf<'cycle-preset'>): string[] => [
  t('rule.says.window', {
    from: dayWords(value.window_from),
    to: dayWords(value.window_to),
    years: value.years_before,
  }),
  ...said(value.note),
];

function stepDetails(t: Translate, value: ValueOf<'cycle-step'>): string[] {
  const { month_day: day, bound, after, offset_days: offset, unit } = value;
  const words =
    day !== undefined
      ? t(bound === 'before' ? 'rule.says.beforeDay' : 'rule.says.byDay', { day: dayWords(day) })
      : t((offset ?? 0) < 0 ? 'rule.says.before' : 'rule.says.after', {
          amount: Math.abs(offset ?? 0),
          unit: t(`rule.choice.unit.${unit ?? 'calendar'}`),
          event: after ? t(`rule.choice.step.${after}`) : '',
        });
  return [value.preset, t('rule.says.responsible', { responsible: value.responsible }), words, ...said(value.note)];
}

const dueDetails = (t: Translate, value: ValueOf<'cycle-due-day'>): string[] => [
  value.preset,
  t(value.bound === 'before' ? 'rule.says.beforeDay' : 'rule.says.byDay', { day: dayWords(value.month_day) }),
  ...(value.grace_days > 0 ? [t('rule.says.grace', { days: value.grace_days })] : []),
  ...said(value.note),
];

const rungDetails = (t: Translate, value: ValueOf<'urging-rung'>): string[] => [
  t('rule.says.rung', { days: value.days_after }),
  t(`rule.choice.issuer.${value.issuer}`),
  t(`rule.choice.form.${value.form}`),
  ...said(value.signature),
  ...said(value.note),
];

const dayWords = (monthDay: string): string => fieldKinds['month-day'].write(monthDay)[0] ?? '';
const said = (words: string | null): string[] => (words === null ? [] : [words]);

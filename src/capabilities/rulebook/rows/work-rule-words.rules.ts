import { type Dong, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { ValueOf } from '../rule.rules.ts';
import type { workShapes } from '../work-rule-set.rules.ts';
import { fieldKinds } from './field-kinds.rules.ts';

export type WorkRuleSet = keyof typeof workShapes;

/** What a row of money, work and reports says beside its name. */
export function workDetails(t: Translate, set: WorkRuleSet, value: ValueOf<WorkRuleSet>): string[] {
  switch (set) {
    case 'spending-norm':
      return normDetails(t, value as ValueOf<'spending-norm'>);
    case 'indicator':
      return indicatorDetails(value as ValueOf<'indicator'>);
    case 'report-regime':
      return regimeDetails(t, value as ValueOf<'report-regime'>);
    case 'event-clock':
      return clockDetails(t, value as ValueOf<'event-clock'>);
    case 'integrity-check':
      return checkDetails(t, value as ValueOf<'integrity-check'>);
  }
}

const normDetails = (t: Translate, value: ValueOf<'spending-norm'>): string[] => [
  `${formatDong(value.amount as Dong)} / ${t(`rule.choice.unit.${value.unit}`)}`,
  value.text,
  ...said(value.note),
];

const indicatorDetails = (value: ValueOf<'indicator'>): string[] => [value.rule, value.unit, ...said(value.note)];

const regimeDetails = (t: Translate, value: ValueOf<'report-regime'>): string[] => [
  t('rule.says.cut', { from: dayWords(value.cut_from), to: dayWords(value.cut_to) }),
  dueWords(t, value.bound, value.month_day),
  `${value.sender} → ${value.receiver}`,
  ...said(value.note),
];

function clockDetails(t: Translate, value: ValueOf<'event-clock'>): string[] {
  const { month_day: monthDay, offset_days: offset = 0, unit = 'calendar' } = value;
  const event = t(`rule.choice.counts_from.${value.counts_from ?? 'start'}`);
  const amount = { amount: Math.abs(offset), unit: t(`rule.choice.unit.${unit}`), event };
  const words = monthDay
    ? dueWords(t, value.bound ?? 'by', monthDay)
    : t(offset < 0 ? 'rule.says.before' : 'rule.says.after', amount);
  return [value.kind, ...said(value.scope), words, value.receiver, ...said(value.note)];
}

const checkDetails = (t: Translate, value: ValueOf<'integrity-check'>): string[] => [
  t('rule.says.threshold', { number: value.threshold }),
  ...said(value.note),
];

const dueWords = (t: Translate, bound: 'before' | 'by', monthDay: string): string =>
  t(bound === 'before' ? 'rule.says.beforeDay' : 'rule.says.byDay', { day: dayWords(monthDay) });
const dayWords = (monthDay: string): string => fieldKinds['month-day'].write(monthDay)[0] ?? '';
const said = (words: string | null): string[] => (words === null ? [] : [words]);

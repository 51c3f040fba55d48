import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { RuleContent, RulePlace, RuleValue, ValueOf } from '../rule.rules.ts';
import { fieldKinds } from './field-kinds.rules.ts';
import { type PlanRuleSet, planDetails } from './plan-rule-words.rules.ts';
import { type WorkRuleSet, workDetails } from './work-rule-words.rules.ts';

/** How a row reads in a list: its name, and what else it says. */
export interface RuleWords {
  readonly title: string;
  readonly details: readonly string[];
}

export function ruleWords(t: Translate, { set, key, value }: RulePlace & { readonly value: RuleValue }): RuleWords {
  const name = String((t.locale === 'en' ? value.name_en : value.name) ?? value.name ?? '');
  const text = String((t.locale === 'en' ? value.text_en : value.text) ?? '');
  switch (set) {
    case 'holiday':
      return { title: name, details: value.kind === 'in-lieu' ? [t('rule.choice.kind.in-lieu')] : [] };
    case 'swapped-day':
      return { title: name, details: [t('rule.says.swap', daysOfSwap(value as ValueOf<'swapped-day'>))] };
    case 'working-week':
      return weekWords(t, value as ValueOf<'working-week'>);
    case 'deadline-settings':
      return settingsWords(t, value as ValueOf<'deadline-settings'>);
    case 'deadline-general':
      return { title: text, details: [key] };
    case 'deadline-catalogue':
      return { title: `${key}. ${text}`, details: catalogueDetails(t, value as ValueOf<'deadline-catalogue'>) };
    case 'document-type':
      return { title: name, details: [value.abbreviation, t(`rule.choice.family.${value.family}`)].flatMap(said) };
    case 'code-item':
      return {
        title: name,
        details: [key, value.unit, value.tile, value.exclusive ? t('rule.says.exclusive') : null].flatMap(said),
      };
    case 'cycle-preset':
    case 'cycle-step':
    case 'cycle-due-day':
    case 'urging-rung':
      return {
        title: name || String(value.group),
        details: [key, ...planDetails(t, set, value as ValueOf<PlanRuleSet>)],
      };
    case 'spending-norm':
    case 'indicator':
    case 'report-regime':
    case 'event-clock':
    case 'integrity-check':
      return { title: name, details: [key, ...workDetails(t, set, value as ValueOf<WorkRuleSet>)] };
    case 'name-in-language':
      return { title: String(value.name), details: [key] };
  }
}

const said = (word: unknown): string[] => (word ? [String(word)] : []);

const daysOfSwap = ({ rest, worked }: { rest: Day; worked: Day }) => ({
  rest: formatDay(rest),
  worked: formatDay(worked),
});

function weekWords(t: Translate, week: ValueOf<'working-week'>): RuleWords {
  const days = week.rest_weekdays.map((weekday) => t(`rule.choice.rest_weekdays.${weekday}`)).join(', ');
  return { title: t('rule.says.week', { days }), details: [t('rule.says.endOfDay', { time: week.end_of_day })] };
}

function settingsWords(t: Translate, settings: ValueOf<'deadline-settings'>): RuleWords {
  const undated = RHYTHMS.flatMap((rhythm) => {
    const [written = ''] = fieldKinds['month-days'].write(settings.undated[rhythm]);
    return written ? [t('rule.says.undated', { rhythm: t(`rule.rhythm.${rhythm}`), days: written })] : [];
  });
  return {
    title: t('rule.says.settings'),
    details: [
      t('rule.says.urge', { words: t(`rule.choice.urge.${settings.urge}`) }),
      t('rule.says.legalEnd', { words: t(`rule.choice.legal_period_end.${settings.legal_period_end}`) }),
      t('rule.says.horizon', { months: settings.horizon_months }),
      ...undated,
    ],
  };
}

const RHYTHMS = ['monthly', 'quarterly', 'semiannual', 'yearly', 'five_yearly'] as const;

function catalogueDetails(t: Translate, rule: ValueOf<'deadline-catalogue'>): string[] {
  const { deadline, cut_off: cutOff } = rule;
  const cut = cutOff && t('rule.says.cutOff', { start: monthDay(cutOff.start), end: monthDay(cutOff.end) });
  return [...deadlinesWords(t, deadline), cut, rule.note].flatMap(said);
}

/** Each deadline of a rule of the catalogue, as a phrase. */
export function deadlinesWords(t: Translate, deadline: ValueOf<'deadline-catalogue'>['deadline']): string[] {
  const items = deadline === null ? [] : deadline.kind === 'multiple' ? deadline.items : [deadline];
  return items.map((item) => deadlineWords(t, item));
}

type Deadline = Exclude<NonNullable<ValueOf<'deadline-catalogue'>['deadline']>, { kind: 'multiple' }>;

function deadlineWords(t: Translate, item: Deadline): string {
  const { freq, bound, month_day: day, months, offset_days: offset, unit } = item;
  const words = [
    freq && t(`rule.choice.freq.${freq}`),
    day && t(bound === 'before' ? 'rule.says.beforeDay' : 'rule.says.byDay', { day: monthDay(day) }),
    months && t('rule.says.inMonths', { months: months.join(', ') }),
    offset !== undefined &&
      t(offset < 0 ? 'rule.says.before' : 'rule.says.after', {
        amount: Math.abs(offset),
        unit: t(`rule.choice.unit.${unit ?? 'calendar'}`),
        event: item.event ?? '',
      }),
  ];
  const read = words.filter(Boolean).join(', ');
  return read || [t(`rule.choice.kind.${item.kind}`), item.event].filter(Boolean).join(': ');
}

const monthDay = (value: string): string => fieldKinds['month-day'].write(value)[0] ?? '';

/** "từ 01/01/2012", "01/05/2014", "29/01/2014 – 05/02/2014". */
export function validityWords(t: Translate, { from, to }: Pick<RuleContent, 'from' | 'to'>): string {
  if (to === null) return t('rule.valid.from', { from: formatDay(from) });
  if (to === from) return t('rule.valid.day', { from: formatDay(from) });
  return t('rule.valid.fromTo', { from: formatDay(from), to: formatDay(to) });
}

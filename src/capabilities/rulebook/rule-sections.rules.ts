import type { RuleSet } from './rule.rules.ts';

/** The pages of the rulebook: what an administrator thinks of as one subject. */
export const SECTIONS = {
  holidays: ['holiday', 'swapped-day'],
  'working-hours': ['working-week'],
  deadlines: ['deadline-settings', 'deadline-general'],
  catalogue: ['deadline-catalogue'],
  planning: ['cycle-preset', 'cycle-step', 'cycle-due-day', 'urging-rung'],
  money: ['spending-norm'],
  events: ['event-clock'],
  reporting: ['report-regime', 'indicator', 'integrity-check'],
  'document-types': ['document-type'],
  'code-lists': ['code-item'],
  names: ['name-in-language'],
} as const satisfies Record<string, readonly RuleSet[]>;

export type Section = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as Section[];

export const sectionOf = (set: RuleSet): Section =>
  SECTION_NAMES.find((name) => (SECTIONS[name] as readonly RuleSet[]).includes(set)) ?? 'code-lists';

/** Sets of which one row holds at a time: outside its days the nearest one is applied, and the page says so. */
export const ALWAYS_APPLIED: readonly RuleSet[] = ['working-week', 'deadline-settings'];

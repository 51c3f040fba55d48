import { type Day, formatDay, parseDay } from '../../../kernel/day.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { MARKS, type Mark, type RuleContent, type RuleSet, type RuleValue, type ValueOf } from '../rule.rules.ts';
import { ruleValueSchemas } from '../rule-set.rules.ts';
import { deadlinesTyped, readDeadlines } from './deadline-form.rules.ts';
import { fieldsOf, namesItsDays } from './rule-fields.rules.ts';
import { readField, type Typed, typedFrom, written } from './typed-field.rules.ts';

/** What a form shows before anybody typed: the row as it stands. */
export function typedRule(set: RuleSet, list: string, content: RuleContent): Typed {
  const fields = fieldsOf(set, list).map((field) => [field.name, written(field, valueAt(content.value, field.name))]);
  const deadline = set === 'deadline-catalogue' ? deadlinesTyped(content.value) : {};
  return typedFrom({
    ...Object.fromEntries(fields),
    ...deadline,
    from: [formatDay(content.from)],
    to: content.to ? [formatDay(content.to)] : [],
    basis: content.basis ? [content.basis] : [],
    mark: [content.mark],
  });
}

/** The row that was typed, or what is wrong with it, field by field. */
export function readRule(set: RuleSet, list: string, typed: Typed): Result<RuleContent> {
  const errors: Record<string, string> = {};
  const value: Record<string, unknown> = {};
  for (const field of fieldsOf(set, list)) {
    const read = readField(field, typed.all(field.name));
    if ('error' in read) errors[field.name] = read.error;
    else if (read.value !== undefined) put(value, field.name, read.value);
  }
  if (set === 'deadline-catalogue') {
    value.cut_off ??= null;
    value.constraint ??= null;
    value.deadline = readDeadlines(typed, errors);
  }
  const parsed = ruleValueSchemas[set].safeParse(value);
  for (const issue of parsed.success || Object.keys(errors).length > 0 ? [] : parsed.error.issues) {
    errors[issue.path.filter((part) => typeof part === 'string').join('.')] ??= 'rule.error.value';
  }
  const days = namesItsDays(set) ? swappedDays(value as ValueOf<'swapped-day'>) : readDays(typed, errors);
  const mark = typed.text('mark') as Mark;
  if (!MARKS.includes(mark)) errors.mark = 'rule.error.required';
  if (!days || Object.keys(errors).length > 0) return invalid(errors);
  return ok({ value: parsed.data as RuleValue, ...days, basis: typed.text('basis') || null, mark });
}

/** A swapped day is known from the first of its two days to the last. */
const swappedDays = ({ rest, worked }: { rest?: Day; worked?: Day }) =>
  rest && worked ? { from: rest < worked ? rest : worked, to: rest < worked ? worked : rest } : null;

function readDays(typed: Typed, errors: Record<string, string>): { from: Day; to: Day | null } | null {
  const from = parseDay(typed.text('from'));
  const to = parseDay(typed.text('to'));
  if (!from) errors.from = typed.text('from') ? 'rule.error.day' : 'rule.error.required';
  if (!to && typed.text('to')) errors.to = 'rule.error.day';
  return from ? { from, to } : null;
}

const valueAt = (value: RuleValue, name: string): unknown =>
  name.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], value);

function put(value: Record<string, unknown>, name: string, what: unknown): void {
  const [first = '', second] = name.split('.');
  if (second === undefined) value[first] = what;
  else value[first] = { ...(value[first] as object | undefined), [second]: what };
}

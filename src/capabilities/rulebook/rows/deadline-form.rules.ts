import type { RuleValue, ValueOf } from '../rule.rules.ts';
import { DEADLINE_FIELDS } from './rule-fields.rules.ts';
import { readField, type Typed, written } from './typed-field.rules.ts';

type Deadline = NonNullable<ValueOf<'deadline-catalogue'>['deadline']>;

/** More than any rule of the catalogue has, with room for one more. */
export const MOST_DEADLINES = 6;
export const deadlineField = (index: number, name: string): string => `deadline.${index}.${name}`;

/** How many deadlines a form shows: those that are there, and one more to fill in. */
export const shownDeadlines = (typed: Typed): number => {
  const filled = Array.from({ length: MOST_DEADLINES }, (_, index) => index).filter((index) =>
    DEADLINE_FIELDS.some((field) => typed.text(deadlineField(index, field.name))),
  );
  return Math.min(MOST_DEADLINES, (filled.at(-1) ?? -1) + 2);
};

export function deadlinesTyped(value: RuleValue): Record<string, readonly string[]> {
  const deadline = value.deadline as Deadline | null;
  const items = deadline === null ? [] : deadline.kind === 'multiple' ? deadline.items : [deadline];
  const fields = items.flatMap((item, index) =>
    DEADLINE_FIELDS.map((field) => [
      deadlineField(index, field.name),
      written(field, (item as Record<string, unknown>)[field.name]),
    ]),
  );
  return Object.fromEntries(fields);
}

/** One deadline, several, or null for a rule that sets none; what is wrong is added to `errors`. */
export function readDeadlines(typed: Typed, errors: Record<string, string>): unknown {
  const items: Record<string, unknown>[] = [];
  for (let index = 0; index < MOST_DEADLINES; index++) {
    const item: Record<string, unknown> = {};
    for (const field of DEADLINE_FIELDS) {
      const read = readField(field, typed.all(deadlineField(index, field.name)));
      if ('error' in read) errors[deadlineField(index, field.name)] = read.error;
      else if (read.value !== undefined) item[field.name] = read.value;
    }
    if (Object.keys(item).length === 0) continue;
    if (item.kind === undefined) errors[deadlineField(index, 'kind')] ??= 'rule.error.required';
    items.push(item.unit === 'working' ? { ...item, working_days: true } : item);
  }
  if (items.length > 1) return { kind: 'multiple', items };
  return items[0] ?? null;
}

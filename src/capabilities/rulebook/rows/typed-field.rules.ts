import { fieldKinds } from './field-kinds.rules.ts';
import type { RuleField } from './rule-fields.rules.ts';

/** What stands in a form, by the name of the field. */
export interface Typed {
  text(name: string): string;
  all(name: string): readonly string[];
}

export const typedFrom = (values: Readonly<Record<string, readonly string[]>>): Typed => ({
  text: (name) => values[name]?.[0] ?? '',
  all: (name) => values[name] ?? [],
});

export const written = (field: RuleField, value: unknown): readonly string[] =>
  value === null || value === undefined ? [] : fieldKinds[field.kind].write(value);

/** What one field says; a value that is `undefined` does not stand in the row. */
export function readField(field: RuleField, typed: readonly string[]): { value: unknown } | { error: string } {
  const given = typed.map((text) => text.trim()).filter(Boolean);
  if (given.length === 0 && field.kind !== 'tick') {
    if (field.required) return { error: 'rule.error.required' };
    return { value: field.blank === null ? null : field.blank === 'omit' ? undefined : [] };
  }
  const value = fieldKinds[field.kind].read(given);
  const known = !field.choices || given.every((choice) => field.choices?.includes(choice));
  return value === undefined || !known ? { error: `rule.error.${field.kind}` } : { value };
}

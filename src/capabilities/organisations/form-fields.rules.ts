import { z } from 'zod';
import { addDays, parseDay } from '../../kernel/day.ts';
import { type Id, parseId } from '../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { SIGNING_PREFIXES } from './people/signing-authority.rules.ts';
import { REGISTER_STAFFING } from './people/staff-register.rules.ts';
import { UNIT_KINDS } from './preset.rules.ts';
import { FUNCTION_NAMES } from './unit-function.rules.ts';

const REQUIRED = 'organisation.field.required';

/** One line of words that must be there. */
export const words = z.string().trim().min(1, REQUIRED).max(500, 'organisation.field.long');
export const optionalWords = z
  .string()
  .trim()
  .max(500, 'organisation.field.long')
  .transform((text) => text || null);

export const dayField = z.string().transform((text, check) => {
  const day = parseDay(text);
  if (day) return day;
  check.addIssue(text.trim() === '' ? REQUIRED : 'organisation.field.day');
  return z.NEVER;
});

export const optionalDay = z.string().transform((text, check) => {
  if (text.trim() === '') return null;
  const day = parseDay(text);
  if (day) return day;
  check.addIssue('organisation.field.day');
  return z.NEVER;
});

/** Typed as the last day that counts, kept as the first one that does not. */
export const dayAfter = dayField.transform((day) => addDays(day, 1));
export const optionalDayAfter = optionalDay.transform((day) => day && addDays(day, 1));

export const idField = z.string().transform((text, check): Id => {
  const id = parseId(text);
  if (id) return id;
  check.addIssue(REQUIRED);
  return z.NEVER;
});
export const optionalId = z.string().transform((text) => parseId(text));

export const functionField = z.enum(FUNCTION_NAMES);
export const kindField = z.enum(UNIT_KINDS);

export const postKindField = z.enum(['head', 'deputy', 'officer', 'clerk', 'administrator']);
export const staffingField = z.enum(REGISTER_STAFFING);
export const prefixField = z.enum(SIGNING_PREFIXES);
export const linesField = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
);

export const ticked = z.string().transform((text) => text !== '');

/** The one reading of a form: a command, or what is wrong with which field. */
export function parseFields<Shape extends z.ZodRawShape>(
  shape: Shape,
  form: { text(name: string): string },
): Result<z.output<z.ZodObject<Shape>>> {
  const typed = Object.fromEntries(Object.keys(shape).map((name) => [name, form.text(name)]));
  const parsed = z.object(shape).safeParse(typed);
  if (parsed.success) return ok(parsed.data);
  const wrong = parsed.error.issues.map((issue) => [String(issue.path[0]), messageKey(issue)] as const);
  return invalid(Object.fromEntries(wrong.reverse()));
}

const messageKey = (issue: z.core.$ZodIssue): string =>
  issue.message.startsWith('organisation.') ? issue.message : 'organisation.field.choose';

import type { InputValues } from '../lines/content/line-values.rules.ts';
import type { TypedLine } from '../lines/content/typed-line.rules.ts';

/** Inputs as they were typed, for the form that comes back. */
export const typedValues = (typed: TypedLine): InputValues =>
  Object.fromEntries(typed.names.map((name) => [name, typed.all(name)]));

import type { FieldKind } from './field-kinds.rules.ts';

/** One entry of the form of a row; `name` is also the way to its place in the value. */
export interface RuleField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** what stands in the value where nothing was typed */
  readonly blank: null | 'omit' | 'empty-list';
  readonly choices?: readonly string[];
}

export const must = (name: string, kind: FieldKind, choices?: readonly string[]): RuleField => ({
  name,
  kind,
  required: true,
  blank: null,
  ...(choices && { choices }),
});
export const may = (name: string, kind: FieldKind, blank: RuleField['blank'] = null, choices?: readonly string[]) => ({
  ...must(name, kind, choices),
  required: false,
  blank,
});

import type { Id } from '../../../../kernel/ids.ts';
import type { Period } from '../../../../kernel/period.ts';
import { type Dictionary, dictionary } from './nearest.rules.ts';

/** What words in cells can mean: code lists, units, and the time that is planned for. */
export interface Lookups {
  readonly period: Period;
  readonly codes: Readonly<Record<CodeColumn, Dictionary<string>>>;
  readonly units: Dictionary<Id>;
  /** names under which nobody works any more */
  readonly ended: Dictionary<EndedName>;
}

export type CodeColumn = 'taskGroup' | 'channel' | 'informationKind' | 'languages' | 'sibling';

export interface EndedName {
  readonly since: string;
  readonly successors: readonly string[];
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Understands a code by itself, by its name in both languages, and a language without the word before it. */
export const codeDictionary = (items: readonly NamedCode[]): Dictionary<string> =>
  dictionary(
    items.flatMap(({ code, name, nameEn }) =>
      [name, code, nameEn, name.replace(/^Tiếng /, '')].map((word) => [word, { name, value: code }] as const),
    ),
  );

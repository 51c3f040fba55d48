import type { Locale } from '../../../../kernel/translate.ts';
import type { CodeChoices } from '../../../rulebook/index.ts';

/** The names of the codes of some lists, in a language. */
export interface CodeNames {
  nameOf(code: string, locale: Locale): string;
  /** false where some list is applied outside its time, which a page says */
  readonly inForce: boolean;
}

export function codeNames(lists: Readonly<Record<string, CodeChoices>>): CodeNames {
  const all = Object.values(lists).flatMap((list) => list.items);
  const byCode = new Map(all.map((item) => [item.code, item]));
  return {
    nameOf: (code, locale) => byCode.get(code)?.[locale === 'en' ? 'nameEn' : 'name'] ?? code,
    inForce: Object.values(lists).every((list) => list.inForce),
  };
}

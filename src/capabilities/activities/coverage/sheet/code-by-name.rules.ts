import { foldDiacritics } from '../../../../kernel/vietnamese.ts';
import type { CodeChoice } from '../../../rulebook/index.ts';

/** By name in both languages and by code; "Tiếng Anh", "Anh" and "en" are one language. */
export function codesByName(choices: readonly CodeChoice[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { code, name, nameEn } of choices) {
    for (const word of [code, name, nameEn, name.replace(/^tiếng /i, ''), name.replace(/ \(.*\)$/, '')])
      if (!map.has(folded(word))) map.set(folded(word), code);
  }
  return map;
}

export const folded = (text: string): string => foldDiacritics(text).toLowerCase().replace(/\s+/g, ' ').trim();

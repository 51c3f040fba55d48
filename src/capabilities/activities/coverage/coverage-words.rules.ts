import type { CodeChoice, CodeChoices } from '../../rulebook/index.ts';
import type { CoverageItem } from './coverage.rules.ts';

/** Lists that an item takes its codes from. */
export const COVERAGE_LISTS = ['countries', 'languages', 'press-languages'] as const;
export type CoverageLists = Readonly<Record<(typeof COVERAGE_LISTS)[number], CodeChoices>>;

/** All languages an item can be in, those of the law's list first. */
export const languagesOf = (lists: CoverageLists): readonly CodeChoice[] => {
  const first = lists.languages.items;
  const known = new Set(first.map((item) => item.code));
  return [...first, ...lists['press-languages'].items.filter((item) => !known.has(item.code))];
};

export const nameOf = (choices: readonly CodeChoice[], code: string, locale: string): string => {
  const found = choices.find((choice) => choice.code === code);
  return found ? (locale === 'en' ? found.nameEn : found.name) : code;
};

export const choicesOf = (choices: readonly CodeChoice[], locale: string): { value: string; label: string }[] =>
  choices.map((choice) => ({ value: choice.code, label: locale === 'en' ? choice.nameEn : choice.name }));

/** How far an item was confirmed; what nothing shows is stated, however often somebody looked at it. */
export const levelOf = (
  item: Pick<CoverageItem, 'state' | 'stated'>,
): 'withdrawn' | 'stated' | 'checked' | 'recorded' =>
  item.state === 'withdrawn' ? 'withdrawn' : item.stated ? 'stated' : item.state;

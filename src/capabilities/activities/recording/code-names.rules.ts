import type { Locale } from '../../../kernel/translate.ts';
import type { CodeChoices } from '../../rulebook/index.ts';
import { DETAIL_LISTS } from '../kinds/index.ts';

/** Every list that an activity takes codes from. */
export const SHOWN_LISTS = [
  'activity-kinds',
  'channels',
  'information-kinds',
  'languages',
  'countries',
  'training-topics',
  ...DETAIL_LISTS,
] as const;
export type ShownList = (typeof SHOWN_LISTS)[number];

export interface CodeNames {
  readonly lists: Readonly<Record<ShownList, CodeChoices>>;
  /** the name of a code; the code itself where the list knows it no more */
  nameOf(list: string, code: string, locale: Locale): string;
}

export const codeNames = (lists: CodeNames['lists']): CodeNames => ({
  lists,
  nameOf(list, code, locale) {
    const item = lists[list as ShownList]?.items.find((each) => each.code === code);
    return item ? (locale === 'en' ? item.nameEn : item.name) : code;
  },
});

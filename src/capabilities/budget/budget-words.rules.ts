import type { Translate } from '../../kernel/translate.ts';
import { type Pot, potKey } from './budget.rules.ts';

/** Names of codes, by code. */
export interface BudgetWords {
  readonly sources: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  /** false: the letters of NĐ 129/2026 are applied before they hold, which a screen must say */
  readonly tagsInForce: boolean;
}

/** "Ngân sách tỉnh · điểm h". */
export const potName = (t: Translate, words: BudgetWords, { source, tag }: Pot): string =>
  [words.sources.get(source) ?? source, ...(tag === '' ? [] : [t('budget.letter', { letter: tag })])].join(' · ');

/** "điểm h: Thông tin đối ngoại …". */
export const tagName = (t: Translate, words: BudgetWords, tag: string): string =>
  tag === '' ? t('budget.noTag') : `${t('budget.letter', { letter: tag })}: ${words.tags.get(tag) ?? tag}`;

/** Every source alone, then with each letter: what a form offers. */
export const potChoices = (t: Translate, words: BudgetWords): { value: string; label: string }[] =>
  [...words.sources.keys()].flatMap((source) =>
    ['', ...words.tags.keys()].map((tag) => ({
      value: potKey({ source, tag }),
      label: potName(t, words, { source, tag }),
    })),
  );

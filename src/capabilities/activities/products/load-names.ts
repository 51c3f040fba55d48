import type { Translate } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import type { Choice } from '../../../ui/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import type { NameOf } from './product-table.pages.tsx';

const LISTS = ['border-gates', 'gate-product-forms', 'languages'] as const;

/** Names of the codes of products, and what forms offer. One query. */
export async function loadProductNames(view: View, t: Translate) {
  const lists = await listCodeChoices(view.tx, LISTS, view.today);
  const choicesOf = (list: (typeof LISTS)[number]): Choice[] =>
    lists[list].items.map(({ code, name, nameEn }) => ({ value: code, label: t.locale === 'vi' ? name : nameEn }));
  const names = new Map(LISTS.flatMap(choicesOf).map(({ value, label }) => [value, label]));
  const nameOf: NameOf = (code) => names.get(code) ?? code;
  return {
    nameOf,
    gates: choicesOf('border-gates'),
    forms: choicesOf('gate-product-forms'),
    languages: choicesOf('languages'),
  };
}

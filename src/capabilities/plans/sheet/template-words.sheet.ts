import type { Translate } from '../../../kernel/translate.ts';
import type { StyledSheet } from '../../../platform/xlsx/write-workbook.ts';
import type { TemplateModel } from './template.sheet.ts';
import { LISTS } from './template-choices.ts';

/** One column for each list, so that cells can offer it. */
export function wordsSheet(t: Translate, { lists, units }: TemplateModel): StyledSheet {
  const columns = [
    ...LISTS.map((list) => ({ head: t(`planSheet.column.${list}`), words: lists[list].map((item) => item.name) })),
    { head: t('planSheet.words.units'), words: units },
  ];
  const longest = Math.max(...columns.map(({ words }) => words.length));
  return {
    name: t('planSheet.sheet.words'),
    widths: columns.map(() => 34),
    rows: [
      columns.map(({ head }) => ({ value: head, look: 'head' as const })),
      ...Array.from({ length: longest }, (_, at) =>
        columns.map(({ words }) => (words[at] ? { value: words[at], look: 'cell' as const } : null)),
      ),
    ],
    sticky: { rows: 1, columns: 0 },
  };
}

const GUIDE_STEPS = ['rows', 'lists', 'time', 'money', 'code', 'back'] as const;

/** How to fill the table in, on a page of its own. */
export const guideSheet = (t: Translate): StyledSheet => ({
  name: t('planSheet.sheet.guide'),
  widths: [110],
  rows: [
    [{ value: t('planSheet.guide.title'), look: 'title' }],
    ...GUIDE_STEPS.map((step, at) => [{ value: `${at + 1}. ${t(`planSheet.guide.${step}`)}`, look: 'text' as const }]),
  ],
});

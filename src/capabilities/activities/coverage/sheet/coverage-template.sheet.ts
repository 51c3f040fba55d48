import type { Translate } from '../../../../kernel/translate.ts';
import type { StyledSheet } from '../../../../platform/xlsx/write-workbook.ts';
import { type CoverageLists, choicesOf, languagesOf } from '../coverage-words.rules.ts';
import { SHEET_FIELDS, type SheetField } from './sheet-fields.rules.ts';

const WIDTHS: Readonly<Record<SheetField, number>> = {
  title: 50,
  outlet: 26,
  publishedOn: 14,
  language: 16,
  country: 20,
  address: 46,
  reference: 24,
  summary: 50,
};
const EMPTY_ROWS = 100;

/** Heads that are read again without choosing, and the names that cells may hold. */
export function coverageTemplate(t: Translate, lists: CoverageLists): StyledSheet[] {
  const heads = SHEET_FIELDS.map((field) => ({ value: t(`coverage.field.${field}`), look: 'head' as const }));
  const blank = SHEET_FIELDS.map(() => ({ value: '', look: 'cell' as const }));
  const languages = choicesOf(languagesOf(lists), t.locale);
  const countries = choicesOf(lists.countries.items, t.locale);
  const length = Math.max(languages.length, countries.length);
  return [
    {
      name: t('coverage.sheet'),
      widths: SHEET_FIELDS.map((field) => WIDTHS[field]),
      rows: [heads, ...Array.from({ length: EMPTY_ROWS }, () => blank)],
      sticky: { rows: 1, columns: 1 },
    },
    {
      name: t('coverage.import.lists'),
      widths: [24, 40],
      rows: [
        [
          { value: t('coverage.field.language'), look: 'head' },
          { value: t('coverage.field.country'), look: 'head' },
        ],
        ...Array.from({ length }, (_, at) => [
          { value: languages[at]?.label ?? '', look: 'cell' as const },
          { value: countries[at]?.label ?? '', look: 'cell' as const },
        ]),
      ],
    },
  ];
}

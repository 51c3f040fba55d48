import type { Translate } from '../../../kernel/translate.ts';
import type { StyledCell, StyledSheet } from '../../../platform/xlsx/write-workbook.ts';
import { columnWords, findingWords } from './finding-words.pages.tsx';
import type { SheetReport } from './plan-import.rules.ts';

/** What is to be put right, cell by cell, for the desk where the sheet is filled in. */
export function errorSheet(t: Translate, report: SheetReport): StyledSheet {
  const errors = report.findings.filter((finding) => finding.weight === 'error');
  const cell = (value: string | number, look: StyledCell['look'] = 'cell'): StyledCell => ({ value, look });
  return {
    name: t('planSheet.errors.sheet'),
    widths: [10, 30, 46, 90],
    rows: [
      ['cell', 'column', 'found', 'expected'].map((key) => cell(t(`ui.cells.${key}`), 'head')),
      ...errors.map((finding) => [
        cell(finding.address, 'wrong'),
        cell(columnWords(t, finding)),
        cell(finding.found),
        cell(findingWords(t, finding), 'reason'),
      ]),
    ],
    sticky: { rows: 1, columns: 1 },
  };
}

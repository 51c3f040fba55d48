import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet, SheetCell } from '../../../platform/xlsx/xlsx.ts';
import { codeNames } from '../lines/content/code-names.rules.ts';
import { timeWords } from '../lines/content/line-time.rules.ts';
import { type ShownLine, timeOf } from './consolidation.rules.ts';
import { groupName } from './group-name.rules.ts';
import type { Consolidation } from './load-consolidation.ts';

/** The table as it stands on the screen, all pages: the same rows in the same order, and the same sums at its end. */
export const consolidationSheet = (t: Translate, model: Consolidation): Sheet => ({
  name: t('consolidation.title', { period: model.cycle.period }),
  columns: [
    { header: t(`consolidation.by.${model.asked.grouping}`), width: 30 },
    { header: t('consolidation.column.title'), width: 60 },
    { header: t('consolidation.column.unit'), width: 30 },
    { header: t('consolidation.column.time'), width: 18 },
    { header: t('consolidation.column.place'), width: 24 },
    { header: t('consolidation.column.proposed'), width: 16 },
    { header: t('consolidation.column.appraised'), width: 16 },
    { header: t('consolidation.column.planned'), width: 16 },
    { header: t('consolidation.column.decision'), width: 22 },
    { header: t('consolidation.column.reason'), width: 40 },
    { header: t('consolidation.column.sibling'), width: 24 },
  ],
  rows: [...model.rows.map((row) => rowOf(t, model, row)), ...sumRows(t, model)],
});

function rowOf(t: Translate, model: Consolidation, row: ShownLine): SheetCell[] {
  const { nameOf } = codeNames(model.lists);
  const label = model.units.get(row.unitId);
  return [
    groupName(t, model, row.value),
    row.title,
    label?.[t.locale === 'vi' ? 'name' : 'nameEn'] ?? '',
    timeWords(timeOf(row), t.locale),
    row.place,
    row.proposed,
    row.appraised,
    row.planned,
    t(`consolidation.decision.${row.decision || 'none'}`),
    row.reason,
    row.sibling && nameOf(row.sibling, t.locale),
  ];
}

function sumRows(t: Translate, { overall }: Consolidation): SheetCell[][] {
  const row = (words: string, proposed: number, appraised: number | null, planned: number): SheetCell[] => [
    words,
    ...[null, null, null, null],
    proposed,
    appraised,
    planned,
    ...[null, null, null],
  ];
  const own = row(
    t('consolidation.sum', { count: overall.lines }),
    overall.proposed,
    overall.appraised,
    overall.planned,
  );
  const words = t('consolidation.sum.sibling', { count: overall.siblingLines });
  const apart = row(words, overall.siblingProposed, null, overall.siblingPlanned);
  return overall.siblingLines > 0 ? [own, apart] : [own];
}

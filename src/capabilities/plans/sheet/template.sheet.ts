import type { Translate } from '../../../kernel/translate.ts';
import { columnName } from '../../../platform/xlsx/sheet-reading.ts';
import type { Look, StyledCell, StyledSheet } from '../../../platform/xlsx/write-workbook.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import type { CodeColumn, NamedCode } from './reading/lookups.rules.ts';
import { type ColumnKey, MONEY } from './reading/sheet-columns.rules.ts';
import { choiceFor } from './template-choices.ts';
import { codeNames, templateValue } from './template-rows.rules.ts';
import { guideSheet, wordsSheet } from './template-words.sheet.ts';

export interface TemplateModel {
  readonly lines: readonly PlanLine[];
  readonly lists: Readonly<Record<CodeColumn, readonly NamedCode[]>>;
  readonly sources: readonly NamedCode[];
  readonly units: readonly string[];
}

const EMPTY_ROWS = 30;
const BEFORE_MONEY: readonly (readonly [ColumnKey, number])[] = [
  ['number', 6],
  ['title', 36],
  ['taskGroup', 18],
  ['channel', 20],
  ['informationKind', 16],
  ['leadName', 20],
  ['coordinators', 22],
  ['time', 12],
  ['until', 11],
  ['place', 16],
  ['countries', 12],
  ['audience', 16],
  ['languages', 12],
  ['product', 20],
  ['quantity', 8],
  ['productUnit', 9],
];
const AFTER_MONEY: readonly (readonly [ColumnKey, number])[] = [
  ['basis', 18],
  ['note', 16],
  ['sibling', 16],
  ['code', 14],
];
/** The unit's plan to be filled in at a desk: the table, the words that may stand in it, how to fill it in. */
export const templateSheets = (t: Translate, model: TemplateModel): StyledSheet[] => [
  planSheet(t, model),
  wordsSheet(t, model),
  guideSheet(t),
];

function planSheet(t: Translate, model: TemplateModel): StyledSheet {
  const money = model.sources.map(({ code }) => [`${MONEY}${code}` as ColumnKey, 15] as const);
  const columns = [...BEFORE_MONEY, ...money, ...AFTER_MONEY];
  const names = codeNames(model.lists);
  const head = (key: ColumnKey): StyledCell => ({ value: headOf(t, key, model.sources), look: 'head' });
  // Columns of one row in the head stand in the lower one; the upper one says what the sums of money are.
  const upper = columns.map(([key], at): StyledCell | null =>
    at === BEFORE_MONEY.length && money.length > 0
      ? { value: t('planSheet.head.money'), look: 'head', across: money.length }
      : key.startsWith(MONEY)
        ? null
        : { value: '', look: 'head' },
  );
  const rowOf = (line: PlanLine | null, number: number): StyledCell[] =>
    columns.map(([key]) => {
      const value = key === 'number' ? (line ? number : '') : line ? templateValue(line, key, names) : '';
      return { value, look: lookOf(key) };
    });
  const empty = Array.from({ length: EMPTY_ROWS }, () => rowOf(null, 0));
  return {
    name: t('planSheet.sheet.plan'),
    widths: columns.map(([, width]) => width),
    rows: [upper, columns.map(([key]) => head(key)), ...model.lines.map((line, at) => rowOf(line, at + 1)), ...empty],
    sticky: { rows: 2, columns: 2 },
    paper: 'A3',
    choices: columns.flatMap(([key], at) => choiceFor(t, model, key, columnName(at)) ?? []),
  };
}

export const headOf = (t: Translate, key: ColumnKey, sources: readonly NamedCode[]): string =>
  key.startsWith(MONEY)
    ? (sources.find(({ code }) => key === `${MONEY}${code}`)?.name ?? key.slice(MONEY.length))
    : t(`planSheet.column.${key}`);

const lookOf = (key: ColumnKey): Look =>
  key.startsWith(MONEY) || key === 'quantity'
    ? 'money'
    : key === 'number'
      ? 'number'
      : key === 'code'
        ? 'code'
        : 'cell';

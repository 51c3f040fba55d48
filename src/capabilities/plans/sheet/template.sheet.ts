import type { Translate } from '../../../kernel/translate.ts';
import { columnName } from '../../../platform/xlsx/sheet-reading.ts';
import type { Choice, Look, StyledCell, StyledSheet } from '../../../platform/xlsx/write-workbook.ts';
import type { PlanLine } from '../lines/line.rules.ts';
import type { CodeColumn, NamedCode } from './reading/lookups.rules.ts';
import { type ColumnKey, MONEY } from './reading/sheet-columns.rules.ts';
import { codeNames, templateValue } from './template-rows.rules.ts';

export interface TemplateModel {
  readonly lines: readonly PlanLine[];
  readonly lists: Readonly<Record<CodeColumn, readonly NamedCode[]>>;
  readonly sources: readonly NamedCode[];
  readonly units: readonly string[];
}

const EMPTY_ROWS = 30;
const LAST_ROW = 2_000;
const FIRST_ROW = 3;
const BEFORE_MONEY: readonly (readonly [ColumnKey, number])[] = [
  ['number', 6],
  ['title', 46],
  ['taskGroup', 22],
  ['channel', 24],
  ['informationKind', 20],
  ['leadName', 26],
  ['coordinators', 30],
  ['time', 15],
  ['until', 13],
  ['place', 22],
  ['countries', 18],
  ['audience', 22],
  ['languages', 16],
  ['product', 26],
  ['quantity', 9],
  ['productUnit', 11],
];
const AFTER_MONEY: readonly (readonly [ColumnKey, number])[] = [
  ['basis', 26],
  ['note', 22],
  ['sibling', 22],
  ['code', 20],
];
const LISTED: Partial<Record<ColumnKey, CodeColumn>> = {
  taskGroup: 'taskGroup',
  channel: 'channel',
  informationKind: 'informationKind',
  sibling: 'sibling',
};
const LISTS: readonly CodeColumn[] = ['taskGroup', 'channel', 'informationKind', 'languages', 'sibling'];

/** The unit's plan to be filled in at a desk: the table, the words that may stand in it, how to fill it in. */
export const templateSheets = (t: Translate, model: TemplateModel): StyledSheet[] => [
  planSheet(t, model),
  wordsSheet(t, model),
  guideSheet(t),
];

function planSheet(t: Translate, model: TemplateModel): StyledSheet {
  const money = model.sources.map(({ code }) => [`${MONEY}${code}` as ColumnKey, 17] as const);
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

/** What helps while a cell is chosen, and the list that it offers. */
function choiceFor(t: Translate, model: TemplateModel, key: ColumnKey, letter: string): Choice | null {
  const area = `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`;
  if (key.startsWith(MONEY)) return { area, help: t('planSheet.help.money') };
  const column = LISTED[key];
  if (column)
    return {
      area,
      list: listAddress(t, LISTS.indexOf(column), model.lists[column].length),
      help: t(`planSheet.help.${key}`),
    };
  if (key === 'leadName')
    return { area, list: listAddress(t, LISTS.length, model.units.length), help: t('planSheet.help.leadName') };
  return HELPED.has(key) ? { area, help: t(`planSheet.help.${key}`) } : null;
}

const HELPED = new Set<ColumnKey>(['coordinators', 'time', 'until', 'languages', 'code']);

const listAddress = (t: Translate, at: number, count: number): string | undefined =>
  count === 0 ? undefined : `'${t('planSheet.sheet.words')}'!$${columnName(at)}$2:$${columnName(at)}$${count + 1}`;

/** One column for each list, so that cells can offer it. */
function wordsSheet(t: Translate, { lists, units }: TemplateModel): StyledSheet {
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

const guideSheet = (t: Translate): StyledSheet => ({
  name: t('planSheet.sheet.guide'),
  widths: [110],
  rows: [
    [{ value: t('planSheet.guide.title'), look: 'title' }],
    ...GUIDE_STEPS.map((step, at) => [{ value: `${at + 1}. ${t(`planSheet.guide.${step}`)}`, look: 'text' as const }]),
  ],
});

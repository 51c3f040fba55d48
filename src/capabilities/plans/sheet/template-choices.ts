import type { Translate } from '../../../kernel/translate.ts';
import { columnName } from '../../../platform/xlsx/sheet-reading.ts';
import type { Choice } from '../../../platform/xlsx/write-workbook.ts';
import type { CodeColumn } from './reading/lookups.rules.ts';
import { type ColumnKey, MONEY } from './reading/sheet-columns.rules.ts';
import type { TemplateModel } from './template.sheet.ts';

const FIRST_ROW = 3;
const LAST_ROW = 2_000;
const LISTED: Partial<Record<ColumnKey, CodeColumn>> = {
  taskGroup: 'taskGroup',
  channel: 'channel',
  informationKind: 'informationKind',
  sibling: 'sibling',
};
/** Each list has a column of its own on the sheet of words, in this order; units stand behind them. */
export const LISTS: readonly CodeColumn[] = ['taskGroup', 'channel', 'informationKind', 'languages', 'sibling'];

/** What helps while a cell is chosen, and the list that it offers. */
export function choiceFor(t: Translate, model: TemplateModel, key: ColumnKey, letter: string): Choice | null {
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

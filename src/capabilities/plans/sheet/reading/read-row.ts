import { parseId } from '../../../../kernel/ids.ts';
import type { Dong } from '../../../../kernel/money.ts';
import { columnName, type ReadCell, type ReadRow, shownValue } from '../../../../platform/xlsx/sheet-reading.ts';
import type { FormField } from '../../lines/content/line-fields.rules.ts';
import { emptyLine, type LineContent } from '../../lines/line.rules.ts';
import { FIELD_READERS } from './field-readers.rules.ts';
import type { FoundTable } from './find-table.ts';
import type { Finding, Say } from './finding.rules.ts';
import type { Lookups } from './lookups.rules.ts';
import { moneyOf } from './read-money.rules.ts';
import { plainCell } from './read-plain-cell.ts';
import { timeOf } from './read-time-cells.ts';
import { sayAbout } from './say-finding.ts';
import { type ColumnKey, MONEY } from './sheet-columns.rules.ts';
import type { LineCode, SheetLine } from './sheet-line.rules.ts';

const LONGEST = 2_000;
const CODE = /^([0-9a-f-]{36})\/(\d{1,9})$/;

/** Understands one row; what is wrong with its cells goes to the findings. */
export function readRow(row: ReadRow, table: FoundTable, lookups: Lookups, findings: Finding[]): SheetLine {
  const before = findings.length;
  const cells = new Map<ColumnKey, ReadCell>();
  const at: Record<string, string> = {};
  const cellOf = new Map(row.cells.map((cell) => [cell.column, cell]));
  const sayOf = (key: ColumnKey): Say => {
    const address = at[key] ?? `A${row.number}`;
    const value = cells.get(key)?.value ?? { kind: 'text' as const, text: '' };
    return sayAbout(findings, row.number, { address, value }, key);
  };
  for (const [column, { key }] of table.columns) {
    at[key] = `${columnName(column)}${row.number}`;
    const raw = cellOf.get(column);
    const cell = raw && plainCell(raw, key, sayAbout(findings, row.number, raw, key));
    if (cell) cells.set(key, cell);
  }
  const { content, given, sources } = readFields({ table, lookups, cells, sayOf });
  const of = codeIn(cells.get('code'), sayOf('code'));
  const wrong = findings.slice(before).some((finding) => finding.weight === 'error');
  return { row: row.number, of, content, given, sources, at, wrong };
}

function codeIn(cell: ReadCell | undefined, say: Say): LineCode | null {
  if (!cell) return null;
  const [, text, revision] = CODE.exec(shownValue(cell.value).trim()) ?? [];
  const lineId = parseId(text);
  if (lineId && revision) return { lineId, revision: Number(revision) };
  say('error', 'code-unreadable');
  return null;
}

interface RowCells {
  readonly table: FoundTable;
  readonly lookups: Lookups;
  readonly cells: ReadonlyMap<ColumnKey, ReadCell>;
  readonly sayOf: (key: ColumnKey) => Say;
}

/** What a column that stands in the sheet says, also when its cell is empty: then the field is emptied. */
function readFields({ table, lookups, cells, sayOf }: RowCells): Pick<SheetLine, 'content' | 'given' | 'sources'> {
  const content: { -readonly [Key in keyof LineContent]: LineContent[Key] } = { ...emptyLine };
  const money: Record<string, Dong> = {};
  const given = new Set<FormField>();
  const sources: string[] = [];
  const textOf = (key: ColumnKey): string => {
    const cell = cells.get(key);
    const text = cell ? shownValue(cell.value).trim() : '';
    if (text.length > LONGEST) sayOf(key)('error', 'too-long');
    return text;
  };
  for (const { key, scale } of table.columns.values()) {
    if (key.startsWith(MONEY)) {
      const source = key.slice(MONEY.length);
      const cell = cells.get(key);
      const amount = cell ? moneyOf(cell.value, scale, sayOf(key)) : null;
      if (amount) money[source] = amount;
      sources.push(source);
      given.add('money');
      continue;
    }
    const text = textOf(key);
    Object.assign(content, FIELD_READERS[key]?.(text, lookups, sayOf(key)));
    if (key !== 'number' && key !== 'code' && key !== 'time' && key !== 'until') given.add(key as FormField);
  }
  const keys = new Set([...table.columns.values()].map((column) => column.key));
  if (keys.has('time') || keys.has('until')) {
    const [time, until] = [cells.get('time'), cells.get('until')];
    const says = { sayTime: sayOf('time'), sayUntil: sayOf('until') };
    content.time = timeOf({ time, until, ...says }, lookups.period, table.sheet.from1904) ?? null;
    given.add('time');
  }
  content.money = money;
  if (content.title === '') sayOf('title')('error', 'title-missing');
  return { content, given: [...given], sources };
}

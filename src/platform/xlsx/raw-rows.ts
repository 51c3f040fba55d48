import { canonicalText } from '../../kernel/vietnamese.ts';
import { parseAddress, type SheetLimits } from './sheet-reading.ts';
import { streamXml, unescaped, type XmlListener } from './stream-xml.ts';

/** A cell as its part writes it, before shared texts and formats are looked up. */
export interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** null when the file holds no value, as for a formula that was never counted */
  readonly value: string | null;
  readonly formula: boolean;
}

export interface RawRow {
  readonly number: number;
  readonly cells: readonly RawCell[];
}

export interface RawSheet {
  readonly rows: readonly RawRow[];
  /** "A3:A7" */
  readonly merges: readonly string[];
  readonly more: boolean;
  readonly blankTail: boolean;
}

/** Sheets that were formatted to the last of a million rows end here. */
const LONGEST_BLANK = 20_000;
const MOST_MERGES = 5_000;
const LONGEST_TEXT = 32_767;

/** Reads rows until there are enough; what follows is not unpacked. @throws FileProblem */
export async function readRawSheet(pieces: AsyncIterable<Buffer>, limits: SheetLimits): Promise<RawSheet> {
  const rows: RawRow[] = [];
  const merges: string[] = [];
  let more = false;
  let blank = 0;
  let row = { number: 0, cells: [] as RawCell[] };
  let cell = freshCell(-1, {});
  let taking = false;

  const endCell = (): void => {
    const empty = !cell.formula && (cell.value === null || cell.value.trim() === '');
    if (!empty && cell.column < limits.columns) row.cells.push(cell);
  };
  const endRow = (): void => {
    blank = row.cells.length === 0 ? blank + 1 : 0;
    if (row.cells.length > 0 && rows.length < limits.rows) rows.push(row);
    else if (row.cells.length > 0) more = true;
  };
  const listener: XmlListener = {
    open(name, attributes) {
      if (name === 'row') row = { number: numberOf(attributes.r) ?? row.number + 1, cells: [] };
      else if (name === 'c') cell = freshCell(cell.column, attributes, row.cells.length === 0);
      else if (name === 'f') cell.formula = true;
      else if (name === 'v' || name === 't') cell.value ??= '';
      else if (name === 'mergeCell' && merges.length < MOST_MERGES && attributes.ref) merges.push(attributes.ref);
      taking = name === 'v' || name === 't';
    },
    close(name) {
      taking = false;
      if (name === 'c') endCell();
      else if (name === 'row') endRow();
    },
    text(words) {
      if (taking && (cell.value?.length ?? 0) < LONGEST_TEXT) cell.value = (cell.value ?? '') + words;
    },
    done: () => more || blank > LONGEST_BLANK,
  };
  await streamXml(pieces, listener);
  return { rows, merges, more, blankTail: blank > LONGEST_BLANK };
}

type Open = { -readonly [Key in keyof RawCell]: RawCell[Key] };

/** A cell without an address stands right of the one before it. */
function freshCell(before: number, attributes: Readonly<Record<string, string>>, first = false): Open {
  const column = parseAddress(attributes.r ?? '')?.column ?? (first ? 0 : before + 1);
  return { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: null, formula: false };
}

const numberOf = (text: string | undefined): number | null => (text && /^\d{1,7}$/.test(text) ? Number(text) : null);

/** The shared texts with these numbers; those after the last of them are not unpacked. @throws FileProblem */
export async function readSharedTexts(
  pieces: AsyncIterable<Buffer>,
  wanted: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  let last = -1;
  for (const number of wanted) last = Math.max(last, number);
  let at = -1;
  let words = '';
  let taking = false;
  let spoken = 0;
  await streamXml(pieces, {
    open(name) {
      if (name === 'si') {
        at += 1;
        words = '';
      }
      // The reading of East Asian letters stands beside them and is no part of the text.
      if (name === 'rPh') spoken += 1;
      taking = name === 't' && spoken === 0;
    },
    close(name) {
      taking = false;
      if (name === 'rPh') spoken -= 1;
      if (name === 'si' && wanted.has(at)) texts.set(at, canonicalText(unescaped(words)).slice(0, LONGEST_TEXT));
    },
    text(more) {
      if (taking && wanted.has(at) && words.length < LONGEST_TEXT) words += more;
    },
    done: () => at > last,
  });
  return texts;
}

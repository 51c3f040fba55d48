import { columnShapes, foreignColumns, plainWork } from '../lexicon/field-words.ts';

export type ColumnKind = (typeof columnShapes)[number][0];

const longestHead = 90;
/** Rows at the top of a table in which its heads are looked for. */
const deepestHead = 3;

/** What the columns of a table hold and the row behind their heads. */
export interface Columns {
  kinds: ColumnKind[];
  /** True for a column whose days are the last ones ("Thời hạn", "Hoàn thành"). */
  ends: boolean[];
  firstRow: number;
}

/** Reads the heads of a table; null when it is no table of work. @param rows the lower-case words of each cell */
export function readColumns(rows: string[][]): Columns | null {
  for (let at = 0; at < Math.min(rows.length, deepestHead); at += 1) {
    const heads = rows[at] ?? [];
    const below = rows[at + 1] ?? [];
    const second = isSecondHead(heads, below);
    const kinds = heads.map((head, column) => kindOf(second ? `${head} ${below[column] ?? ''}`.trim() : head, head));
    if (givesWork(kinds, heads))
      return { kinds, ends: heads.map((head) => /hạn|hoàn thành|trình/.test(head)), firstRow: at + (second ? 2 : 1) };
  }
  return null;
}

function kindOf(words: string, head: string): ColumnKind {
  if (head.length > longestHead) return 'other';
  const below = words === head ? '' : words.slice(head.length).trim();
  const exact = below !== '' && below !== head ? shapeOf(below) : 'other';
  return exact === 'other' ? shapeOf(head) : exact;
}

const shapeOf = (words: string): ColumnKind => columnShapes.find(([, shape]) => shape.test(words))?.[0] ?? 'other';

/** "Chủ trì | Phối hợp" below a head that spans both. */
function isSecondHead(heads: string[], below: string[]): boolean {
  const filled = below.filter((cell, column) => cell !== '' && cell !== heads[column]);
  return (
    filled.length > 0 &&
    filled.every((cell) => cell.length < 40 && !/^\d/.test(cell)) &&
    filled.some((cell) => ['lead', 'partners', 'doer', 'time'].includes(shapeOf(cell)))
  );
}

/** A table of work has a column of tasks and says who or when; one that names work needs neither. */
function givesWork(kinds: ColumnKind[], heads: string[]): boolean {
  const task = kinds.indexOf('task');
  if (task < 0) return false;
  const owned = kinds.some((kind) => ['lead', 'doer', 'both', 'partners'].includes(kind));
  if (owned) return true;
  if (heads.some((head) => foreignColumns.test(head))) return false;
  return kinds.includes('time') || plainWork.test(heads[task] ?? '');
}

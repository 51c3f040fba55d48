export type { FigureScope } from './compile-expression.store.ts';
export { type ComputedFigure, computeFigures, type FigureRequest, totalsByUnit } from './compute-figures.ts';
export { loadCountedRecords, loadFrozenRecords } from './counted-record.store.ts';
export type { DeclaredFigure } from './declared.rules.ts';
export { type FigureChange, figureChanges } from './figure-changes.ts';
export {
  type AskedFigure,
  countRecordsOfFigure,
  type FigureRecord,
  listRecordsOfFigure,
} from './figure-record.store.ts';
export { freezeFigures } from './freeze-figures.ts';
export { type FrozenFigure, findFrozenFigure, listFrozenFigures } from './frozen-figure.store.ts';

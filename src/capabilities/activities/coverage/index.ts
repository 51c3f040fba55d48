export { checkItems } from './check-items.ts';
export { coveragePaths } from './coverage.paths.ts';
export type { CoverageContent, CoverageItem } from './coverage.rules.ts';
export { groupItems, undoGrouping, ungroupItem } from './group-items.ts';
export { type RecordItem, recordItem } from './record-item.ts';
export { restoreItem, reviseItem, withdrawItem } from './revise-item.ts';

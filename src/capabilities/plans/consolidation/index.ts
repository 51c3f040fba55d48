export { amendItem, amendLine, type PlanCheck } from './amend-item.ts';
export { type AppraisedItem, appraiseLines } from './appraise-lines.ts';
export { decideLines } from './decide-lines.ts';
export { listSentLines } from './decision.store.ts';
export { type Item, listItems } from './item.store.ts';
export { mergeLines } from './merge-lines.ts';
export type { TickedLine } from './take-lines.ts';

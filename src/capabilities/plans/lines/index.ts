export { addLine } from './add-line.ts';
export { declareNoActivity } from './declare-no-activity.ts';
export { giveReason } from './give-reason.ts';
export { emptyLine, type LineContent } from './line.rules.ts';
export { listLines, listLinesByIds } from './line.store.ts';
export { linePaths } from './lines.paths.ts';
export { saveLine } from './save-line.ts';
export { startPlan, takeOverLines } from './start-plan.ts';

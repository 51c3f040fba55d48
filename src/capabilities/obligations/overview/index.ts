/** What other capabilities show of the province's work. */
export { loadAskedOfChecker, loadPressing, type ProvincePressing } from './load-pressing.ts';
export { overviewPaths } from './overview.paths.ts';
export { seeOverview } from './overview.policy.ts';
export type { Pressing, PressingDuty } from './pressing.store.ts';

/** What the demonstration and the composition root need of the briefing. */
export { assignConclusions } from './assign-conclusions.ts';
export { briefingShortcut } from './briefing.policy.ts';
export { keepConclusions } from './keep-conclusions.ts';
export { waitingShortcut } from './waiting-shortcut.ts';

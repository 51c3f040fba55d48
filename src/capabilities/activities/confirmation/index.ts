export { actOnMany, type DoneMany } from './confirm-many.ts';
export { confirmationJobs } from './confirmation.jobs.ts';
export { confirmationPaths } from './confirmation.paths.ts';
export { confirmationShortcut } from './confirmation-shortcut.ts';
export { drawConfirmationSample, judgeSample } from './draw-sample.ts';
export { remindAccepters } from './remind-accepters.ts';

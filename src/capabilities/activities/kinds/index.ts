export { guessKind } from './guess-kind.rules.ts';
export * from './kind-contradictions.rules.ts';
export * from './kind-fields.rules.ts';
export * from './kind-shapes.rules.ts';
export { kindMessages } from './kinds.messages.ts';
export * from './read-kind.rules.ts';
export { type WriteOnActivity, writeOnActivity } from './write-on-activity.ts';

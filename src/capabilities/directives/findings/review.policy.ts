import { type Ability, ability, signedIn } from '../../../kernel/actor.ts';

/** Whoever drafts in a unit may have the draft looked at; who looks after the system drafts nothing. */
export const reviewDrafts: Ability = ability('draft.review', (actor) => actor.postKind !== 'administrator');

/** What the rules say is no secret of anybody's. */
export const readRules: Ability = { ...signedIn, name: 'review-rules.read' };

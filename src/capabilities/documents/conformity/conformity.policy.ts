import { type Ability, ability } from '../../../kernel/actor.ts';

/** Whoever drafts or registers papers in a unit; who looks after the system drafts nothing. */
export const checkDocuments: Ability = ability('document.check', (actor) => actor.postKind !== 'administrator');

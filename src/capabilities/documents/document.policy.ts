import { ability, signedIn } from '../../kernel/actor.ts';

/** Every signed-in person may read the register: these are papers without secrets. */
export const seeDocuments = { ...signedIn, name: 'document.view' };

/** Who keeps a register: clerks and officers of any unit, never an administrator as such. */
export const keepRegister = ability('document.register', (actor) => actor.postKind !== 'administrator');

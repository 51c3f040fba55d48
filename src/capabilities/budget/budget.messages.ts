import type { Messages } from '../../kernel/translate.ts';

/** Every text of the capability. */
export const budgetMessages: Messages = {};

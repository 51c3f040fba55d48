import type { Messages } from '../../../kernel/translate.ts';

export const obligationFormMessages = {} satisfies Messages;

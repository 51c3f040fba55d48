import type { Messages } from '../../../kernel/translate.ts';

export const historyMessages = {} satisfies Messages;

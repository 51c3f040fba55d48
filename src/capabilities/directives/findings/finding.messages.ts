import type { Messages } from '../../../kernel/translate.ts';

export const findingMessages = {} satisfies Messages;

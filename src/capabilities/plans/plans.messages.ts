import type { Messages } from '../../kernel/translate.ts';
import { cycleMessages } from './cycle/cycle.messages.ts';

/** Every text of the capability. */
export const planMessages: Messages = {
  ...cycleMessages,
};

import type { Messages } from '../../kernel/translate.ts';
import { cycleMessages } from './cycle/cycle.messages.ts';
import { cycleFormMessages } from './cycle/cycle-form.messages.ts';
import { cyclePageMessages } from './cycle/cycle-page.messages.ts';
import { cycleStepMessages } from './cycle/cycle-step.messages.ts';
import { lineMessages } from './lines/lines.messages.ts';

/** Every text of the capability. */
export const planMessages: Messages = {
  ...cycleMessages,
  ...cyclePageMessages,
  ...cycleStepMessages,
  ...cycleFormMessages,
  ...lineMessages,
};

import type { Messages } from '../../kernel/translate.ts';
import { coverageMessages } from './coverage/coverage.messages.ts';
import { coverageFormMessages } from './coverage/coverage-form.messages.ts';

/** Every text of the capability. */
export const activityMessages: Messages = {
  ...coverageMessages,
  ...coverageFormMessages,
};

import type { Messages } from '../../../kernel/translate.ts';
import { factMessages, planNoticeMessages } from './fact.messages.ts';
import { issuingMessages } from './issuing.messages.ts';
import { refusalMessages } from './refusal.messages.ts';
import { reviewMessages } from './review.messages.ts';
import { sendingMessages } from './sending.messages.ts';

export const actsMessages = {
  ...sendingMessages,
  ...reviewMessages,
  ...issuingMessages,
  ...refusalMessages,
  ...factMessages,
  ...planNoticeMessages,
} satisfies Messages;

/** Kinds of facts that have a sentence of their own. */
export const PLAN_FACTS: ReadonlySet<string> = new Set(
  Object.keys(factMessages).map((key) => key.replace('plan.fact.', '')),
);

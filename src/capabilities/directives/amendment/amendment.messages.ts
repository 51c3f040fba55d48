import type { Messages } from '../../../kernel/translate.ts';

/** Saying which document a draft changes, and agreeing with what that means. */
export const amendmentMessages = {
  'amendment.placeholder': { vi: '', en: '' },
} satisfies Messages;

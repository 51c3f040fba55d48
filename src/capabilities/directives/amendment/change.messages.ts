import type { Messages } from '../../../kernel/translate.ts';

/** What a document changes for whom. */
export const changeMessages = {
  'change.placeholder': { vi: '', en: '' },
} satisfies Messages;

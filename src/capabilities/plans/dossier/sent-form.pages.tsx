import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';

export interface Tokens {
  readonly csrf: string;
  readonly key: string;
}

export interface SentForm {
  readonly refusal: Refusal;
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}

export const reasonOf = (t: Translate, sent: SentForm | null): string | null =>
  sent && t(Object.values(sent.refusal.fields ?? {})[0] ?? sent.refusal.key, sent.refusal.params);

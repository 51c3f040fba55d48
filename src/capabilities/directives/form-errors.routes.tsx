import type { Refusal } from '../../kernel/result.ts';
import type { Message } from '../../kernel/translate.ts';
import type { Exchange } from '../../platform/http/exchange.ts';

/** A refusal in the reader's language; one that carries its own words (a source that cannot be read) keeps them. */
export const messageOf = (x: Exchange, refusal: Refusal): string =>
  ownWords(refusal)?.[x.locale] ?? x.t(refusal.key, refusal.params);

/** Such as the name of the encoding that a file is in. */
export const ownWords = (refusal: Refusal & { readonly message?: Message }): Message | undefined => refusal.message;

/** What stands beside the fields, and above the form when no field is to blame. */
export const errorsOf = (x: Exchange, refusal: Refusal): { field: string; message: string }[] => {
  const fields = Object.entries(refusal.fields ?? {});
  if (fields.length === 0) return [{ field: 'main', message: messageOf(x, refusal) }];
  return fields.map(([field, key]) => ({ field, message: x.t(key) }));
};

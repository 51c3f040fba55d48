/** A use case's answer: a value, or a refusal that was expected. Bugs are exceptions, refusals are values. */
export type Result<Value, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: R };

/**
 * Why something was not done. `kind` decides the status at the edge (404, 403, 409, 422);
 * `key` names the message; `fields` ties messages to form fields.
 */
export interface Refusal {
  readonly kind: 'not-found' | 'forbidden' | 'conflict' | 'invalid';
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fields?: Readonly<Record<string, string>>;
}

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const refuse = <R extends Refusal>(refusal: R): Result<never, R> => ({ ok: false, refusal });

/** Not found and not allowed to see are the same answer, so that addresses reveal nothing. */
export const notFound = (key = 'refusal.notFound'): Result<never> => refuse({ kind: 'not-found', key });

export const forbidden = (key: string, params?: Refusal['params']): Result<never> =>
  refuse({ kind: 'forbidden', key, ...(params && { params }) });

export const conflict = (key: string, params?: Refusal['params']): Result<never> =>
  refuse({ kind: 'conflict', key, ...(params && { params }) });

export const invalid = (fields: Readonly<Record<string, string>>, key = 'refusal.invalid'): Result<never> =>
  refuse({ kind: 'invalid', key, fields });

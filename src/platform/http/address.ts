/** An address as a header may carry it: a letter beyond ASCII would make the answer fail. */
export const headerSafe = (address: string): string =>
  address.toWellFormed().replace(/[^\x21-\x7e]/gu, (letter) => encodeURIComponent(letter));

/** NUL reaches no query of ours: PostgreSQL keeps no such text and would answer with an error. */
export const withoutNul = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...query].map(([name, value]) => [name, value.replaceAll('\0', '')]));

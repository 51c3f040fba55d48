/** `classes('card', open && 'open')`: the names that hold, or undefined so that no empty attribute is written. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;

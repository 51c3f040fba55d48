/**
 * The shape of a value, said once: the same description writes it as XML, reads it back and checks it, whether it
 * came as XML or as JSON. `T` is the type that the shape stands for, so that a new field does not compile until it
 * has a shape.
 */
export interface Shape<T> {
  readonly node: ShapeNode;
  /** never there; ties the shape to its type */
  readonly stands?: T;
}

export type ShapeNode =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'offset' | 'span' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'nullable' | 'optional'; readonly of: ShapeNode }
  | { readonly kind: 'list'; readonly item: string; readonly of: ShapeNode }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, ShapeNode>> }
  /** a shape that contains itself */
  | { readonly kind: 'itself'; readonly of: () => ShapeNode };

export const string: Shape<string> = { node: { kind: 'string' } };
export const number: Shape<number> = { node: { kind: 'number' } };
export const boolean: Shape<boolean> = { node: { kind: 'boolean' } };
/** A place in the text. */
export const offset: Shape<number> = { node: { kind: 'offset' } };
/** `[start, end)` in the text. */
export const span: Shape<[number, number]> = { node: { kind: 'span' } };

/** @param values every one of them: one that is missing does not compile */
export const oneOf = <V extends string>(values: Readonly<Record<V, 1>>): Shape<V> => ({
  node: { kind: 'one-of', values: Object.keys(values) },
});

export const nullable = <T>(of: Shape<T>): Shape<T | null> => ({ node: { kind: 'nullable', of: of.node } });

/** A field that may be missing. */
export const optional = <T>(of: Shape<T>): Shape<T | undefined> => ({ node: { kind: 'optional', of: of.node } });

/** @param item name of the element that one of them becomes */
export const list = <T>(item: string, of: Shape<T>): Shape<T[]> => ({ node: { kind: 'list', item, of: of.node } });

export const record = <T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> => ({
  node: {
    kind: 'record',
    fields: Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, (shape as Shape<unknown>).node])),
  },
});

export const itself = <T>(of: () => Shape<T>): Shape<T> => ({ node: { kind: 'itself', of: () => of().node } });

/** What stands inside "may be null" and "may be missing". */
export function coreOf(node: ShapeNode): CoreNode {
  switch (node.kind) {
    case 'itself':
      return coreOf(node.of());
    case 'nullable':
    case 'optional':
      return coreOf(node.of);
    default:
      return node as CoreNode;
  }
}

export type CoreNode = Exclude<ShapeNode, { readonly kind: 'nullable' | 'optional' | 'itself' }>;

/** Written as one attribute, whatever stands around it. */
export function isFlat(node: ShapeNode): boolean {
  const core = coreOf(node);
  if (core.kind === 'list') return coreOf(core.of).kind === 'span' || coreOf(core.of).kind === 'number';
  return core.kind !== 'record';
}

import { Damage } from './damage.ts';
import { coreOf, type ShapeNode } from './shape.ts';

/** Deadlines hold deadlines; nobody nests them further. */
const DEEPEST = 12;

interface Place {
  readonly path: string;
  /** of the text that offsets point into, in UTF-16 code units */
  readonly length: number;
  readonly depth: number;
}

/**
 * Checks a value that came from outside against its shape: every field there, none unknown, every place inside the
 * text. @throws Damage that names the field
 */
export function checkShape(node: ShapeNode, value: unknown, place: Place): void {
  if (node.kind === 'optional') {
    if (value !== undefined) checkShape(node.of, value, place);
    return;
  }
  if (node.kind === 'nullable') {
    if (value !== null) checkShape(node.of, value, place);
    return;
  }
  const core = coreOf(node);
  if (core.kind === 'list') checkList(core, value, place);
  else if (core.kind === 'record') checkRecord(core, value, place);
  else if (!isValue(core, value, place.length)) throw wrong(place, core);
}

function checkList(node: Extract<ShapeNode, { kind: 'list' }>, value: unknown, place: Place): void {
  if (!Array.isArray(value)) throw wrong(place, node);
  value.forEach((each, index) => {
    checkShape(node.of, each, { ...place, path: `${place.path}[${index + 1}]` });
  });
}

function checkRecord(node: Extract<ShapeNode, { kind: 'record' }>, value: unknown, place: Place): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw wrong(place, node);
  if (place.depth > DEEPEST) throw damaged(place.path, 'lồng nhau quá sâu.', 'nested too deep.');
  const given = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(node.fields, name)) throw unknownField(`${place.path}/${name}`);
  }
  for (const [name, field] of Object.entries(node.fields)) {
    const path = `${place.path}/${name}`;
    if (!Object.hasOwn(given, name) && field.kind !== 'optional') throw damaged(path, 'thiếu.', 'missing.');
    checkShape(field, given[name], { ...place, path, depth: place.depth + 1 });
  }
}

function isValue(node: ShapeNode, value: unknown, length: number): boolean {
  switch (node.kind) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'one-of':
      return typeof value === 'string' && node.values.includes(value);
    case 'offset':
      return isOffset(value, length);
    case 'span':
      return (
        Array.isArray(value) && value.length === 2 && value.every((at) => isOffset(at, length)) && value[0] <= value[1]
      );
    default:
      return false;
  }
}

const isOffset = (value: unknown, length: number): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= length;

const wrong = (place: Place, node: ShapeNode): Damage =>
  node.kind === 'offset' || node.kind === 'span'
    ? damaged(place.path, 'vị trí không nằm trong văn bản.', 'a place outside the text.')
    : damaged(place.path, 'giá trị không đúng kiểu.', 'a value of the wrong kind.');

export const damaged = (where: string, vi: string, en: string): Damage => new Damage('damaged', where, vi, en);

export const unknownField = (where: string): Damage =>
  new Damage('other-version', where, 'phần này không có trong phiên bản đang dùng.', 'not known to this version.');

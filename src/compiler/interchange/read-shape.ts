import { damaged, unknownField } from './check-shape.ts';
import type { XmlNode } from './read-xml.ts';
import { type CoreNode, coreOf, isFlat, type ShapeNode } from './shape.ts';
import { unescapeString } from './xml.ts';

/**
 * The value that `writeShape` wrote. Kinds and places are checked afterwards, for XML and JSON alike.
 * @throws Damage for an element or attribute that the shape does not know
 */
export function readShape(node: ShapeNode, element: XmlNode, path: string): unknown {
  const core = coreOf(node);
  if (core.kind === 'record') return readRecord(core.fields, element, path);
  if (core.kind === 'list') return readList(core, element, path);
  return flatValue(core, element.text, path);
}

function readRecord(fields: Readonly<Record<string, ShapeNode>>, element: XmlNode, path: string): unknown {
  const known = (name: string, flat: boolean): boolean => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field !== undefined && isFlat(field) === flat;
  };
  for (const name of element.attributes.keys()) if (!known(name, true)) throw unknownField(`${path}/@${name}`);
  const children = new Map<string, XmlNode>();
  for (const child of element.children) {
    if (!known(child.name, false)) throw unknownField(`${path}/${child.name}`);
    if (children.has(child.name)) throw damaged(`${path}/${child.name}`, 'có hai lần.', 'stands twice.');
    children.set(child.name, child);
  }
  const value: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(fields)) {
    const written = isFlat(node) ? element.attributes.get(name) : children.get(name);
    const at = `${path}/${name}`;
    if (typeof written === 'string') value[name] = flatValue(coreOf(node), written, at);
    else if (written) value[name] = readShape(node, written, at);
    else if (node.kind !== 'optional') value[name] = leftOut(node, at);
  }
  return value;
}

/** What leaving out means: null where that is possible, else an empty list. */
function leftOut(node: ShapeNode, path: string): unknown {
  if (node.kind === 'nullable') return null;
  if (coreOf(node).kind === 'list') return [];
  throw damaged(path, 'thiếu.', 'missing.');
}

function readList(node: Extract<ShapeNode, { kind: 'list' }>, element: XmlNode, path: string): unknown[] {
  return element.children.map((child, index) => {
    if (child.name !== node.item) throw unknownField(`${path}/${child.name}`);
    return readShape(node.of, child, `${path}[${index + 1}]`);
  });
}

function flatValue(node: CoreNode, words: string, path: string): unknown {
  switch (node.kind) {
    case 'number':
    case 'offset':
      return numberOf(words, path);
    case 'boolean':
      return words === 'true' ? true : words === 'false' ? false : words;
    case 'span':
      return words.split('-').map((each) => numberOf(each, path));
    case 'list':
      return words === '' ? [] : words.split(' ').map((each) => flatValue(coreOf(node.of), each, path));
    default:
      return unescapeString(words);
  }
}

function numberOf(words: string, path: string): number {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(words)) throw damaged(path, 'không phải là số.', 'not a number.');
  return Number(words);
}

import { coreOf, isFlat, type ShapeNode } from './shape.ts';
import { escapeString, xmlText, xmlValue } from './xml.ts';

/**
 * Writes a value by its shape as elements of our namespace: single values and lists of places as attributes,
 * records and lists as children. Null and missing are both written by leaving out; the shape tells them apart.
 */
export function writeShape(out: string[], name: string, node: ShapeNode, value: unknown, extra = ''): void {
  const core = coreOf(node);
  if (value === null || value === undefined) return;
  if (core.kind === 'record') writeRecord(out, name, core.fields, value as Fields, extra);
  else if (core.kind === 'list') writeList(out, name, node, value as readonly unknown[]);
  else out.push(`<nl:${name}>${xmlText(flatWords(core, value))}</nl:${name}>`);
}

type Fields = Readonly<Record<string, unknown>>;

function writeRecord(
  out: string[],
  name: string,
  fields: Readonly<Record<string, ShapeNode>>,
  value: Fields,
  extra: string,
): void {
  const children = Object.entries(fields).filter(([, node]) => !isFlat(node));
  const attributes = Object.entries(fields)
    .filter(([, node]) => isFlat(node))
    .map(([field, node]) => flatAttribute(field, node, value[field]));
  out.push(`<nl:${name}${extra}${attributes.join('')}`);
  const before = out.push('>');
  for (const [field, node] of children) writeShape(out, field, node, value[field]);
  if (out.length > before) out.push(`</nl:${name}>\n`);
  else out[before - 1] = '/>\n';
}

function flatAttribute(field: string, node: ShapeNode, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.length === 0 && node.kind !== 'optional') return '';
  return ` ${field}="${xmlValue(flatWords(coreOf(node), value))}"`;
}

/** An empty list is left out, unless leaving out would mean that there is none. */
function writeList(out: string[], name: string, node: ShapeNode, values: readonly unknown[]): void {
  const core = coreOf(node);
  if (core.kind !== 'list' || (values.length === 0 && node.kind !== 'optional')) return;
  out.push(`<nl:${name}>`);
  for (const each of values) writeShape(out, core.item, core.of, each);
  out.push(`</nl:${name}>`);
}

function flatWords(node: ShapeNode, value: unknown): string {
  if (node.kind === 'span') return (value as readonly number[]).join('-');
  if (node.kind === 'list')
    return (value as readonly unknown[]).map((each) => flatWords(coreOf(node.of), each)).join(' ');
  return escapeString(String(value));
}

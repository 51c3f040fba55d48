import type { Period } from '../../../kernel/period.ts';
import type { FormField } from '../lines/content/line-fields.rules.ts';
import { withFields } from '../lines/content/line-fields.rules.ts';
import { type ReadLine, readLine, type TypedLine } from '../lines/content/typed-line.rules.ts';
import type { LineContent } from '../lines/line.rules.ts';

/** What the standing body writes of an item; the rest is the origin's. */
const ITEM_FIELDS = [
  'title',
  'time',
  'place',
  'leadName',
  'product',
  'quantity',
  'productUnit',
  'money',
  'sibling',
  'note',
] as const satisfies readonly FormField[];

/** The base with what was typed over it. @param base the origin, or the item as it stands */
export function readItem(typed: TypedLine, base: LineContent, period: Period): ReadLine {
  const read = readLine(typed, base, period);
  const errors = Object.fromEntries(
    Object.entries(read.errors).filter(
      ([name]) => ITEM_FIELDS.some((field) => name === field) || name.startsWith('money'),
    ),
  );
  return { content: withFields(base, read.content, ITEM_FIELDS), errors };
}

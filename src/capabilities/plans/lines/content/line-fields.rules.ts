import type { LineContent } from '../line.rules.ts';

export type LineField = keyof LineContent;

/** Everything that two people may change apart from each other, in the order of the form. */
export const LINE_FIELDS = [
  'title',
  'time',
  'place',
  'product',
  'quantity',
  'productUnit',
  'taskGroup',
  'leadName',
  'coordinators',
  'money',
  'channel',
  'informationKind',
  'countries',
  'audience',
  'languages',
  'sibling',
  'basis',
  'obligationIds',
  'note',
] as const satisfies readonly LineField[];

export type FormField = (typeof LINE_FIELDS)[number];

/** A field as one value; the lead is a name together with the unit it was recognised as. */
export const fieldValue = (content: LineContent, field: FormField): unknown =>
  field === 'leadName' ? [content.leadName, content.leadUnitId] : content[field];

export const sameField = (field: FormField, a: LineContent, b: LineContent): boolean =>
  canonical(fieldValue(a, field)) === canonical(fieldValue(b, field));

/** The fields in which two contents differ, in the order of the form. */
export const changedFields = (a: LineContent, b: LineContent): FormField[] =>
  LINE_FIELDS.filter((field) => !sameField(field, a, b));

/** The content with some fields taken from another. */
export function withFields(content: LineContent, from: LineContent, fields: readonly FormField[]): LineContent {
  const taken = Object.fromEntries(fields.map((field) => [field, from[field]]));
  const lead = fields.includes('leadName') ? { leadUnitId: from.leadUnitId } : {};
  return { ...content, ...taken, ...lead };
}

/** The same text for the same value, whatever order its keys were stored in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

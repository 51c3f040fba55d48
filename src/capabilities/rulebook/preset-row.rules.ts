import { z } from 'zod';
import { parseDay } from '../../kernel/day.ts';

export const presetDay = z.string().transform((text, check) => {
  const day = parseDay(text);
  if (day) return day;
  check.addIssue(`not a day: ${text}`);
  return z.NEVER;
});

/** A stable name in lower case, such as `kt-so-tttt` or `kt-so-tttt.head`. */
export const presetCode = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
export const presetWords = z.string().trim().min(1);

const presetBasis = z.strictObject({ document: presetWords.nullable(), mark: z.enum(['V', 'S', 'U']) });

/** What stands at the head of every file of a preset. */
export const presetOrigin = { origin: presetCode, version: z.int().min(1) };

/** Of a row that is invented for the demonstration; its documents are invented too. */
export const demonstrationOnly = { demonstration: z.literal(true) };

/**
 * A row of preset data: valid from a day to a day (its last one; null while nothing ended it), on a basis.
 * What nobody has verified is marked U and names no document, except in invented demonstration rows.
 */
export const presetRow = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ ...shape, from: presetDay, to: presetDay.nullable(), basis: presetBasis })
    .superRefine((row, check) => {
      const { from, to, basis, demonstration } = row as unknown as RowEnds;
      if (to !== null && to < from) check.addIssue(`ends on ${to}, before it begins on ${from}`);
      if (basis.mark === 'U' && basis.document !== null && !demonstration)
        check.addIssue(`an unverified row names the document ${basis.document}`);
    });

interface RowEnds {
  readonly from: string;
  readonly to: string | null;
  readonly basis: z.output<typeof presetBasis>;
  readonly demonstration?: boolean;
}

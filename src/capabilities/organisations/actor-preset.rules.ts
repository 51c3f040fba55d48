import { z } from 'zod';
import { parseDay } from '../../kernel/day.ts';
import type { ResolvableGroup, ResolvableUnit } from './actor.rules.ts';
import type { Succession } from './actor-succession.rules.ts';

const aDay = z.string().transform((text, check) => parseDay(text) ?? check.addIssue('not a day') ?? z.NEVER);
const validity = { from: aDay, to: aDay.nullable() };

/** A unit of a preset as far as resolving names and listing tasks need. */
export type PresetUnit = ResolvableUnit & { readonly inLine: boolean };

/** `units.json` of a preset. */
export const presetUnitsFile = z.object({
  units: z.array(
    z
      .object({
        code: z.string(),
        name: z.string(),
        short_name: z.string().nullable(),
        kind: z.string(),
        line_of_direction: z.boolean(),
        aliases: z.array(z.string()),
        ...validity,
      })
      .transform(
        ({ short_name: shortName, line_of_direction: inLine, ...row }): PresetUnit => ({ ...row, shortName, inLine }),
      ),
  ),
});

/** `groups.json` of a preset. */
export const presetGroupsFile = z.object({
  groups: z.array(
    z
      .object({
        code: z.string(),
        name: z.string(),
        phrases: z.array(z.string()),
        members: z.object({
          kinds: z.array(z.string()),
          units: z.array(z.string()),
          groups: z.array(z.string()),
          exclude: z.array(z.string()),
        }),
        document_addressees: z.boolean(),
        needs_choice: z.boolean(),
        ...validity,
      })
      .transform(
        ({ document_addressees: documentAddressees, needs_choice: needsChoice, ...row }): ResolvableGroup => ({
          ...row,
          documentAddressees,
          needsChoice,
        }),
      ),
  ),
});

/** `successors.json` of a preset that follows another. */
export const presetSuccessorsFile = z.object({
  successors: z.array(
    z
      .object({ predecessor: z.string(), successors: z.array(z.string()), effective_on: aDay })
      .transform(({ effective_on: effectiveOn, ...row }): Succession => ({ ...row, effectiveOn })),
  ),
});

import type { PostKind } from '../../kernel/actor.ts';
import type { Day } from '../../kernel/day.ts';
import type { Result } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';

/**
 * Lets invented people act on days that are past, in the one transaction that loads the demonstration. The
 * composition root supplies it; nothing else in the product can act in somebody's place.
 */
export interface Stage {
  /** @returns null when nobody holds such a post in that unit on the day */
  as(unitCode: string, kinds: readonly PostKind[], day: Day): Promise<Change | null>;
}

/** The demonstration ships with the product: a refusal here is a bug. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';

/** A person's values are gone; whoever keeps a way in for them (an account) shuts it in the same transaction. */
export const PERSON_ERASED = 'organisations.person-erased';
export interface PersonErased {
  readonly personId: Id;
}

/** Units ended, began or went on; open duties have been moved in the same transaction. */
export const UNITS_REORGANISED = 'organisations.units-reorganised';
export interface UnitsReorganised {
  readonly reorganisationId: Id;
  readonly effectiveOn: Day;
  readonly ended: readonly Id[];
  readonly begun: readonly Id[];
}

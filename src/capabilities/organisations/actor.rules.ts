import type { Day } from '../../kernel/day.ts';

/** A unit as far as finding it by name needs. */
export interface ResolvableUnit {
  /** stable code or id; what the answer carries */
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly from: Day;
  /** last day that counts; null while nothing ended it */
  readonly to: Day | null;
}

/** A collective name ("các sở, ban, ngành") with the units that it meant from a day to a day. */
export interface ResolvableGroup {
  readonly code: string;
  readonly name: string;
  readonly phrases: readonly string[];
  readonly members: {
    readonly kinds: readonly string[];
    readonly units: readonly string[];
    readonly groups: readonly string[];
    readonly exclude: readonly string[];
  };
  /** the document's own addressees, where it has some, are meant instead of the members */
  readonly documentAddressees: boolean;
  /** "liên quan": a person must still choose among the members */
  readonly needsChoice: boolean;
  readonly from: Day;
  readonly to: Day | null;
}

/** What one name or part of a name means. */
export interface ActorMatch {
  readonly unitCodes: readonly string[];
  readonly via: 'unit' | 'group' | 'addressees' | 'parts' | 'successors';
  /** codes of the unit or groups that matched */
  readonly matched: readonly string[];
  readonly needsChoice: boolean;
}

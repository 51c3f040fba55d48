import { type DraftObligation, needsLook } from './draft.rules.ts';

/**
 * From this confidence on a field is taken for sure: confidence is the share of right values that was measured for the
 * reason behind the value (src/compiler/rows/measured-confidence.ts).
 */
export const SURE = 0.9;
/** Below this nothing but reading the sentence helps. */
const FAIR = 0.55;

/**
 * Of 100 obligations that are sure in every field, so many were right in every field: measured over the annotations
 * read by people. test/accuracy.test.ts fails when it is no longer so.
 */
export const SURE_RIGHT_OF_100 = 89;

export type Sureness = 'high' | 'medium' | 'low';

/** The fields whose confidence was measured. */
const JUDGED = ['row', 'lead', 'role', 'coordinators', 'deadline'] as const;

/** `row`: whether it is an obligation of its own at all. `recipients` is explained, never judged. */
export type JudgedField = (typeof JUDGED)[number] | 'recipients';

/** A field that somebody should look at, and what its value rests on where the reading says so. */
export interface Doubt {
  readonly field: JudgedField;
  readonly confidence: number;
  readonly because: string | null;
}

type Judged = Pick<DraftObligation, 'confidence' | 'edited' | 'reasons'>;

/** What the compiler is not sure of, the least sure first; what a person wrote is sure. */
export const doubtsOf = (obligation: Judged): Doubt[] =>
  judgementsOf(obligation)
    .filter(({ confidence }) => confidence < SURE)
    .sort((a, b) => a.confidence - b.confidence);

/** Between 0 and 1: the confidence of the field that is least sure. */
export const leastConfidence = (obligation: Judged): number =>
  Math.min(1, ...judgementsOf(obligation).map(({ confidence }) => confidence));

/** How sure the compiler is of what matters: that it is a duty, whose and until when. */
export function surenessOf(obligation: Judged): Sureness {
  const least = leastConfidence(obligation);
  return least >= SURE ? 'high' : least >= FAIR ? 'medium' : 'low';
}

/** May be confirmed together with others, without being opened one by one. */
export const isSure = (obligation: DraftObligation): boolean =>
  obligation.decision === 'open' && !needsLook(obligation) && surenessOf(obligation) === 'high';

function judgementsOf({ confidence, edited, reasons }: Judged): Doubt[] {
  if (!confidence) return [];
  return JUDGED.filter((field) => field === 'row' || !edited.includes(field)).map((field) => ({
    field,
    confidence: confidence[field] ?? 1,
    because: reasons?.[field] ?? null,
  }));
}

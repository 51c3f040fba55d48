import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Measure } from '../../verify/record.ts';

/**
 * planned: its day lies ahead · recorded: done and handed in · unit-confirmed, checked: the two levels of practice 13 ·
 * returned: sent back to be completed · withdrawn: counted nowhere
 */
export const ACTIVITY_STATES = ['planned', 'recorded', 'unit-confirmed', 'checked', 'returned', 'withdrawn'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** A field of a kind's own, as `kinds/kind-fields.rules.ts` gives them their shapes. */
export type DetailValue = string | number | boolean | readonly string[];

/** The whole record as one revision holds it; what nobody has said yet is empty. */
export interface ActivityContent {
  /** code of the list activity-kinds */
  readonly kind: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly place: string;
  /** the district or commune where it happened */
  readonly localityId: Id | null;
  /** codes of the lists channels, information-kinds, languages, countries, training-topics */
  readonly channel: string;
  readonly informationKind: string;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  /** a line of a plan, or why there is none; both null while nobody has said */
  readonly lineId: Id | null;
  readonly unplannedReason: string | null;
  readonly obligationIds: readonly Id[];
  /** units that held it together, and units whose people attended */
  readonly partners: readonly Id[];
  readonly attendees: readonly Id[];
  readonly measures: readonly Measure[];
  readonly details: Readonly<Record<string, DetailValue>>;
  /** what came of it, in the words of the unit */
  readonly summary: string;
}

/** An activity with its newest revision. */
export interface Activity {
  readonly id: Id;
  readonly shortCode: string;
  readonly unitId: Id;
  readonly state: ActivityState;
  readonly revisionId: Id;
  readonly revisionNumber: number;
  /** nothing proves it yet */
  readonly stated: boolean;
  /** the first handing in, and who last handed in or changed what was handed in */
  readonly recordedOn: Day | null;
  readonly recordedBy: Id | null;
  readonly confirmedOn: Day | null;
  readonly confirmedBy: Id | null;
  readonly checkedOn: Day | null;
  readonly checkedBy: Id | null;
  readonly version: number;
  readonly content: ActivityContent;
}

/** @param startsOn the only thing besides its kind and title that no activity is without */
export const emptyActivity = (kind: string, title: string, startsOn: Day): ActivityContent => ({
  kind,
  title,
  startsOn,
  endsOn: startsOn,
  place: '',
  localityId: null,
  channel: '',
  informationKind: '',
  languages: [],
  countries: [],
  topics: [],
  lineId: null,
  unplannedReason: null,
  obligationIds: [],
  partners: [],
  attendees: [],
  measures: [],
  details: {},
  summary: '',
});

/** The fields that differ, by name; what a revision says of itself in the history. */
export const changedFields = (before: ActivityContent, after: ActivityContent): (keyof ActivityContent)[] =>
  (Object.keys(after) as (keyof ActivityContent)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

/** What tells the cells of a measure apart; no two cells of a record are the same. */
export const cellOf = ({ code, country, language, rank, unit }: Measure): string =>
  JSON.stringify([code, country ?? '', language ?? '', rank ?? '', unit ?? '']);

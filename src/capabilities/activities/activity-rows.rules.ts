import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { ActivityContent, ActivityState } from './activity.rules.ts';

export interface NewRevision {
  readonly id: Id;
  readonly activityId: Id;
  readonly number: number;
  readonly content: ActivityContent;
  /** null only in an invented past */
  readonly savedBy: Id | null;
  readonly savedOn: Day;
  readonly actId: Id;
}

export interface NewActivity extends NewRevision {
  readonly shortCode: string;
  readonly unitId: Id;
  readonly state: ActivityState;
  readonly recordedOn: Day | null;
  readonly recordedBy: Id | null;
}

/** The newest content beside its revision, so that figures are counted without opening it. */
export const flatColumns = (content: ActivityContent) => ({
  kind: content.kind,
  title: content.title,
  starts_on: content.startsOn,
  ends_on: content.endsOn,
  place: content.place,
  locality_id: content.localityId,
  channel: content.channel,
  information_kind: content.informationKind,
  languages: [...content.languages],
  countries: [...content.countries],
  topics: [...content.topics],
  line_id: content.lineId,
  unplanned_reason: content.unplannedReason,
});

export const measureRows = ({ activityId, content }: NewRevision) =>
  content.measures.map((measure) => ({
    activity_id: activityId,
    code: measure.code,
    country: measure.country ?? '',
    language: measure.language ?? '',
    rank: measure.rank ?? '',
    of_unit: measure.unit ?? '',
    amount: measure.amount,
  }));

export const unitRows = ({ activityId, content }: NewRevision) => [
  ...content.partners.map((unit) => ({ activity_id: activityId, unit_id: unit, part: 'partner' })),
  ...content.attendees.map((unit) => ({ activity_id: activityId, unit_id: unit, part: 'attendee' })),
];

export const obligationRows = ({ activityId, content }: NewRevision) =>
  content.obligationIds.map((obligation) => ({ activity_id: activityId, obligation_id: obligation }));

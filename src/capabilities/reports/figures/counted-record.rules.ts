import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { CountedRecord, Measure, RecordKind, RecordLevel } from '../../../verify/record.ts';

/** A record as it is kept: its revision's content, and what stands beside it. */
export interface KeptRecord {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly revisionId: Id;
  readonly unitId: Id;
  readonly level: RecordLevel;
  readonly storyId: Id | null;
  readonly content: unknown;
}

interface ActivitySaid {
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly place: string;
  readonly localityId: Id | null;
  readonly channel: string;
  readonly informationKind: string;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  readonly obligationIds: readonly Id[];
  readonly partners: readonly Id[];
  readonly attendees: readonly Id[];
  readonly measures: readonly Measure[];
}

interface CoverageSaid {
  readonly outlet: string;
  readonly country: string;
  readonly language: string;
  readonly publishedOn: Day;
}

interface SpendingSaid {
  readonly source: string;
  readonly tag: string;
  readonly amount: number;
  readonly paidOn: Day;
}

/** What figures see of a record: no title, no words, nobody's name. */
export function countedRecordOf(kept: KeptRecord): CountedRecord {
  const { kind, id, revisionId, unitId, level } = kept;
  return { kind, id, revision: revisionId, unit: unitId, level, ...SEEN[kind](kept) };
}

type Seen = Pick<CountedRecord, 'from' | 'to' | 'fields' | 'measures'>;

const SEEN: Readonly<Record<RecordKind, (kept: KeptRecord) => Seen>> = {
  activity: (kept) => {
    const said = kept.content as ActivitySaid;
    return {
      from: said.startsOn,
      to: said.endsOn,
      fields: {
        kind: [said.kind],
        unit: [kept.unitId],
        locality: values(said.localityId),
        partner: each(said.partners),
        attendee: each(said.attendees),
        channel: values(said.channel),
        'information-kind': values(said.informationKind),
        language: each(said.languages),
        country: each(said.countries),
        topic: each(said.topics),
        place: values(said.place),
        obligation: each(said.obligationIds),
      },
      measures: said.measures,
    };
  },
  coverage: (kept) => {
    const said = kept.content as CoverageSaid;
    return {
      from: said.publishedOn,
      to: said.publishedOn,
      fields: {
        unit: [kept.unitId],
        language: values(said.language),
        country: values(said.country),
        outlet: values(said.outlet),
        story: values(kept.storyId),
      },
      measures: [],
    };
  },
  spending: (kept) => {
    const said = kept.content as SpendingSaid;
    return {
      from: said.paidOn,
      to: said.paidOn,
      fields: { unit: [kept.unitId], source: values(said.source), tag: values(said.tag) },
      measures: [{ code: 'amount', amount: said.amount }],
    };
  },
};

const values = (value: string | null): string[] => (value ? [value] : []);
const each = (all: readonly string[]): string[] => [...new Set(all)];

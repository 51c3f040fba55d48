import { type RawBuilder, sql } from 'kysely';
import type { Field, RecordKind } from '../../../verify/record.ts';

type Sql = RawBuilder<unknown>;

/** How a field of a record stands in the database: in a column, in an array of it, or in rows that point at it. */
export type FieldSource =
  | { readonly in: 'column'; readonly text: Sql; readonly group: Sql }
  | { readonly in: 'array'; readonly array: Sql }
  | { readonly in: 'rows'; readonly from: Sql; readonly value: Sql; readonly of: Sql };

/** Where the records of a kind stand; `r` is the record's own table in every piece. */
export interface RecordSource {
  readonly table: Sql;
  readonly unit: Sql;
  readonly revision: Sql;
  readonly day: { readonly beginning: Sql; readonly ending: Sql };
  /** which rows count at all */
  readonly counted: Sql;
  readonly stated: Sql;
  /** true for both levels of confirmation */
  readonly confirmed: Sql;
  readonly checked: Sql;
  readonly title: Sql;
  readonly fields: Readonly<Partial<Record<Field, FieldSource>>>;
}

/** @param group what is grouped by, where the text is only made of it: ids are told apart faster than texts */
const column = (text: Sql, group = text): FieldSource => ({ in: 'column', text, group });
const array = (values: Sql): FieldSource => ({ in: 'array', array: values });

const ofUnits = (part: 'partner' | 'attendee'): FieldSource => ({
  in: 'rows',
  from: sql`activity_unit p`,
  value: sql`p.unit_id::text`,
  of: sql`p.activity_id = r.id and p.part = ${part}`,
});

const activity: RecordSource = {
  table: sql`activity r`,
  unit: sql`r.unit_id`,
  revision: sql`r.revision_id`,
  day: { beginning: sql`r.starts_on`, ending: sql`r.ends_on` },
  counted: sql`r.state in ('recorded', 'unit-confirmed', 'checked')`,
  stated: sql`r.stated`,
  confirmed: sql`r.state in ('unit-confirmed', 'checked')`,
  checked: sql`r.state = 'checked'`,
  title: sql`r.title`,
  fields: {
    kind: column(sql`r.kind`),
    unit: column(sql`r.unit_id::text`, sql`r.unit_id`),
    locality: column(sql`coalesce(r.locality_id::text, '')`, sql`r.locality_id`),
    channel: column(sql`r.channel`),
    'information-kind': column(sql`r.information_kind`),
    place: column(sql`r.place`),
    language: array(sql`r.languages`),
    country: array(sql`r.countries`),
    topic: array(sql`r.topics`),
    partner: ofUnits('partner'),
    attendee: ofUnits('attendee'),
    obligation: {
      in: 'rows',
      from: sql`activity_obligation o`,
      value: sql`o.obligation_id::text`,
      of: sql`o.activity_id = r.id`,
    },
  },
};

const coverage: RecordSource = {
  table: sql`coverage_item r`,
  unit: sql`r.unit_id`,
  revision: sql`r.revision_id`,
  day: { beginning: sql`r.published_on`, ending: sql`r.published_on` },
  counted: sql`r.state in ('recorded', 'checked')`,
  stated: sql`r.stated`,
  confirmed: sql`r.state = 'checked'`,
  checked: sql`r.state = 'checked'`,
  title: sql`r.title`,
  fields: {
    unit: column(sql`r.unit_id::text`, sql`r.unit_id`),
    language: column(sql`r.language`),
    country: column(sql`r.country`),
    outlet: column(sql`r.outlet`),
    story: column(sql`r.story_id::text`, sql`r.story_id`),
  },
};

/** A payment never changes: it is its own revision. Without the number of a voucher it is only stated. */
const spending: RecordSource = {
  table: sql`spending r`,
  unit: sql`r.unit_id`,
  revision: sql`r.id`,
  day: { beginning: sql`r.paid_on`, ending: sql`r.paid_on` },
  counted: sql`true`,
  stated: sql`r.document_number = ''`,
  confirmed: sql`false`,
  checked: sql`false`,
  title: sql`r.words`,
  fields: {
    unit: column(sql`r.unit_id::text`, sql`r.unit_id`),
    source: column(sql`r.source`),
    tag: column(sql`r.tag`),
  },
};

export const SOURCES: Readonly<Record<RecordKind, RecordSource>> = { activity, coverage, spending };

/** The level of a row (`RecordLevel`). */
export const levelIn = ({ stated, confirmed, checked }: RecordSource): Sql =>
  sql`(case when ${stated} then 'stated' when ${checked} then 'checked' when ${confirmed} then 'unit-confirmed'
    else 'recorded' end)`;

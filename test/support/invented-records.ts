import { sql } from 'kysely';
import { addDays, day } from '../../src/kernel/day.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { insertRows } from '../../src/platform/database/insert-rows.store.ts';
import type { Tx } from '../../src/platform/database/tenant.ts';
import type { Dimension } from '../../src/verify/figure.ts';
import type { Measure } from '../../src/verify/record.ts';

const KINDS = ['delegation-in', 'training', 'fair'];
const LANGUAGES = ['vi', 'lo', 'en'];
const COUNTRIES = ['Lào', 'Campuchia'];
const TOPICS = ['skills', 'documents'];
const PLACES = ['', 'Nhà văn hóa xã', 'Cửa khẩu Bờ Y'];
const STATES = ['planned', 'recorded', 'unit-confirmed', 'checked', 'returned', 'withdrawn'];
const MEASURES = ['persons', 'copies'];
const RANKS = ['', 'a', 'b'];
const OUTLETS = ['Báo A', 'Đài B'];
const SOURCES = ['state', 'province'];

/** Who and what the invented records may point at. */
export interface Ground {
  readonly units: readonly Id[];
  readonly obligations: readonly Id[];
  readonly people: readonly [Id, Id, Id];
  readonly actId: Id;
  readonly newId: () => Id;
}

/** Values that the invented records hold, and one that none holds. */
export const inventedValues =
  (ground: Ground) =>
  (dimension: Dimension): readonly string[] => {
    const values: Partial<Record<Dimension, readonly string[]>> = {
      kind: KINDS,
      language: LANGUAGES,
      country: COUNTRIES,
      topic: TOPICS,
      rank: RANKS.slice(1),
      channel: ['portals'],
      'information-kind': ['image'],
      month: ['2013-12', '2014-01'],
      outlet: OUTLETS,
      source: SOURCES,
      tag: ['a'],
      obligation: ground.obligations,
    };
    return [...(values[dimension] ?? ground.units), 'none'];
  };

export const INVENTED_MEASURES = [...MEASURES, 'amount', 'none'];

/** Random activities, published items and payments of two years, in every state; the same seed gives the same ones. */
export async function insertInvented(tx: Tx, ground: Ground, seed: number, count: number): Promise<void> {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const some = <T>(all: readonly T[]): T[] => all.filter(() => random() < 0.4);
  const aDayOf = () => addDays(day('2013-01-01'), below(730));
  const [recordedBy, confirmedBy, checkedBy] = ground.people;
  const activities = Array.from({ length: count }, (_, index) => {
    const from = aDayOf();
    const content = {
      kind: one(KINDS),
      title: `Hoạt động ${index}`,
      startsOn: from,
      endsOn: addDays(from, one([0, 0, 3, 20])),
      place: one(PLACES),
      localityId: one([null, ...ground.units]),
      channel: one(['', 'portals']),
      informationKind: one(['', 'image']),
      languages: some(LANGUAGES),
      countries: some(COUNTRIES),
      topics: some(TOPICS),
      obligationIds: some(ground.obligations),
      partners: some(ground.units),
      attendees: some(ground.units),
      measures: measuresOf(),
    };
    const state = one(STATES);
    const confirmed = state === 'unit-confirmed' || state === 'checked';
    return { id: ground.newId(), revision: ground.newId(), unit: one(ground.units), state, confirmed, content };
  });
  function measuresOf(): Measure[] {
    const cells = Array.from({ length: below(5) }, () => ({
      code: one(MEASURES),
      country: one(['', ...COUNTRIES]),
      language: one(['', ...LANGUAGES]),
      rank: one(RANKS),
      unit: one(['', ...ground.units]),
      amount: below(50),
    }));
    return [...new Map(cells.map((cell) => [JSON.stringify({ ...cell, amount: 0 }), cell])).values()];
  }
  await insertRows(
    tx,
    'activity',
    activities.map(({ id, revision, unit, state, confirmed, content }) => ({
      id,
      short_code: `T-${id}`,
      unit_id: unit,
      state,
      revision_id: revision,
      kind: content.kind,
      title: content.title,
      starts_on: content.startsOn,
      ends_on: content.endsOn,
      place: content.place,
      locality_id: content.localityId,
      channel: content.channel,
      information_kind: content.informationKind,
      languages: content.languages,
      countries: content.countries,
      topics: content.topics,
      stated: random() < 0.3,
      recorded_on: state === 'planned' ? null : content.endsOn,
      recorded_by: state === 'planned' ? null : recordedBy,
      confirmed_on: confirmed ? content.endsOn : null,
      confirmed_by: confirmed ? confirmedBy : null,
      checked_on: state === 'checked' ? content.endsOn : null,
      checked_by: state === 'checked' ? checkedBy : null,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'activity_revision',
    activities.map(({ id, revision, content }) => ({
      id: revision,
      activity_id: id,
      number: 1,
      content,
      saved_on: content.startsOn,
      act_id: ground.actId,
    })),
  );
  await insertRows(
    tx,
    'activity_measure',
    activities.flatMap(({ id, content }) =>
      content.measures.map(({ unit, ...measure }) => ({ activity_id: id, ...measure, of_unit: unit })),
    ),
  );
  await insertRows(
    tx,
    'activity_unit',
    activities.flatMap(({ id, content }) => [
      ...content.partners.map((unit) => ({ activity_id: id, unit_id: unit, part: 'partner' })),
      ...content.attendees.map((unit) => ({ activity_id: id, unit_id: unit, part: 'attendee' })),
    ]),
  );
  await insertRows(
    tx,
    'activity_obligation',
    activities.flatMap(({ id, content }) =>
      content.obligationIds.map((obligation) => ({ activity_id: id, obligation_id: obligation })),
    ),
  );
  const items = Array.from({ length: count }, (_, index) => ({ id: ground.newId(), revision: ground.newId(), index }));
  const said = items.map((item) => ({
    ...item,
    unit: one(ground.units),
    state: one(['recorded', 'checked', 'withdrawn']),
    story: one(items.slice(0, 8)).id,
    reference: one(['', 'số 12, trang 3']),
    content: { outlet: one(OUTLETS), country: one(COUNTRIES), language: one(LANGUAGES), publishedOn: aDayOf() },
  }));
  await insertRows(
    tx,
    'coverage_item',
    said.map(({ id, revision, unit, state, story, index, reference, content }) => ({
      id,
      unit_id: unit,
      state,
      revision_id: revision,
      outlet: content.outlet,
      country: content.country,
      language: content.language,
      published_on: content.publishedOn,
      title: `Tin ${index}`,
      summary: '',
      reference,
      address: '',
      address_key: '',
      title_key: '',
      word_key: '',
      folded: '',
      stated: reference === '',
      story_id: story,
      recorded_on: content.publishedOn,
      recorded_by: recordedBy,
      checked_on: state === 'checked' ? content.publishedOn : null,
      checked_by: state === 'checked' ? checkedBy : null,
      version: 1,
    })),
  );
  await insertRows(
    tx,
    'coverage_revision',
    said.map(({ id, revision, story, content }) => ({
      id: revision,
      item_id: id,
      number: 1,
      content: { ...content, storyId: story },
      saved_on: content.publishedOn,
      act_id: ground.actId,
    })),
  );
  await sql`insert into unit_budget (unit_id, year) select id, 2014 from unit on conflict do nothing`.execute(tx);
  await insertRows(
    tx,
    'spending',
    Array.from({ length: count }, (_, index) => ({
      id: ground.newId(),
      unit_id: one(ground.units),
      year: 2014,
      source: one(SOURCES),
      tag: one(['', 'a']),
      amount: 1 + below(9_000_000),
      paid_on: aDayOf(),
      document_number: one(['', `PC${index}`]),
      words: 'Chi',
      act_id: ground.actId,
    })),
  );
}

import { sql } from 'kysely';
import type { Day } from '../src/kernel/day.ts';
import type { Id } from '../src/kernel/ids.ts';
import type { Tx } from '../src/platform/database/tenant.ts';

interface Scope {
  readonly from: Day;
  readonly to: Day;
  readonly units: readonly Id[] | 'all';
}

const levels = sql.raw(`
  count(*) filter (where not stated), count(*) filter (where not stated and state in ('unit-confirmed', 'checked')),
  count(*) filter (where not stated and state = 'checked'), count(*) filter (where stated)`);
const sums = sql.raw(`
  sum(amount) filter (where not stated), sum(amount) filter (where not stated and state in ('unit-confirmed', 'checked')),
  sum(amount) filter (where not stated and state = 'checked'), sum(amount) filter (where stated)`);

const rows = (day: string, { from, to, units }: Scope) =>
  sql`${sql.raw(day)} between ${from}::date and ${to}::date
    ${units === 'all' ? sql`` : sql`and unit_id = any(${[...units]}::uuid[])`}`;
const counted = (scope: Scope) =>
  sql`from activity where state in ('recorded', 'unit-confirmed', 'checked') and ${rows('starts_on', scope)}`;

/** Everything that the figures need in as few passes as somebody who knows them all would make. */
export async function bareFigures(tx: Tx, scope: Scope): Promise<void> {
  const work = counted(scope);
  await sql`select kind, ${levels} ${work} group by kind`.execute(tx);
  await sql`select kind, v, ${levels} from (select *, unnest(case when countries = '{}' then '{""}' else countries end) as v
    ${work}) x group by kind, v`.execute(tx);
  await sql`select kind, locality_id, ${levels} ${work} group by kind, locality_id`.execute(tx);
  await sql`select kind, code, m.country, m.language, ${sums} from (select * ${work}) x
    join activity_measure m on m.activity_id = x.id group by kind, code, m.country, m.language`.execute(tx);
  await sql`select count(distinct locality_id) ${work}`.execute(tx);
  await sql`select language, country, count(*), count(distinct story_id) from coverage_item
    where state <> 'withdrawn' and ${rows('published_on', scope)} group by 1, 2`.execute(tx);
  await sql`select source, sum(amount) from spending where ${rows('paid_on', scope)} group by 1`.execute(tx);
}

const BY_COUNTRY = ['delegation-in', 'delegation-out', 'foreign-press', 'event', 'exchange'];
const BY_LOCALITY = ['exhibition', 'border-twinning', 'village-meeting'];
const COUNTED = [
  'contest',
  'fair',
  'press-conference',
  'press-briefing',
  'communication-request',
  'press-agreement',
  'guidance',
  'inspection',
  'project',
];
const SUMMED = [
  ['delegation-in', 'persons'],
  ['delegation-out', 'persons'],
  ['promotion', 'projects'],
  ['promotion', 'capital-usd'],
  ['promotion', 'capital-vnd'],
  ['article', 'items'],
  ['commune-broadcast', 'broadcasts'],
  ['official-channel', 'posts'],
  ['portal-post', 'posts'],
  ['panel', 'panels'],
  ['panel', 'clusters'],
  ['border-gate-product', 'copies'],
  ['publication', 'titles'],
  ['publication', 'copies'],
  ['exhibition', 'visitors'],
  ['training', 'sessions'],
  ['training', 'persons'],
  ['contest', 'entries'],
  ['monitoring', 'reports'],
  ['award', 'collectives'],
] as const;

/** A statement for each figure, with its breakdown where it has one, as somebody writes who needs that figure. */
export async function bareFigureByFigure(tx: Tx, scope: Scope): Promise<void> {
  const work = counted(scope);
  await sql`select kind, ${levels} ${work} group by kind`.execute(tx);
  await sql`select count(distinct locality_id) ${work}`.execute(tx);
  for (const kind of BY_COUNTRY) {
    await sql`select ${levels} ${work} and kind = ${kind}`.execute(tx);
    await sql`select v, ${levels} from (select *, unnest(case when countries = '{}' then '{""}' else countries end) as v
      ${work} and kind = ${kind}) x group by v`.execute(tx);
  }
  for (const kind of BY_LOCALITY)
    await sql`select locality_id, ${levels} ${work} and kind = ${kind} group by 1`.execute(tx);
  for (const kind of COUNTED) await sql`select ${levels} ${work} and kind = ${kind}`.execute(tx);
  for (const [kind, code] of SUMMED)
    await sql`select m.country, m.language, ${sums} from (select * ${work} and kind = ${kind}) x
      join activity_measure m on m.activity_id = x.id and m.code = ${code} group by 1, 2`.execute(tx);
  await sql`select v, ${levels} from (select *, unnest(languages) as v ${work} and kind = 'publication') x group by v`.execute(
    tx,
  );
  await sql`select count(distinct p.unit_id) from (select * ${work} and kind = 'training') x
    join activity_unit p on p.activity_id = x.id and p.part = 'attendee'`.execute(tx);
  const items = sql`from coverage_item where state <> 'withdrawn' and ${rows('published_on', scope)}`;
  await sql`select country, count(*) ${items} and country <> 'vn' group by 1`.execute(tx);
  await sql`select language, count(distinct story_id) ${items} group by 1`.execute(tx);
  await sql`select count(distinct story_id) ${items}`.execute(tx);
  await sql`select source, sum(amount) from spending where ${rows('paid_on', scope)} group by 1`.execute(tx);
}

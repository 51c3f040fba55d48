import { type Kysely, sql } from 'kysely';
import type { Id } from '../src/kernel/ids.ts';
import type { DB } from '../src/platform/database/schema.generated.ts';
import type { Tx } from '../src/platform/database/tenant.ts';
import { ids, inSchema, insertUnits, UNIT, UNITS } from './national-size.ts';

export const YEARS = 10;
const OF_UNIT_AND_YEAR = 30;
const OF_YEAR = UNITS * OF_UNIT_AND_YEAR;
export const ACTIVITIES = YEARS * OF_YEAR;

const [ACTIVITY, ACTIVITY_REVISION, ITEM, ITEM_REVISION, ROUND, REPORT] = [0x20, 0x21, 0x22, 0x23, 0x24, 0x25];
const KINDS = `array['article', 'commune-broadcast', 'official-channel', 'portal-post', 'panel', 'village-meeting',
  'border-twinning', 'event', 'exhibition', 'exchange', 'training', 'publication', 'delegation-in', 'delegation-out',
  'promotion', 'guidance', 'communication-request', 'press-conference', 'monitoring', 'award']`;
const MEASURES = `array['items', 'broadcasts', 'posts', 'posts', 'panels', 'persons', 'persons', 'persons', 'visitors',
  'persons', 'persons', 'copies', 'persons', 'persons', 'projects', '', 'recipients', 'press-bodies', 'reports',
  'collectives']`;
const COUNTRIES = `(array['{la}', '{kh}', '{la,kh}', '{}', '{cn}'])[n % 5 + 1]::text[]`;
const LANGUAGES = `(array['{vi}', '{vi,lo}', '{vi,en}', '{ethnic}'])[n % 4 + 1]::text[]`;
const STATE = `(array['recorded', 'unit-confirmed', 'unit-confirmed', 'checked', 'recorded', 'returned'])[n % 6 + 1]`;

/** Ten years of the whole country's work in the province of the demonstration, with its items, payments and reports. */
export async function fillReportSize(owner: Kysely<DB>, schema: string): Promise<void> {
  await inSchema(owner, schema, insertUnits);
  for (let year = 0; year < YEARS; year += 1) {
    await inSchema(owner, schema, (tx) => insertYear(tx, year));
    process.stdout.write(`${year + 1} of ${YEARS} years\r`);
  }
  await inSchema(owner, schema, insertReports);
  await sql`vacuum analyze`.execute(owner);
}

async function insertYear(tx: Tx, year: number): Promise<void> {
  const numbers = sql.raw(`generate_series(${year * OF_YEAR}, ${(year + 1) * OF_YEAR - 1}) n`);
  const day = sql.raw(`make_date(${2004 + year}, 12, 15) + ((n::bigint * 7919) % 365)::int`);
  const act = sql`(select id from audit_entry order by id limit 1)`;
  const person = (at: number) => sql`(select id from person order by id limit 1 offset ${at})`;
  const state = sql.raw(STATE);
  const unit = sql.raw(`(lpad(to_hex(${0x01450000 + UNIT}), 8, '0') || '-0000-7000-8000-' ||
    lpad(to_hex(n % ${UNITS}), 12, '0'))::uuid`);
  await sql`insert into activity (id, short_code, unit_id, state, revision_id, kind, title, starts_on, ends_on, place,
      locality_id, channel, information_kind, languages, countries, topics, stated, recorded_on, recorded_by,
      confirmed_on, confirmed_by, checked_on, checked_by)
    select ${ids(ACTIVITY, 'n')}, 'BENCH-' || n, ${unit}, ${state}, ${ids(ACTIVITY_REVISION, 'n')},
      (${sql.raw(KINDS)})[n % 20 + 1], 'Hoạt động số ' || n, ${day}, ${day} + n % 3, 'Nhà văn hóa xã ' || n % 997,
      case when n % 3 > 0 then ${unit} end, 'portals', 'image', ${sql.raw(LANGUAGES)}, ${sql.raw(COUNTRIES)},
      (array['{skills}', '{documents}', '{}'])[n % 3 + 1]::text[], n % 11 = 0, ${day} + 3, ${person(0)},
      case when ${state} in ('unit-confirmed', 'checked') then ${day} + 5 end,
      case when ${state} in ('unit-confirmed', 'checked') then ${person(1)} end,
      case when ${state} = 'checked' then ${day} + 9 end, case when ${state} = 'checked' then ${person(2)} end
    from ${numbers}`.execute(tx);
  await sql`insert into activity_revision (id, activity_id, number, content, saved_on, act_id)
    select ${ids(ACTIVITY_REVISION, 'n')}, ${ids(ACTIVITY, 'n')}, 1, jsonb_build_object('kind', a.kind, 'title', a.title,
      'startsOn', a.starts_on, 'endsOn', a.ends_on, 'place', a.place, 'localityId', a.locality_id, 'channel', a.channel,
      'informationKind', a.information_kind, 'languages', a.languages, 'countries', a.countries, 'topics', a.topics,
      'obligationIds', '[]'::jsonb, 'partners', '[]'::jsonb, 'attendees', '[]'::jsonb, 'measures', '[]'::jsonb),
      a.recorded_on, ${act} from ${numbers} join activity a on a.id = ${ids(ACTIVITY, 'n')}`.execute(tx);
  await sql`insert into activity_measure (activity_id, code, country, language, amount)
    select ${ids(ACTIVITY, 'n')}, x.code, case when n % 20 between 12 and 14 and n % 5 < 2 then 'la' else '' end, '',
      1 + n % 97 from ${numbers}, lateral (select (${sql.raw(MEASURES)})[n % 20 + 1] as code) x where x.code <> ''`.execute(
    tx,
  );
  await insertItems(tx, year, day, act);
}

/** A tenth as many published items, and as many payments. */
async function insertItems(tx: Tx, year: number, day: ReturnType<typeof sql>, act: ReturnType<typeof sql>) {
  const few = sql.raw(`generate_series(${(year * OF_YEAR) / 10}, ${((year + 1) * OF_YEAR) / 10 - 1}) n`);
  const unit = ids(UNIT, `n % ${UNITS}`);
  await sql`insert into coverage_item (id, unit_id, state, revision_id, outlet, country, language, published_on, title,
      summary, reference, address, address_key, title_key, word_key, folded, stated, story_id, recorded_on, recorded_by)
    select ${ids(ITEM, 'n')}, ${unit}, 'recorded', ${ids(ITEM_REVISION, 'n')}, 'Báo ' || n % 40,
      (array['vn', 'la', 'kh', 'cn'])[n % 4 + 1], (array['vi', 'lo', 'en'])[n % 3 + 1], ${day}, 'Tin ' || n, '', 'số ' || n,
      '', '', '', '', '', false, ${ids(ITEM, 'n - n % 3')}, ${day}, (select id from person order by id limit 1)
    from ${few} order by n`.execute(tx);
  await sql`insert into coverage_revision (id, item_id, number, content, saved_on, act_id)
    select ${ids(ITEM_REVISION, 'n')}, ${ids(ITEM, 'n')}, 1, '{"outlet": "x", "storyId": "x"}', ${day}, ${act}
    from ${few}`.execute(tx);
  const budget = sql.raw(String(2004 + year + 1));
  await sql`insert into unit_budget (unit_id, year) select distinct ${unit}, ${budget}::int from ${few}`.execute(tx);
  await sql`insert into spending (id, unit_id, year, source, tag, amount, paid_on, document_number, words, act_id)
    select ${ids(0x26, 'n')}, ${unit}, ${budget}::int, (array['state', 'province', 'social'])[n % 3 + 1], '',
      1000000 + n, ${day}, 'PC' || n, 'Chi', ${act} from ${few}`.execute(tx);
}

/** Two rounds a year, a report of each unit in each, most of them sent. */
async function insertReports(tx: Tx): Promise<void> {
  const act = sql`(select id from audit_entry order by id limit 1)`;
  const rule = sql`(select id from rule_row where rule_set = 'report-regime' order by key limit 1)`;
  const rounds = sql.raw(`generate_series(0, ${YEARS * 2 - 1}) n`);
  const due = sql.raw(`make_date(2005 + n / 2, 6 + 6 * (n % 2), 18)`);
  await sql`insert into report_round (id, regime, rule_id, rule_version, name, name_en, form, form_version, period, from_on,
      to_on, stated_on, bound, due_on, urged_on, moved_by_law, sender, receiver, content, mark, outside_validity,
      opened_on, act_id)
    select ${ids(ROUND, 'n')}, 'bench', ${rule}, 1, 'Báo cáo kỳ ' || n, 'Report', 'bench', 1, 'B' || n, ${due} - 186, ${due} - 4,
      ${due}, 'by', ${due}, ${due}, false, 'executing-body', 'standing-body', 'Kết quả', 'U', false, ${due} - 30, ${act}
    from ${rounds}`.execute(tx);
  const reports = sql.raw(`generate_series(0, ${YEARS * 2 * UNITS - 1}) n`);
  await sql`insert into report (id, round_id, unit_id, state, asked_only, due_on, sent_on, received_on)
    select ${ids(REPORT, 'n')}, o.id, ${ids(UNIT, `n % ${UNITS}`)},
      case when n % 9 = 0 then 'drafting' when n % 4 = 0 then 'sent' else 'received' end, false, o.due_on,
      case when n % 9 > 0 then o.due_on - 3 + (n % 5)::int end,
      case when n % 9 > 0 and n % 4 > 0 then o.due_on + 9 end
    from ${reports} join report_round o on o.id = ${ids(ROUND, `n / ${UNITS}`)}`.execute(tx);
}

export const idOfUnit = (number: number): Id =>
  `${(0x01450000 + UNIT).toString(16).padStart(8, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as Id;

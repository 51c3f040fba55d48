import { type Kysely, sql } from 'kysely';
import { insertSentLines } from '../src/capabilities/plans/consolidation/follow-lines.store.ts';
import { listSentSources } from '../src/capabilities/plans/consolidation/sent-line-source.store.ts';
import type { Id } from '../src/kernel/ids.ts';
import type { DB } from '../src/platform/database/schema.generated.ts';
import type { Tx } from '../src/platform/database/tenant.ts';

/** Every commune of the country and what stands above it, in one schema. */
export const UNITS = 3355;
export const LINES_OF_UNIT = 100;

export interface NationalSize {
  readonly cycleId: Id;
  /** of the unit whose people save lines, not sent */
  readonly draftId: Id;
}

const idOf = (kind: number, number: number): Id =>
  `${(0x01450000 + kind).toString(16).padStart(8, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as Id;
/** Ids of a kind by their number, which is an expression of SQL. */
export const ids = (kind: number, number: string) =>
  sql.raw(
    `(lpad(to_hex(${0x01450000 + kind}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`,
  );
export const UNIT = 2;
const [CYCLE, PLAN, LINE, REVISION] = [1, 3, 4, 5];
const linesFrom = sql.raw(`generate_series(0, ${UNITS * LINES_OF_UNIT - 1}) n`);

/** Fills a province that has the demonstration's people, as the owner; `draftUnit` gets a plan that is still written. */
export async function fillNationalSize(owner: Kysely<DB>, schema: string, draftUnit: Id): Promise<NationalSize> {
  await inSchema(owner, schema, async (tx) => {
    const act = sql`(select id from audit_entry order by id limit 1)`;
    await insertUnits(tx);
    await sql`insert into plan_cycle (id, kind, period, window_from, window_to, state, preset, outside_validity, opened_on, act_id)
      values (${idOf(CYCLE, 0)}, 'yearly', '2031', '2014-05-01', '2014-05-31', 'open', 'bench', false, '2014-04-25', ${act})`.execute(
      tx,
    );
    await insertPlans(tx, draftUnit);
    await insertLines(tx, act);
    await insertDraft(tx, act);
  });
  const lineIds = Array.from({ length: UNITS * LINES_OF_UNIT }, (_, n) => idOf(LINE, n));
  for (let from = 0; from < lineIds.length; from += 5000) {
    await inSchema(owner, schema, async (tx) =>
      insertSentLines(tx, await listSentSources(tx, lineIds.slice(from, from + 5000))),
    );
  }
  await inSchema(owner, schema, (tx) =>
    sql`insert into consolidation_stamp select id, cycle_id, 1 from plan where level = 'unit' on conflict do nothing`.execute(
      tx,
    ),
  );
  await sql`vacuum analyze`.execute(owner);
  return { cycleId: idOf(CYCLE, 0), draftId: idOf(PLAN, UNITS + 1) };
}

export const inSchema = <T>(owner: Kysely<DB>, schema: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  owner.transaction().execute(async (tx) => {
    await sql`select set_config('search_path', ${`${schema},extensions`}, true)`.execute(tx);
    return work(tx);
  });

export async function insertUnits(tx: Tx): Promise<void> {
  const units = sql.raw(`generate_series(0, ${UNITS - 1}) n`);
  const top = sql`(select p.unit_id from unit_placement p where p.parent_id is null order by p.path limit 1)`;
  await sql`insert into unit (id, code, kind, in_line_of_direction, valid)
    select ${ids(UNIT, 'n')}, 'xa-' || n, 'commune-ppc', true, '[2010-01-01,)' from ${units}`.execute(tx);
  await sql`insert into unit_name (id, unit_id, name, short_name, name_en, folded, valid)
    select ${ids(UNIT + 0x100, 'n')}, ${ids(UNIT, 'n')}, 'UBND xã số ' || n, 'UBND xã ' || n, 'Commune ' || n,
      'ubnd xa so ' || n, '[2010-01-01,)' from ${units}`.execute(tx);
  await sql`insert into unit_placement (id, unit_id, parent_id, path, valid)
    select ${ids(UNIT + 0x200, 'n')}, ${ids(UNIT, 'n')}, ${top}, ${top}::text || '/' || ${ids(UNIT, 'n')}::text,
      '[2010-01-01,)' from ${units}`.execute(tx);
}

async function insertPlans(tx: Tx, draftUnit: Id): Promise<void> {
  await sql`insert into plan (id, cycle_id, unit_id, level, state, sent_on)
    select ${ids(PLAN, 'n')}, ${idOf(CYCLE, 0)}, ${ids(UNIT, 'n')}, 'unit', 'sent', '2014-05-10'
    from ${sql.raw(`generate_series(0, ${UNITS - 1}) n`)}`.execute(tx);
  await sql`insert into plan (id, cycle_id, unit_id, level, state) values
    (${idOf(PLAN, UNITS + 1)}, ${idOf(CYCLE, 0)}, ${draftUnit}, 'unit', 'drafting'),
    (${idOf(PLAN, UNITS + 2)}, ${idOf(CYCLE, 0)}, (select p.unit_id from unit_placement p where p.parent_id is null
      order by p.path limit 1), 'province', 'consolidating')`.execute(tx);
}

const WORDS = `array['Bản tin', 'Phát thanh', 'Tập huấn', 'Hội chợ', 'Đón đoàn', 'Ấn phẩm', 'Pa nô', 'Giao lưu']`;
const OF = `array['đối ngoại', 'biên giới Việt – Lào', 'du lịch sinh thái', 'sâm Ngọc Linh', 'nhà báo nước ngoài', 'di sản cồng chiêng']`;

async function insertLines(tx: Tx, act: ReturnType<typeof sql>): Promise<void> {
  await sql`insert into plan_line (id, plan_id, cycle_id, position, state, revision_id, sent_revision_id)
    select ${ids(LINE, 'n')}, ${ids(PLAN, `n / ${LINES_OF_UNIT}`)}, ${idOf(CYCLE, 0)}, n % ${sql.raw(String(LINES_OF_UNIT))} + 1,
      'locked', ${ids(REVISION, 'n')}, ${ids(REVISION, 'n')} from ${linesFrom}`.execute(tx);
  await insertRevisions(tx, act, sql`n`, sql`from ${linesFrom}`);
  await sql`insert into line_money (revision_id, source, amount)
    select ${ids(REVISION, 'n')}, 'province', 1000000 + n % 997 * 50000 from ${linesFrom} where n % 5 <> 0
    union all select ${ids(REVISION, 'n')}, 'social', 500000 + n % 89 * 10000 from ${linesFrom} where n % 3 = 0`.execute(
    tx,
  );
  await sql`insert into line_obligation (revision_id, obligation_id)
    select ${ids(REVISION, 'n')}, o.id from ${linesFrom}
    join (select id, row_number() over (order by id) - 1 as at, count(*) over () as all from obligation) o
      on o.at = n % o.all where n % 2 = 0`.execute(tx);
}

/** 100 open lines of the draft. */
async function insertDraft(tx: Tx, act: ReturnType<typeof sql>): Promise<void> {
  const first = UNITS * LINES_OF_UNIT;
  const series = sql.raw(`generate_series(${first}, ${first + LINES_OF_UNIT - 1}) n`);
  await sql`insert into plan_line (id, plan_id, cycle_id, position, state, revision_id)
    select ${ids(LINE, 'n')}, ${idOf(PLAN, UNITS + 1)}, ${idOf(CYCLE, 0)}, n - ${first}::int + 1, 'open', ${ids(REVISION, 'n')}
    from ${series}`.execute(tx);
  await insertRevisions(tx, act, sql`n`, sql`from ${series}`);
}

async function insertRevisions(
  tx: Tx,
  act: ReturnType<typeof sql>,
  n: ReturnType<typeof sql>,
  from: ReturnType<typeof sql>,
) {
  await sql`insert into line_revision (id, line_id, number, title, task_group, channel, lead_name, coordinators, time_kind,
      starts_on, ends_on, place, countries, audience, languages, product, quantity, product_unit, basis, note, sibling,
      saved_on, act_id)
    select ${ids(REVISION, 'n')}, ${ids(LINE, 'n')}, 1,
      (${sql.raw(WORDS)})[${n} % 8 + 1] || ' ' || (${sql.raw(OF)})[${n} / 8 % 6 + 1] || ' số ' || ${n} / 3,
      (array['focal-point', 'documents', 'training', 'projects'])[${n} % 4 + 1],
      (array['portals', 'publications', 'border-gates', 'domestic-press', 'big-events'])[${n} % 5 + 1],
      'Đơn vị', '{}', 'month', make_date(2031, ${n} % 12 + 1, 1),
      (make_date(2031, ${n} % 12 + 1, 1) + interval '1 month' - interval '1 day')::date, 'Nhà văn hóa xã',
      (array['{Lào}', '{Campuchia}', '{Lào,Campuchia}', '{}'])[${n} % 4 + 1]::text[], 'Nhân dân',
      (array['{vi}', '{vi,lo}', '{vi,en}'])[${n} % 3 + 1]::text[], 'Sản phẩm', 1, 'lần', '', '',
      case when ${n} % 50 = 0 then 'investment' end, '2014-05-10', ${act} ${from}`.execute(tx);
}

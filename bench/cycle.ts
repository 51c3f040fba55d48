import { sql } from 'kysely';
import {
  GROUPINGS,
  type Grouping,
  type ShownLines,
} from '../src/capabilities/plans/consolidation/consolidation.rules.ts';
import { sumLines } from '../src/capabilities/plans/consolidation/shown-lines.store.ts';
import type { Id } from '../src/kernel/ids.ts';
import { openDatabase } from '../src/platform/database/open-database.ts';
import { createPool } from '../src/platform/database/pool.ts';
import { openKysely, type TenantDatabase, tenantDatabase } from '../src/platform/database/tenant.ts';
import { startServer } from '../test/support/server.ts';
import { printTimes, timesOf } from './crowd.ts';
import { fillNationalSize, LINES_OF_UNIT, type NationalSize, UNITS } from './national-size.ts';
import { descendants, peakMegabytes, processorMillis } from './processor.ts';
import { inTurn, type Measured } from './ratio.ts';
import { type Session, signIn } from './session.ts';

const READERS = 20;
const EDITORS = 50;

/**
 * The yearly cycle at national size: the real application in a process of its own, asked over HTTP by people who signed
 * in, on an embedded PostgreSQL that syncs.
 */
export async function benchCycle(): Promise<Measured[]> {
  const server = await startServer(['--date', '2014-05-12']);
  const pid = server.process.pid ?? 0;
  const opened = await openDatabase({ dataDir: server.dataDir });
  const owner = openKysely(createPool(opened.owner, { max: 2 }));
  const app = openKysely(createPool(opened.app, { max: 2 }));
  try {
    const { schema, accounts } = await peopleOf(owner);
    const begun = performance.now();
    const size = await fillNationalSize(owner, schema, accounts.get('district-officer')?.unitId as Id);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    process.stdout.write(
      `${UNITS} units × ${LINES_OF_UNIT} lines, filled in ${seconds} s · peak ${peakMegabytes(pid)} MB\n`,
    );
    const officer = await signIn(server.address, accounts.get('standing-officer')?.id ?? '');
    await readPages(officer, size.cycleId, pid);
    await saveLines(await signIn(server.address, accounts.get('district-officer')?.id ?? ''), size, pid);
    process.stdout.write(`application process: peak ${peakMegabytes(pid)} MB · aim < 512 MB\n`);
    return await totals(tenantDatabase(app, schema), size.cycleId);
  } finally {
    await app.destroy();
    await owner.destroy();
    await opened.stop();
    await server.stop();
  }
}

export async function peopleOf(owner: ReturnType<typeof openKysely>) {
  const { rows } = await sql<{
    schema: string;
  }>`select schema_name as schema from installation.province limit 1`.execute(owner);
  const schema = rows[0]?.schema ?? '';
  const found = await sql<{ role: string; id: string; unitId: string }>`
    select a.demonstration_label->>'role' as role, a.id, p.unit_id as "unitId"
    from ${sql.id(schema, 'account')} a
    join ${sql.id(schema, 'post_holding')} h on h.person_id = a.person_id
    join ${sql.id(schema, 'post')} p on p.id = h.post_id
    where a.demonstration_label is not null`.execute(owner);
  return { schema, accounts: new Map(found.rows.map((row) => [row.role, row])) };
}

/** Different groupings and pages, near and far. */
async function readPages(officer: Session, cycleId: Id, pid: number): Promise<void> {
  const path = `/plans/cycles/${cycleId}/consolidation`;
  const address = (person: number, round: number): string => {
    const grouping = GROUPINGS[(person + round) % GROUPINGS.length];
    return `${path}?by=${grouping}&page=${1 + ((person * 7919 + round * 104_729) % 6700)}`;
  };
  for (const grouping of GROUPINGS) {
    const start = performance.now();
    await officer.get(`${path}?by=${grouping}`);
    process.stdout.write(
      `first page by ${grouping}, sums not kept yet: ${(performance.now() - start).toFixed(0)} ms\n`,
    );
  }
  const ask = async (person: number, round: number): Promise<void> => {
    await officer.get(address(person, round));
  };
  printTimes('one reader', await timesOf({ people: 1, rounds: 200, thinks: 0 }, ask), '-');
  const busy = await withProcessor('a page', pid, READERS * 31, () =>
    timesOf({ people: READERS, rounds: 30, thinks: 0 }, ask),
  );
  printTimes(`${READERS} readers without a pause`, busy, 'p95 ≤ 150 ms');
  const calm = await timesOf({ people: READERS, rounds: 15, thinks: 1000 }, ask);
  printTimes(`${READERS} readers, a page each second`, calm, 'p95 ≤ 150 ms');
}

/** Fifty people, each on a line of their own, saving once a second as autosave does. */
async function saveLines(editor: Session, { draftId }: NationalSize, pid: number): Promise<void> {
  const lines = Array.from({ length: EDITORS }, (_, at) => ({ at, base: '' }));
  const lineId = (at: number): string =>
    `01450004-0000-7000-8000-${(UNITS * LINES_OF_UNIT + at).toString(16).padStart(12, '0')}`;
  const page = await editor.get(`/plans/${draftId}/lines/${lineId(0)}`);
  const csrf = /name="_csrf" value="([^"]*)"/.exec(page)?.[1] ?? '';
  for (const line of lines)
    line.base = `01450005-0000-7000-8000-${(UNITS * LINES_OF_UNIT + line.at).toString(16).padStart(12, '0')}`;
  const save = async (person: number, round: number): Promise<void> => {
    const line = lines[person % EDITORS];
    if (!line) return;
    const fields = { _csrf: csrf, _key: crypto.randomUUID().replace(/^(.{14})./, '$17'), base: line.base };
    const typed = {
      title: `Việc ${person}, lần ${round}`,
      time: 'tháng 5',
      product: 'Bản tin',
      leadName: 'Huyện',
      money_province: '1.200.000',
    };
    const answer = await editor.post(`/plans/${draftId}/lines/${lineId(line.at)}/draft`, { ...fields, ...typed });
    line.base = (JSON.parse(answer) as { base?: string; revisionId?: string }).base ?? line.base;
  };
  printTimes('one editor', await timesOf({ people: 1, rounds: 60, thinks: 0 }, save), '-');
  const calm = await timesOf({ people: EDITORS, rounds: 12, thinks: 1000 }, save);
  printTimes(`${EDITORS} editors, a save each second`, calm, 'p95 ≤ 30 ms');
  const saves = EDITORS * 13;
  const busy = await withProcessor('a save', pid, saves, () =>
    timesOf({ people: EDITORS, rounds: 12, thinks: 0 }, save),
  );
  printTimes(`${EDITORS} editors without a pause`, busy, '-');
}

/** Does something many times and says what processor time each took, whatever else the machine was doing. */
async function withProcessor<T>(name: string, pid: number, times: number, work: () => Promise<T>): Promise<T> {
  const database = descendants(pid);
  const [appBefore, databaseBefore] = [processorMillis([pid]), processorMillis(database)];
  const value = await work();
  const app = ((processorMillis([pid]) - appBefore) / times).toFixed(1);
  const sql = ((processorMillis(database) - databaseBefore) / times).toFixed(1);
  process.stdout.write(`processor time of ${name}: application ${app} ms, database ${sql} ms\n`);
  return value;
}

/** All sums of a grouping through the store, against the statement that a person would write over the same lines. */
async function totals(database: TenantDatabase, cycleId: Id): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const grouping of ['task-group', 'unit', 'country'] as const satisfies readonly Grouping[]) {
    const shown: ShownLines = {
      cycleId,
      grouping,
      group: null,
      standing: null,
      unitIds: null,
      taskGroup: null,
      words: [],
    };
    const flat = { name: 'bare SQL over the same table', work: () => database.read((tx) => bareFlat(tx, grouping)) };
    const whole = { name: 'bare SQL over lines and money', work: () => database.read((tx) => bareLines(tx, grouping)) };
    const work = () => database.read((tx) => sumLines(tx, shown));
    measured.push(await inTurn(`all sums by ${grouping}`, work, flat, 9));
    measured.push(await inTurn(`all sums by ${grouping}`, work, whole, 5));
  }
  return measured;
}

type Tx = Parameters<Parameters<TenantDatabase['read']>[0]>[0];

const FLAT = { 'task-group': sql`s.task_group`, unit: sql`s.plan_id`, country: sql`g.value` };
const bareFlat = (tx: Tx, grouping: keyof typeof FLAT) =>
  sql`
  select ${FLAT[grouping]}, s.sibling <> '' as apart, count(*), count(*) filter (where s.decision = ''),
    count(*) filter (where s.changed), sum(s.proposed), sum(s.appraised), sum(s.planned)
  from sent_line s ${grouping === 'country' ? sql`join sent_line_tag g on g.line_id = s.line_id and g.kind = 'country'` : sql``}
  group by 1, 2`.execute(tx);

const WHOLE = { 'task-group': sql`r.task_group`, unit: sql`l.plan_id`, country: sql`g.value` };
const bareLines = (tx: Tx, grouping: keyof typeof WHOLE) =>
  sql`
  select ${WHOLE[grouping]}, r.sibling is not null as apart, count(*), count(*) filter (where l.decision_id is null),
    sum(m.amount)
  from plan_line l
  join plan p on p.id = l.plan_id and p.level = 'unit' and p.state <> 'drafting'
  join line_revision r on r.id = l.sent_revision_id
  left join (select revision_id, sum(amount) as amount from line_money group by 1) m on m.revision_id = r.id
  ${grouping === 'country' ? sql`left join lateral unnest(r.countries) g (value) on true` : sql``}
  where l.state <> 'removed' group by 1, 2`.execute(tx);

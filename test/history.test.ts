import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { day } from '../src/kernel/day.ts';
import { sealEntries, verifyChain } from '../src/platform/audit/sealer.ts';
import { createPool } from '../src/platform/database/pool.ts';
import { openKysely } from '../src/platform/database/tenant.ts';
import { type DemonstrationApp, startDemonstration } from './support/demonstration.ts';

let demo: DemonstrationApp;
const TODAY = day('2014-05-12');
/** Append-only tables: what happened, stays. A capability that adds history adds its table here. */
const HISTORY = [
  'audit_entry',
  'audit_seal',
  'rule_history',
  'reorganisation',
  'unit_succession',
  'rendition',
  'directive_text',
  'compilation',
  'obligation_lineage',
  'compilation_row',
  'draft_operation',
  'directive_edition',
  'directive_decision',
  'amendment_operation',
  'directive_amendment',
  'amendment_effect',
  'edition',
  'obligation_revision',
  'recorded_event',
  'task_fact',
  'activity_revision',
  'activity_fact',
  'gate_stock',
  'gate_visit',
  'border_review',
  'opinion_topic',
  'review_fact',
  'review_unit_report',
  'review_section_revision',
  'review_section_source',
  'staff_proposal_unit',
  'staff_proposal_post',
  'coverage_revision',
  'coverage_fact',
  'coverage_dismissal',
  'confirmation_sample',
  'confirmation_frame',
  'confirmation_verdict',
  'estimate_decision',
  'estimate_amount',
  'distribution',
  'distribution_line',
  'distribution_amount',
  'spending',
  'overspending_explanation',
  'settlement',
  'report_record',
  'report_figure',
  'report_figure_cell',
  'declared_figure',
  'report_declared',
  'indicator_target',
  'cycle_fact',
  'outgoing_content',
  'outgoing_step',
  'outgoing_signature',
  'outgoing_issue',
  'document_sending',
  'document_receipt',
  'line_revision',
  'line_money',
  'line_obligation',
  'plan_reason',
  'plan_sending',
  'sending_line',
  'line_return',
  'plan_return',
  'line_approval',
  'line_decision',
  'plan_fact',
  'plan_import_line',
  'line_appraisal',
  'suggestion_dismissal',
  'opinion_item',
  'opinion',
  'opinion_reply',
  'finance_opinion',
  'submission_line',
  'submission_act',
  'report_round',
  'report_duty',
  'report_edition',
  'report_fact',
  'report_finding_act',
  'scorecard_item',
  'scorecard_objection',
  'scorecard_settlement',
];

before(async () => {
  demo = await startDemonstration(TODAY);
  for (const role of ['standing-officer', 'district-officer', 'vice-chair']) await demo.enter(role);
});
after(() => demo.close());

const inProvince = () => demo.app.database(demo.schema);

async function asOwner(statement: string): Promise<void> {
  const owner = openKysely(createPool(demo.database.owner, { max: 1 }));
  await owner.transaction().execute(async (tx) => {
    await sql`select set_config('search_path', ${demo.schema}, true)`.execute(tx);
    await sql.raw(statement).execute(tx);
  });
  await owner.destroy();
}

test('the application’s role can neither change nor delete history', async () => {
  for (const table of HISTORY) {
    for (const statement of [
      `update ${table} set ${await firstColumn(table)} = ${await firstColumn(table)}`,
      `delete from ${table}`,
    ]) {
      const attempt = inProvince().write((tx) => sql.raw(statement).execute(tx));
      await assert.rejects(attempt, /permission denied/, statement);
    }
  }
});

const firstColumn = (table: string): Promise<string> =>
  inProvince().read(async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum = 1`.execute(tx);
    return rows[0]?.name ?? '';
  });

test('entries are chained after commit, and a quiet change is found where it was made', async () => {
  assert.ok((await inProvince().read(verifyChain)).unsealed > 0, 'there is an unsealed tail first');
  const sealed = await inProvince().write((tx) => sealEntries(tx, demo.clock.now()));
  assert.ok(sealed >= 4);
  assert.deepEqual(await inProvince().read(verifyChain), { sealed, unsealed: 0, brokenAt: null });

  await asOwner(
    `update audit_entry set action = 'nothing.happened' where id = (select entry_id from audit_seal where sequence = 2)`,
  );
  assert.equal((await inProvince().read(verifyChain)).brokenAt, 2);
});

test('sealers that run at once make one chain', async () => {
  await Promise.all(['finance', 'personnel', 'vice-chair'].map((role) => demo.enter(role).catch(() => null)));
  await Promise.all([1, 2, 3].map(() => inProvince().write((tx) => sealEntries(tx, demo.clock.now()))));
  assert.equal((await inProvince().read(verifyChain)).unsealed, 0);
});

test('audit rows hold ids and names of fields, never what a person is called', async () => {
  const rows = await inProvince().read((tx) => tx.selectFrom('audit_entry').selectAll().execute());
  const people = (await import('../presets/kon-tum-2013/people.json', { with: { type: 'json' } })).default.people;
  const text = JSON.stringify(rows);
  assert.deepEqual(
    people.filter((person) => text.includes(person.name)),
    [],
  );
});

test('the business clock moves forward only, whoever asks', async () => {
  const back = inProvince().write((tx) => tx.updateTable('business_clock').set({ day: '2014-05-11' }).execute());
  await assert.rejects(back, /moves forward only/);
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addDays } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { referencePath } from '../../../platform/runtime/reference.ts';
import { type DirectiveProvince, openDirectiveProvince, PAPER } from '../directives.fixtures.ts';
import { acceptReading } from '../draft/accept-reading.ts';
import { addObligation } from '../draft/add-obligation.ts';
import type { DraftObligation } from '../draft/draft.rules.ts';
import { editObligation } from '../draft/edit-obligation.ts';
import { mergeObligations } from '../draft/merge-obligations.ts';
import { recompileDirective } from '../draft/recompile-directive.ts';
import { classifyGeneral, confirmObligation, rejectObligation } from '../draft/settle-obligation.ts';
import { splitObligation } from '../draft/split-obligation.ts';
import { publishEdition } from '../publication/publish-edition.ts';
import type { CorrectedAnnotation } from './annotation.rules.ts';
import { correctionsFile } from './corrections-file.rules.ts';
import { exportCorrections } from './export-corrections.ts';

let province: DirectiveProvince;
before(async () => {
  province = await openDirectiveProvince();
});
after(() => province.close());

const act = <T>(useCase: (change: Change) => Promise<Result<T>>) =>
  province.change(useCase, { actor: province.actor('so-tttt.officer') });
const done = async <T>(useCase: (change: Change) => Promise<Result<T>>) => {
  const result = await act(useCase);
  assert.ok(result.ok, result.ok ? '' : result.refusal.key);
  return result.value;
};
const all = { province: 'tinh-x', drafts: true, since: null };
const exported = (question: Partial<typeof all> = {}) =>
  done((change) => exportCorrections(change, { ...all, ...question }));
const exportedOf = async (id: Id): Promise<CorrectedAnnotation> => {
  const found = (await exported()).find((each) => each.id === `tinh-x_${id}`);
  assert.ok(found);
  return found;
};
const on = (directiveId: Id, { lineageId, version }: DraftObligation) => ({ directiveId, lineageId, version });
const draftOf = async (id: Id) => (await province.draft(id)).draft.obligations;
async function nth(id: Id, index: number): Promise<DraftObligation> {
  const found = (await draftOf(id))[index];
  assert.ok(found);
  return found;
}

test('without human decisions there is nothing to export, and no trace of one', async () => {
  await province.receive();
  const result = await act((change) => exportCorrections(change, all));
  assert.equal(result.ok ? 'done' : result.refusal.key, 'corrections.none');
});

test('two changed rows come out as the draft has them, and the scorer finds exactly those', async (t) => {
  const id = await province.receive({ bytes: Buffer.from(`${PAPER}\n`.repeat(4)) });
  const [one, two] = [await nth(id, 0), await nth(id, 1)];
  await done((change) =>
    editObligation(change, { ...on(id, one), fields: { ...one.fields, lead: ['Sở Ngoại vụ'] }, confirm: true }),
  );
  const deadline = { kind: 'date', bound: 'before', value: '2014-09-30', text: 'trước ngày 30/9/2014' } as const;
  await done((change) =>
    editObligation(change, { ...on(id, two), fields: { ...two.fields, deadline, role: 'support' }, confirm: true }),
  );
  const record = await province.draft(id);
  const annotation = await exportedOf(id);
  const { text: _, ...rule } = deadline;
  assert.deepEqual(
    annotation.obligations.map(({ anchor, lead, role, section }) => ({ anchor, lead, role, section })),
    record.draft.obligations.map(({ anchor, section, fields: { lead, role } }) => ({ anchor, lead, role, section })),
  );
  assert.deepEqual(annotation.obligations[1]?.deadline, rule);
  assert.equal(annotation.source.sha256, record.text.textSha256);
  const outcomes = annotation.corrections.map(({ outcome }) => outcome);
  assert.deepEqual(outcomes.slice(0, 2), ['corrected', 'corrected']);
  assert.deepEqual(new Set(outcomes.slice(2)), new Set(['undecided']));
  const [first] = annotation.corrections;
  assert.deepEqual(
    [first?.fields?.lead, first?.fields?.deadline, first?.decided],
    ['corrected', 'confirmed', 'singly'],
  );
  assert.deepEqual(first?.read[0]?.lead, record.answer.obligations[0]?.lead);
  assert.deepEqual(first?.read[0]?.reasons, record.answer.obligations[0]?.reasons);

  const scorer = referencePath('compiler', 'score.mjs');
  if (!scorer) return t.diagnostic('no scorer here');
  const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-corrections-'));
  const paths = [join(folder, 'reference.json'), join(folder, 'answer.json')];
  for (const [at, json] of [annotation, record.answer].entries()) writeFileSync(paths[at] ?? '', JSON.stringify(json));
  const score = JSON.parse(
    execFileSync(process.execPath, [scorer, ...paths], { encoding: 'utf8' }).split('\n')[0] ?? '',
  );
  rmSync(folder, { recursive: true });
  const rows = annotation.obligations.length;
  const share = (wrong: number) => Number(((rows - wrong) / rows).toFixed(3));
  assert.deepEqual(
    [score.rows.f, score.lead, score.role, score.deadline, score.coordinators, score.citations.f],
    [1, share(1), share(1), share(1), 1, 1],
  );
});

test('each way in which people change a reading has its name, and every row that was read is accounted for', async () => {
  const id = await province.receive({ bytes: Buffer.from(`${PAPER}\n`.repeat(6)) });
  const { draft, answer } = await province.draft(id);
  assert.ok(draft.obligations.length >= 9);
  const [a, b, c, d, e, f, g] = draft.obligations as readonly [
    DraftObligation,
    DraftObligation,
    DraftObligation,
    DraftObligation,
    DraftObligation,
    DraftObligation,
    DraftObligation,
  ];
  await done((change) => confirmObligation(change, on(id, a)));
  await done((change) => rejectObligation(change, { ...on(id, b), reason: 'Nguyễn Thị Lý Do nói vậy' }));
  await done((change) => classifyGeneral(change, on(id, c)));
  const words = d.quote.split(' ');
  await done((change) =>
    splitObligation(change, { ...on(id, d), parts: [words.slice(0, 4).join(' '), words.slice(4).join(' ')] }),
  );
  await done((change) =>
    mergeObligations(change, { ...on(id, e), others: new Map([[f.lineageId as string, f.version]]) }),
  );
  const anchor: [number, number] = [PAPER.indexOf('Thời gian qua'), PAPER.indexOf(' còn chậm')];
  const typed = { ...g.fields, lead: ['Đồng chí Trần Văn Bí - Giám đốc Sở Nội vụ', 'ông Lê Văn Mật'] };
  await done((change) => addObligation(change, { directiveId: id, anchor, fields: typed }));

  const annotation = await exportedOf(id);
  const byOutcome = Map.groupBy(annotation.corrections, ({ outcome }) => outcome);
  const readIn = (outcome: string) =>
    annotation.corrections.filter((each) => each.outcome === outcome).map((each) => each.read.length);
  assert.equal(byOutcome.get('confirmed')?.length, 1);
  assert.deepEqual(readIn('removed'), [1]);
  assert.equal(byOutcome.get('removed')?.[0]?.row, null);
  assert.deepEqual(readIn('moved_to_context'), [1]);
  assert.deepEqual(readIn('split'), [1, 1]);
  assert.deepEqual(readIn('merged'), [2]);
  assert.deepEqual(readIn('added'), [0]);
  const accounted = new Set(annotation.corrections.flatMap(({ read }) => read.map((row) => row.id)));
  assert.deepEqual(accounted, new Set(answer.obligations.map((row) => row.id)));
  const rows = annotation.corrections.flatMap(({ row }) => row ?? []);
  assert.deepEqual(
    rows,
    annotation.obligations.map((row) => row.id),
  );
  const general = annotation.obligations.find(({ id: row }) => row === byOutcome.get('moved_to_context')?.[0]?.row);
  assert.ok(general?.flags.includes('blanket_compliance'));

  const file = correctionsFile([annotation]);
  assert.doesNotMatch(
    file,
    /Lý Do|Trần Văn|Lê Văn|còn chậm|xây dựng kế hoạch/,
    'words or persons left the installation',
  );
  assert.ok(file.includes('"Giám đốc Sở Nội vụ","đồng chí"'));
  const { personId } = province.actor('so-tttt.officer');
  assert.ok(!file.includes(personId));
  assert.deepEqual(JSON.parse(file).annotations[0], JSON.parse(JSON.stringify(annotation)));
});

test('without drafts only editions leave, as they were published, and the same records give the same file', async () => {
  const id = await province.receive();
  await done((change) => acceptReading(change, id));
  const before = await province.draft(id);
  await done((change) => publishEdition(change, { directiveId: id, version: before.directive.version }));
  const drafts = await exported();
  const published = await exported({ drafts: false });
  assert.ok(drafts.length > published.length);
  const own = published.find((each) => each.id === `tinh-x_${id}`);
  assert.equal(own?.edition, 1);
  assert.ok(own?.corrections.every(({ outcome, decided }) => outcome === 'confirmed' && decided === 'as_a_whole'));
  assert.equal(correctionsFile(await exported({ drafts: false })), correctionsFile(published));
  assert.deepEqual(
    [...published].sort((x, y) => (x.id < y.id ? -1 : 1)),
    published,
  );
});

test('a day leaves out what was decided before it', async () => {
  const { today } = await province.view(async (view) => view);
  assert.ok((await exported({ since: today as never })).length > 0);
  const late = await act((change) => exportCorrections(change, { ...all, since: addDays(today, 1) }));
  assert.equal(late.ok ? 'done' : late.refusal.key, 'corrections.none');
});

test('another reading keeps what people did, and says what it now reads', async () => {
  const id = await province.receive();
  const first = await nth(id, 0);
  await done((change) =>
    editObligation(change, { ...on(id, first), fields: { ...first.fields, coordinators: [] }, confirm: false }),
  );
  const { directive } = await province.draft(id);
  await done((change) => recompileDirective(change, { directiveId: id, version: directive.version }));
  const [record] = (await exportedOf(id)).corrections;
  assert.deepEqual([record?.outcome, record?.fields?.coordinators, record?.decided], ['corrected', 'corrected', null]);
});

test('an export is one query a page and one entry of the audit log', async () => {
  const { queries } = await countQueries(() => exported());
  assert.ok(queries <= 6, `${queries}`);
  const entries = await province.read((tx) =>
    tx.selectFrom('audit_entry').select('details').where('action', '=', 'directive.export-corrections').execute(),
  );
  assert.ok(entries.length > 0);
});

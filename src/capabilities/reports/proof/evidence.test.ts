import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openReportProvince, type ReportProvince } from '../../../../test/support/report-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { seededRandom } from '../../../kernel/seeded-random.ts';
import { loadSigningKey } from '../../../platform/runtime/signing-key.ts';
import { openArchive } from '../../../platform/source-files/archive.ts';
import { fingerprintOf } from '../../../verify/pack.ts';
import { emptyActivity, recordActivity } from '../../activities/index.ts';
import { findOutgoing, type OfficialDocument, plainTextOf, renderCarryingPdf } from '../../documents/index.ts';
import { openDueRounds } from '../regimes/index.ts';
import { freezeReport } from '../submission/index.ts';
import { acceptOffered } from '../writing/index.ts';
import { carriedEvidence } from './carried-evidence.ts';
import { findProvenPaper } from './edition-proof.store.ts';
import { loadFrozenFigure } from './load-frozen-figure.ts';
import { loadProof } from './load-proof.ts';
import { makeEvidence } from './make-evidence.ts';

const TODAY = day('2014-06-17');
const NAME = 'Nguyễn Thị Hồng Nhung';
const PHONE = '0905 123 456';
const MAIL = 'nhung.nguyen@example.vn';
const program = fileURLToPath(new URL('../../../../bin/ngoclinh', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-evidence-'));
const signer = loadSigningKey(folder);
const key = fingerprintOf(signer.publicKey);

let province: ReportProvince;
let document: OfficialDocument;
let pdf: Uint8Array;
let zip: Uint8Array;

before(async () => {
  province = await openReportProvince();
  const actor = province.actor('huyen-a.officer');
  await province.succeed(openDueRounds, { today: day('2014-05-15') });
  for (const [index, kind] of ['training', 'village-meeting', 'delegation-in'].entries()) {
    const content = {
      ...emptyActivity(kind, `${NAME} tập huấn, gọi ${PHONE}`, day('2014-03-12')),
      place: `Nhà bà ${NAME}, ${MAIL}`,
      summary: `Liên hệ ${NAME} ${PHONE} ${MAIL}`,
      measures: [{ code: 'persons', amount: 12 + index }],
    };
    await province.succeed((change) => recordActivity(change, { content }), { actor, today: TODAY });
  }
  await province.database.write((tx) => tx.updateTable('activity').set({ stated: false }).execute());
  const row = await province.read((tx) =>
    tx
      .selectFrom('report')
      .select(['id', 'version'])
      .where('unit_id', '=', province.unit('huyen-a'))
      .executeTakeFirstOrThrow(),
  );
  const reportId = row.id as Id;
  await province.succeed((change) => acceptOffered(change, { reportId }), { actor, today: TODAY });
  const { version } = await province.read((tx) =>
    tx.selectFrom('report').select('version').where('id', '=', reportId).executeTakeFirstOrThrow(),
  );
  const { documentId } = await province.succeed((change) => freezeReport(change, { reportId, version }), {
    actor,
    today: TODAY,
  });
  const paper = await province.read((tx) => findOutgoing(tx, documentId));
  assert.ok(paper);
  document = paper.content;
  const attachments = await carriedEvidence(signer)((work) => province.view(work), documentId, document);
  pdf = await renderCarryingPdf({ document, attachments });
  zip = await province.view(async (view) => {
    const edition = await findProvenPaper(view.tx, documentId);
    assert.ok(edition);
    return makeEvidence(view, edition, signer, null);
  });
});

after(async () => {
  rmSync(folder, { recursive: true });
  await province.close();
});

function verify(bytes: Uint8Array, ...args: string[]) {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  const ended = spawnSync(program, ['verify', path, ...args], { timeout: 60_000, env: { PATH: process.env.PATH } });
  return { status: ended.status, out: ended.stdout.toString('utf8'), err: ended.stderr.toString('utf8') };
}

test('a report and its pack check out with nothing but the file and the fingerprint', () => {
  const report = verify(pdf, '--key', key);
  assert.deepEqual([report.status, report.err], [0, ''], report.out);
  assert.match(report.out, /Lời văn bản PDF: đúng/);
  assert.match(report.out, /, 6 tháng đầu năm \d{4} · /);
  assert.match(report.out, /Khớp · \S+-SL-\d{4}-\w · Đoàn vào: 1 đoàn/);
  assert.equal(verify(zip, '--key', key).status, 0);
  assert.equal(statSync(join(folder, 'secret', 'signing.key')).mode & 0o777, 0o600);
});

test('without the key the signer is unknown, with another it is said', () => {
  const unknown = verify(pdf);
  assert.deepEqual([unknown.status, /Chưa biết người ký/.test(unknown.out)], [3, true]);
  const other = verify(zip, '--key', '0'.repeat(64), '--lang', 'en');
  assert.deepEqual([other.status, /Another signer/.test(other.out)], [3, true]);
  assert.equal(verify(zip, '--key', 'abc').status, 2);
});

test('the words of a PDF that were changed after signing are said', async () => {
  const { carriedFiles } = await import('../../../platform/source-files/pdf/carried-files.ts');
  const [bytes] = carriedFiles(pdf);
  assert.ok(bytes);
  const forged = { ...document, subject: `${document.subject} (sửa)` };
  const attachment = { name: 'nguon-so-lieu.zip', mediaType: 'application/zip', description: '', bytes };
  const answer = verify(await renderCarryingPdf({ document: forged, attachments: [attachment] }), '--key', key);
  assert.equal(answer.status, 1);
  assert.match(answer.out, /Lời văn bản PDF: khác/);
});

test('whatever bytes of the pack are changed, nothing that differs passes as sound', () => {
  const random = seededRandom(11);
  const sound = JSON.parse(verify(zip, '--json', '--key', key).out);
  for (let round = 0; round < 12; round += 1) {
    const bytes = Uint8Array.from(zip);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
    const { status, out } = verify(bytes, '--json', '--key', key);
    // Bytes that only the archive needs, such as a time, change nothing that was signed.
    if (status === 0) assert.deepEqual({ ...JSON.parse(out), file: sound.file }, sound);
  }
});

test('no name, telephone or mail is in the pack, though activities say them', () => {
  const archive = openArchive(zip);
  const all = archive.names.map((name) => archive.read(name)?.toString('utf8') ?? '').join('\n');
  for (const word of ['Nhung', 'Nguyễn Thị', '0905', '123 456', 'example.vn', 'Nhà bà', 'tập huấn, gọi'])
    assert.ok(!all.includes(word), word);
  assert.match(all, /"village-meeting"/);
});

test('the annex lists each shown figure with its code, and the body holds none', () => {
  const [annex, ...more] = document.annexes.filter(({ title }) => title === 'Nguồn số liệu');
  assert.ok(annex && more.length === 0);
  assert.equal(annex.body.filter(({ kind }) => kind === 'code').length, 1);
  const text = plainTextOf(document);
  const [body = '', sources = ''] = text.split('NGUỒN SỐ LIỆU');
  assert.match(sources, /-SL-\d{4}-\w\tBiểu số liệu, số 1\tHoạt động đã thực hiện\t3 hoạt động/);
  assert.match(sources, /Số hoạt động có loại là Đoàn vào, chia theo nước/);
  assert.doesNotMatch(body, /-SL-\d{4}-\w/);
});

test('the page of a frozen report says which figures differ since, and only who may see the report opens it', async () => {
  const row = await province.read((tx) => tx.selectFrom('report_edition').select('id').executeTakeFirstOrThrow());
  const actor = province.actor('huyen-a.officer');
  const seen = { actor, today: TODAY };
  const before = await province.view((view) => loadProof(view, row.id as Id), seen);
  assert.deepEqual(
    before?.figures.filter(({ changed }) => changed),
    [],
  );
  await province.database.write((tx) =>
    tx.updateTable('activity').set({ state: 'withdrawn' }).where('kind', '=', 'delegation-in').execute(),
  );
  const later = await province.view((view) => loadProof(view, row.id as Id), seen);
  const delegations = later?.figures.find(({ indicator }) => indicator === 'delegations-in');
  assert.deepEqual([delegations?.frozen.reported, delegations?.now?.reported], [1, 0]);
  const asked = { identity: delegations?.identity ?? '', page: 1 };
  const figure = await province.view((view) => loadFrozenFigure(view, asked, 'vi'), seen);
  assert.deepEqual(
    figure?.records.map(({ kind, changed }) => [kind, changed]),
    [['activity', true]],
  );
  const elsewhere = { actor: province.actor('huyen-b.officer'), today: TODAY };
  assert.equal(await province.view((view) => loadProof(view, row.id as Id), elsewhere), null);
  assert.equal(await province.view((view) => loadFrozenFigure(view, asked, 'vi'), elsewhere), null);
});

test('another file carries no evidence', () => {
  const answer = verify(Buffer.from('không phải gói'));
  assert.equal(answer.status, 2);
  assert.match(answer.err, /không mang gói/);
});

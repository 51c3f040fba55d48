import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { openPlanProvince, type PlanProvince } from '../../../../test/support/plan-province.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { type ContentStore, contentStore } from '../../../platform/files/content.ts';
import { handInActivityForTask, listActivityEvidence, listFedTasks } from '../../obligations/index.ts';
import { type Activity, emptyActivity } from '../activity.rules.ts';
import { findActivity } from '../activity.store.ts';
import { confirmActivity } from '../acts/confirm-activity.ts';
import { restoreActivity, withdrawActivity } from '../acts/withdraw-activity.ts';
import { recordActivity } from '../recording/record-activity.ts';
import { recordWithProof } from '../recording/record-with-proof.ts';
import { findDanger } from './file-dangers.rules.ts';
import { noProof, type Proof, readWords } from './proof.rules.ts';
import { proveActivity, takeBackProof } from './prove-activity.ts';
import { readUploads } from './read-uploads.ts';

const TODAY = day('2014-05-20');
const content = emptyActivity('village-meeting', 'Họp thôn 3', day('2014-05-19'));
let province: PlanProvince;
let folder: string;
let store: ContentStore;
before(async () => {
  province = await openPlanProvince();
  folder = mkdtempSync(join(tmpdir(), 'ngoclinh-evidence-'));
  store = contentStore(folder, () => Date.parse('2014-05-20T01:00:00Z'));
});
after(async () => {
  await province.close();
  rmSync(folder, { recursive: true });
});

const as = <T>(post: string, useCase: (change: Change) => Promise<Result<T>>): Promise<Result<T>> =>
  province.change(useCase, { actor: province.actor(post), today: TODAY });
async function made<T>(result: Promise<Result<T>>): Promise<T> {
  const given = await result;
  assert.ok(given.ok, JSON.stringify(given));
  return given.value;
}
const refusalOf = (result: Result<unknown>) => (result.ok ? null : (result.refusal.fields ?? result.refusal.key));
const find = async (id: Id): Promise<Activity> =>
  (await province.read((tx) => findActivity(tx, id, TODAY)))?.activity as Activity;
const evidence = (id: Id) => province.read((tx) => listActivityEvidence(tx, [id]));

const photoOf = (shade: string, takenOn = '2014:05:19 08:00:00'): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: shade } })
    .jpeg()
    .withExif({ IFD0: { Make: 'PhoneMaker' }, IFD2: { DateTimeOriginal: takenOn } })
    .toBuffer();
const uploaded = async (...photos: Buffer[]): Promise<Proof> => {
  const uploads = photos.map((bytes, at) => ({ field: 'photos', name: `anh ${at}.jpg`, bytes }));
  const read = await readUploads(uploads, '');
  assert.ok(read.ok);
  return { ...noProof, ...read.value, secrecyDeclared: true };
};
const recorded = (proof = noProof) =>
  made(as('huyen-a.officer', (change) => recordWithProof(change, store, { content, proof })));

test('what, when, where and a photo are kept in one act, and the activity is no longer only stated', async () => {
  const bare = await recorded();
  assert.equal((await find(bare.activityId)).stated, true);
  const shown = await recorded(await uploaded(await photoOf('#123456')));
  assert.deepEqual([shown.added, shown.already, shown.elsewhere, shown.otherDay], [1, 0, 0, null]);
  assert.equal((await find(shown.activityId)).stated, false);
  const [piece] = await evidence(shown.activityId);
  assert.deepEqual([piece?.kind, piece?.fileName, piece?.keptWholeReason], ['photo', 'anh 0.jpg', null]);
  assert.notEqual(piece?.sha256, piece?.originalSha256, 'what is kept is not what was handed in');
  assert.doesNotMatch((await store.get(piece?.sha256 ?? '')).toString('latin1'), /PhoneMaker/);
});

test('the same photo is kept once in an activity, and said when it stands in another too', async () => {
  const photo = await photoOf('#654321');
  const first = await recorded(await uploaded(photo, photo));
  assert.deepEqual([first.added, first.already], [1, 1], 'twice in one form');
  const { activityId } = first;
  const again = await made(
    as('huyen-a.officer', async (change) =>
      proveActivity(change, store, {
        activityId,
        version: (await find(activityId)).version,
        proof: await uploaded(photo),
      }),
    ),
  );
  assert.deepEqual([again.added, again.already], [0, 1]);
  const other = await recorded(await uploaded(photo));
  assert.deepEqual([other.added, other.elsewhere], [1, 1]);
});

test('a camera that says another day gives a hint and nothing more', async () => {
  const shown = await recorded(await uploaded(await photoOf('#222222', '2009:01:01 00:00:00')));
  assert.equal(shown.otherDay, '2009-01-01');
  assert.equal((await find(shown.activityId)).content.startsOn, '2014-05-19');
});

test('a photo is kept whole only for a reason, and never with something behind it', async () => {
  const bytes = await photoOf('#333333');
  const kept = await readUploads([{ field: 'photos', name: 'goc.jpg', bytes }], 'Làm hồ sơ mốc giới');
  assert.ok(kept.ok && Buffer.from(kept.value.photos[0]?.bytes ?? []).equals(bytes));
  assert.equal(kept.value.photos[0]?.keptWholeReason, 'Làm hồ sơ mốc giới');
  const hiding = Buffer.concat([bytes, Buffer.from('<html><script>alert(1)</script>')]);
  const refused = await readUploads([{ field: 'photos', name: 'goc.jpg', bytes: hiding }], 'Lý do');
  assert.deepEqual(refusalOf(refused), { photos: 'activity.file.two-kinds' });
  assert.ok(
    (await readUploads([{ field: 'photos', name: 'a.jpg', bytes: hiding }], '')).ok,
    'written anew it is clean',
  );
});

test('a picture among the files is a photo; HEIC and SVG say what to do; pages and double files are refused', async () => {
  const bytes = await photoOf('#444444');
  const read = await readUploads([{ field: 'files', name: 'anh.jpg', bytes }], '');
  assert.ok(read.ok && read.value.photos.length === 1 && read.value.files.length === 0);
  const wrong = [
    [
      'photos',
      'a.heic',
      Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000')]),
      'activity.photo.heic',
    ],
    ['files', 'a.svg', Buffer.from('<svg onload="alert(1)"/>'), 'activity.photo.svg'],
    ['files', 'a.txt', Buffer.from('<!DOCTYPE html><script>1</script>'), 'activity.file.active'],
    ['files', 'a.pdf', Buffer.from('%PDF-1.7\n<script>1</script>\n%%EOF'), 'activity.file.two-kinds'],
    ['files', 'a.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF\nPK\u0005\u0006'), 'activity.file.two-kinds'],
    ['photos', 'a.jpg', Buffer.from('chữ'), 'activity.photo.not-a-photo'],
  ] as const;
  for (const [field, name, body, key] of wrong)
    assert.deepEqual(refusalOf(await readUploads([{ field, name, bytes: body }], '')), { [field]: key });
  assert.equal(findDanger(Buffer.from('%PDF-1.7 1 0 obj %%EOF'), 'application/pdf'), null);
});

test('photos need the declaration; a link says what it is and is never a local path', async () => {
  const proof = { ...(await uploaded(await photoOf('#555555'))), secrecyDeclared: false };
  const refused = await as('huyen-a.officer', (change) => recordWithProof(change, store, { content, proof }));
  assert.deepEqual(refusalOf(refused), { no_state_secrets: 'file.declarationMissing' });
  const typed = (fields: Record<string, string>) => readWords({ text: (name) => fields[name] ?? '' }, TODAY);
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'http://a:b@kontum.gov.vn', 'kontum'])
    assert.deepEqual(refusalOf(typed({ address })), { address: 'activity.error.address' }, address);
  assert.deepEqual(refusalOf(typed({ outlet: 'Báo Kon Tum' })), { address: 'activity.error.addressMissing' });
  const link = typed({ address: 'http://10.0.0.1/', linkTitle: 'Tin', outlet: 'Đài xã', publishedOn: '19/05/2014' });
  assert.ok(link.ok && link.value.links[0]?.publishedOn === '2014-05-19', 'kept as words, fetched by nobody');
});

test('a piece is taken back by the unit until somebody confirmed; the activity is stated again', async () => {
  const { activityId } = await recorded(await uploaded(await photoOf('#666666')));
  const [piece] = await evidence(activityId);
  const on = async () => ({ activityId, version: (await find(activityId)).version });
  const other = await as('huyen-b.officer', async (c) =>
    takeBackProof(c, { ...(await on()), evidenceId: piece?.id as Id }),
  );
  assert.equal(refusalOf(other), 'refusal.notFound');
  await made(as('huyen-a.officer', async (c) => takeBackProof(c, { ...(await on()), evidenceId: piece?.id as Id })));
  assert.equal((await find(activityId)).stated, true);
  await made(as('huyen-a.head', async (c) => confirmActivity(c, await on())));
  const late = await as('huyen-a.officer', async (c) =>
    proveActivity(c, store, { ...(await on()), proof: await uploaded(await photoOf('#777777')) }),
  );
  assert.equal(refusalOf(late), 'activity.refusal.state.unit-confirmed');
});

test('an activity of an obligation feeds its standing card and is handed in for its task with a day', async () => {
  const id = await made(
    as('huyen-a.officer', (change) =>
      recordActivity(change, { content: { ...content, obligationIds: [province.duty] } }),
    ),
  );
  const tasks = () =>
    province.read((tx) =>
      listFedTasks(tx, { unitId: province.unit('huyen-a'), obligationIds: [province.duty], activityId: id }),
    );
  const card = (await tasks()).find((task) => task.standing);
  const row = await province.read((tx) =>
    tx
      .selectFrom('task')
      .select('last_activity_on')
      .where('id', '=', card?.id ?? '')
      .executeTakeFirst(),
  );
  assert.equal(row?.last_activity_on, '2014-05-19', 'the day of the work, not of the form');
  const lastDay = () =>
    province.read(async (tx) => {
      const found = await tx
        .selectFrom('task')
        .select('last_activity_on')
        .where('id', '=', card?.id ?? '')
        .execute();
      return found[0]?.last_activity_on;
    });
  const on = async () => ({ activityId: id, version: (await find(id)).version });
  await made(as('huyen-a.officer', async (c) => withdrawActivity(c, { ...(await on()), words: 'Ghi nhầm' })));
  assert.equal(await lastDay(), null, 'nothing is left');
  await made(as('huyen-a.officer', async (c) => restoreActivity(c, { ...(await on()), planned: false })));
  assert.equal(await lastDay(), '2014-05-19');
  await made(
    as('huyen-a.officer', (change) =>
      handInActivityForTask(change, {
        taskId: card?.id as Id,
        version: card?.version ?? 0,
        activityId: id,
        title: 'Họp thôn 3',
      }),
    ),
  );
  assert.equal((await tasks()).find((task) => task.id === card?.id)?.shown, true);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { testId } from '../../../test/support/province.ts';
import { openProvinceWork, type ProvinceWork } from '../../../test/support/province-work.ts';
import { ok } from '../../kernel/result.ts';
import { type ContentStore, contentStore } from './content.ts';
import { listFilesOf } from './file.store.ts';
import { mediaTypeOf } from './media-type.ts';
import { type IncomingFile, storeFile } from './store-file.ts';
import { sweepOrphans } from './sweep.ts';

const OWNER = testId(41);
let work: ProvinceWork;
let folder: string;
let content: ContentStore;
let now = Date.parse('2014-05-12T01:00:00Z');

before(async () => {
  work = await openProvinceWork();
  folder = mkdtempSync(join(tmpdir(), 'ngoclinh-files-'));
  content = contentStore(folder, () => now);
});
after(async () => {
  await work.close();
  rmSync(folder, { recursive: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const store = (file: Partial<IncomingFile> & { bytes: Uint8Array }) =>
  work.change(async (change) => {
    const actId = await change.record({ action: 'test.file', subjectType: 'test', subjectId: OWNER });
    const incoming = { name: 'bao-cao.txt', ownerType: 'test', ownerId: OWNER, secrecyDeclared: true, actId, ...file };
    return storeFile(change, content, incoming);
  });

test('a file is kept under its own hash, once, and read back as it was', async () => {
  const first = await store({ bytes: bytes('Báo cáo kết quả'), name: '../thư mục/báo cáo.txt' });
  const second = await store({ bytes: bytes('Báo cáo kết quả') });
  assert.ok(first.ok && second.ok);
  const files = await work.view((view) => listFilesOf(view.tx, 'test', [OWNER]));
  assert.equal(files.length, 2);
  assert.equal(new Set(files.map((file) => file.sha256)).size, 1);
  assert.equal(files[0]?.name, 'báo cáo.txt', 'folders are no part of a name');
  assert.deepEqual(new Uint8Array(await content.get(files[0]?.sha256 ?? '')), bytes('Báo cáo kết quả'));
});

test('without the declaration, empty, too large or of an unknown kind: nothing is stored', async () => {
  const wrong = [
    [{ bytes: bytes('chữ'), secrecyDeclared: false }, 'secrecy'],
    [{ bytes: bytes('') }, 'file'],
    [{ bytes: new Uint8Array(12 * 1024 * 1024 + 1).fill(65) }, 'file'],
    [{ bytes: new Uint8Array([0, 1, 2, 3]) }, 'file'],
    [{ bytes: bytes('chữ'), name: 'anh.png' }, 'file'],
    [{ bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), name: 'bao-cao.pdf' }, 'file'],
  ] as const;
  const before = (await content.listOlderThan(-1)).length;
  for (const [file, field] of wrong) {
    const result = await store(file);
    assert.ok(!result.ok && result.refusal.fields?.[field], JSON.stringify(result));
  }
  assert.equal((await content.listOlderThan(-1)).length, before);
});

test('a stamped paper is stopped before anything is stored; words about secrecy are not a stamp', async () => {
  const before = (await content.listOlderThan(-1)).length;
  const stamped = await store({ bytes: bytes('UBND TỈNH\nTỐI MẬT\nSố: 1/BC') });
  assert.ok(!stamped.ok && stamped.refusal.key === 'file.stamped');
  assert.equal((await content.listOlderThan(-1)).length, before);
  const talk = await store({ bytes: bytes('Chấp hành chế độ bảo mật, bảo vệ bí mật nhà nước.') });
  assert.ok(talk.ok);
});

test('the kind of a file is what it holds, not what it is called', () => {
  assert.equal(mediaTypeOf(bytes('%PDF-1.7 …')), 'application/pdf');
  assert.equal(mediaTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'image/jpeg');
  assert.equal(mediaTypeOf(bytes('PK\u0003\u0004 nothing inside')), null);
  assert.equal(mediaTypeOf(bytes('<script>alert(1)</script>')), 'text/plain; charset=utf-8');
});

test('what a failed act left behind is swept after a day, what a record needs stays', async () => {
  const lost = await work.change(async (change) => {
    await content.put(bytes('bỏ dở'));
    const actId = await change.record({ action: 'test.file', subjectType: 'test', subjectId: OWNER });
    return actId ? { ok: false as const, refusal: { kind: 'conflict' as const, key: 'refusal.stale' } } : ok(null);
  });
  assert.ok(!lost.ok);
  assert.equal(
    await work.succeed(async (change) => ok(await sweepOrphans(change.tx, content))),
    0,
    'too young to touch',
  );
  now += 25 * 3_600_000;
  assert.equal(await work.succeed(async (change) => ok(await sweepOrphans(change.tx, content))), 1);
  const [file] = await work.view((view) => listFilesOf(view.tx, 'test', [OWNER]));
  assert.ok((await content.get(file?.sha256 ?? '')).byteLength > 0);
});

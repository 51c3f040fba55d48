import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { day } from '../../src/kernel/day.ts';
import { type Listening, listenOn, type TlsFiles } from '../../src/platform/http/listen.ts';
import { assertAccessible, enterAs, openBrowser, PHONE, withoutBrowser } from '../support/chromium.ts';
import { type DemonstrationApp, startDemonstration } from '../support/demonstration.ts';

const OFFICER = 'Chuyên viên UBND huyện Đăk Tô';
const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-tls-'));
const tls = selfSigned();
const skip = withoutBrowser || (tls ? false : 'no openssl for a certificate of the test’s own');
let demo: DemonstrationApp;
let browser: Browser;
let secure: Listening;
let photo: Buffer;

before(async () => {
  if (skip || !tls) return;
  demo = await startDemonstration(day('2014-05-12'));
  browser = await openBrowser('--ignore-certificate-errors');
  secure = await listenOn(0, demo.app.fetch as never, tls);
  const noise = { type: 'gaussian' as const, mean: 120, sigma: 60 };
  photo = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#888888', noise } })
    .jpeg({ quality: 90 })
    .toBuffer();
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (skip) return;
  await browser.close();
  await secure.stop();
  await demo.close();
});

function selfSigned(): TlsFiles | null {
  const files = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject];
  try {
    execFileSync('openssl', [...words, '-keyout', files.key, '-out', files.cert], { stdio: 'ignore' });
    return files;
  } catch {
    return null;
  }
}

const https = (): string => `https://localhost:${secure.port}`;
const recorded = (title: string) =>
  demo.app
    .database(demo.schema)
    .read((tx) =>
      tx
        .selectFrom('activity')
        .leftJoin('evidence', 'evidence.activity_id', 'activity.id')
        .select(['activity.id', 'activity.stated', 'evidence.kind'])
        .where('activity.title', '=', title)
        .execute(),
    );

async function onPhone(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: PHONE.width, height: 740 },
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  await enterAs(page, https(), OFFICER);
  return page;
}

async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel('Việc gì').fill(title);
  await page.getByLabel('Ở đâu').fill('Thôn Đăk Mế');
  await page.getByLabel('Tôi xác nhận nội dung không chứa bí mật nhà nước').check();
  await page.getByLabel('Ảnh').setInputFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: photo });
  await page.getByText('1 ảnh,').waitFor();
}
const save = (page: Page) => page.getByRole('button', { name: 'Lưu hoạt động' }).click();

test('four fields and Save stand on one screen of a phone; a large photo is made smaller before it goes', {
  skip,
}, async () => {
  const page = await onPhone();
  await page.goto(`${https()}/activities/new`);
  await assertAccessible(page);
  const button = await page.getByRole('button', { name: 'Lưu hoạt động' }).boundingBox();
  assert.ok(button && button.y + button.height <= 740, `Save stands on the first screen: ${button?.y}`);
  assert.equal(await page.getByLabel('Ngày *').inputValue(), '12/05/2014');
  await fillIn(page, 'Họp thôn Đăk Mế');
  const size = await page.getByLabel('Ảnh').evaluate((input) => (input as HTMLInputElement).files?.[0]?.size ?? 0);
  assert.ok(size > 0 && size < photo.length / 2, `${size} of ${photo.length}`);
  await save(page);
  await page.waitForURL(/\/activities\/[0-9a-f-]{36}$/);
  await page.getByRole('img', { name: 'Ảnh 1 của hoạt động' }).waitFor();
  await assertAccessible(page);
  assert.deepEqual(
    (await recorded('Họp thôn Đăk Mế')).map((row) => [row.kind, row.stated]),
    [['photo', false]],
  );
  assert.ok(await page.evaluate(noDrafts), 'what arrived is kept here no more');
  await page.context().close();
});

test('without a network the activity and its photo wait on the phone and are sent once', { skip }, async () => {
  const page = await onPhone();
  await page.goto(`${https()}/activities/new`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await page.waitForFunction(async () => !!(await caches.match('/activities/new')));
  await page.context().setOffline(true);
  await page.goto(`${https()}/activities/new`);
  await page.getByText('Trang này mở khi không có mạng').waitFor();
  await fillIn(page, 'Giao lưu kết nghĩa ở mốc 790');
  await save(page);
  await page.getByText('được giữ trên máy này').waitFor();
  assert.equal((await recorded('Giao lưu kết nghĩa ở mốc 790')).length, 0);
  await page.context().setOffline(false);
  await page.goto(`${https()}/`);
  await page.getByText('Hoạt động giữ trên máy này đã được gửi').waitFor();
  assert.deepEqual(
    (await recorded('Giao lưu kết nghĩa ở mốc 790')).map((row) => row.kind),
    ['photo'],
  );
  await page.goto(`${https()}/`);
  assert.equal((await recorded('Giao lưu kết nghĩa ở mốc 790')).length, 1);
  await page.context().close();
});

test('an answer that is lost on the way makes no second activity', { skip }, async () => {
  const page = await onPhone();
  await page.goto(`${https()}/activities/new`);
  await fillIn(page, 'Gửi hai lần');
  let lost = 0;
  await page.route('**/activities', async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
    await route.fetch({ maxRedirects: 0 });
    return route.abort();
  });
  await save(page);
  // The browser shows its own page when a sending got no answer, and the person goes on from there.
  await page.waitForURL(/^chrome-error:/).catch(() => undefined);
  await page.waitForLoadState().catch(() => undefined);
  for (let tries = 0; tries < 5 && new URL(page.url()).pathname !== '/'; tries += 1)
    await page.goto(`${https()}/`).catch(() => page.waitForTimeout(500));
  await page.waitForFunction(noDrafts);
  assert.equal((await recorded('Gửi hai lần')).length, 1);
  await page.context().close();
});

test('a refused form has its photo back, and nothing stays on the phone after signing out', { skip }, async () => {
  const page = await onPhone();
  await page.goto(`${https()}/activities/new`);
  await fillIn(page, 'Sai ngày');
  await page.getByLabel('Ngày *').fill('31/06/2014');
  await save(page);
  await page.getByText('Ghi ngày như 20/05/2014').first().waitFor();
  await page.waitForFunction(
    () => (document.querySelector('input[type="file"]') as HTMLInputElement).files?.length === 1,
  );
  await page.context().setOffline(true);
  await page.getByLabel('Ngày *').fill('11/05/2014');
  await save(page);
  await page.getByText('được giữ trên máy này').waitFor();
  await page.context().setOffline(false);
  await page.evaluate(() => (document.querySelector('form[action="/sign-out"]') as HTMLFormElement).requestSubmit());
  await page.waitForURL(/sign-in/);
  assert.ok(await page.evaluate(noDrafts));
  assert.equal((await recorded('Sai ngày')).length, 0);
  await page.context().close();
});

/** In the page: whether the browser's store of drafts is empty or gone. */
const noDrafts = (): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('ngoclinh');
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('drafts')) {
        database.close();
        indexedDB.deleteDatabase('ngoclinh');
        return resolve(true);
      }
      const counting = database.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result === 0);
      };
    };
  });

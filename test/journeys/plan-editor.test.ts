import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { listLines } from '../../src/capabilities/plans/lines/line.store.ts';
import { aLine } from '../../src/capabilities/plans/lines/plan-lines.fixtures.ts';
import { type Listening, listenOn, type TlsFiles } from '../../src/platform/http/listen.ts';
import { assertAccessible, enterAs, openBrowser, PHONE, withoutBrowser } from '../support/chromium.ts';
import { type PlanningApp, startPlanningApp } from '../support/planning-app.ts';

const OFFICER = 'Chuyên viên UBND huyện Đăk Tô';
const HEAD = /Vào với vai (?!Chuyên viên).*Đăk Tô/;

const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-tls-'));
const tls = selfSigned();
let demo: PlanningApp;
let browser: Browser;
let plain: Listening;
let secure: Listening | null = null;

before(async () => {
  if (withoutBrowser) return;
  demo = await startPlanningApp();
  browser = await openBrowser('--ignore-certificate-errors');
  plain = await listenOn(0, demo.app.fetch as never);
  secure = tls && (await listenOn(0, demo.app.fetch as never, tls));
});
after(async () => {
  if (withoutBrowser) return;
  await browser.close();
  await plain.stop();
  await secure?.stop();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
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

const http = (): string => `http://localhost:${plain.port}`;
const https = (): string => `https://localhost:${secure?.port}`;
const linesOf = () => demo.app.database(demo.schema).read((tx) => listLines(tx, demo.planId));
const saved = (page: Page) => page.locator('[data-autosave-status]', { hasText: 'Đã lưu lúc' }).first().waitFor();

async function enter(address: string, role: string | RegExp = OFFICER): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: PHONE.width, height: 740 },
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  if (typeof role === 'string') await enterAs(page, address, role);
  else {
    await page.goto(`${address}/sign-in`);
    await page.getByRole('button', { name: role }).first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  }
  return page;
}

test('a new line saves itself on a phone, says how money was understood, and goes on as that line', {
  skip: withoutBrowser,
}, async () => {
  const page = await enter(http());
  await page.goto(`${http()}${demo.path}/lines/new`);
  await assertAccessible(page);
  const button = await page.getByRole('button', { name: 'Lưu' }).first().boundingBox();
  assert.ok(button && button.y + button.height <= 740, 'Save stands on the first screen');
  await page.getByLabel('Việc gì').fill('Mở chuyên mục tiếng Lào');
  await saved(page);
  await page.waitForURL(/\/lines\/[0-9a-f-]{36}$/);
  await page.getByText('Thông tin khác của dòng').click();
  await page.getByLabel('Ngân sách tỉnh').fill('1,2 tỷ');
  await page.getByText('Được hiểu là 1.200.000.000 đồng').waitFor();
  await page.getByLabel('Khi nào').fill('tháng 5/2013');
  await page.getByText('Thời gian nằm ngoài kỳ của kế hoạch').waitFor();
  assert.equal(await page.getByLabel('Khi nào').inputValue(), 'tháng 5/2013');
  const [line] = await linesOf();
  assert.deepEqual([line?.content.title, line?.content.money.province], ['Mở chuyên mục tiếng Lào', 1_200_000_000]);
  assert.equal((await linesOf()).length, 1);
  await page.getByLabel('Ở đâu').fill('Phát trên sóng tỉnh');
  await page.getByRole('link', { name: 'Kế hoạch năm 2015' }).click();
  await page.getByText('Phát trên sóng tỉnh').or(page.getByText('Mở chuyên mục')).first().waitFor();
  await page.goto(`${http()}${demo.path}/lines/${line?.id}`);
  assert.equal(await page.getByLabel('Ở đâu').inputValue(), 'Phát trên sóng tỉnh', 'the last words came along');
  await page.getByLabel('Ở đâu').fill('nhầm');
  await saved(page);
  await page.getByRole('button', { name: 'Hoàn tác lần sửa vừa rồi của tôi' }).click();
  await page.getByText('Đã trở lại nội dung trước đó').waitFor();
  assert.equal(await page.getByLabel('Ở đâu').inputValue(), 'Phát trên sóng tỉnh');
  await page.context().close();
});

test('two people in one line see each other, and the same field shows both contents', {
  skip: withoutBrowser,
}, async () => {
  const lineId = await demo.addLine(aLine({ title: 'Hai người cùng soạn' }));
  const path = `${demo.path}/lines/${lineId}`;
  const one = await enter(http());
  const two = await enter(http(), HEAD);
  await one.goto(http() + path);
  await two.goto(http() + path);
  await two.getByLabel('Ở đâu').fill('Cửa khẩu Bờ Y');
  await saved(two);
  await one.getByLabel('Kết quả').fill('Một chuyến thăm');
  await one.getByText('Đồng nghiệp vừa ghi: Ở đâu').waitFor();
  assert.equal(await one.getByLabel('Ở đâu').inputValue(), 'Cửa khẩu Bờ Y');

  await two.getByLabel('Kết quả').fill('Hai chuyến thăm');
  await two.getByText('đã ghi: Một chuyến thăm').waitFor();
  assert.equal(await two.getByLabel('Kết quả').inputValue(), 'Hai chuyến thăm', 'what was typed stays');
  await assertAccessible(two);
  await two.getByRole('button', { name: 'Lấy nội dung này' }).click();
  await saved(two);
  const line = (await linesOf()).find((each) => each.id === lineId);
  assert.deepEqual([line?.content.place, line?.content.product], ['Cửa khẩu Bờ Y', 'Một chuyến thăm']);
  await one.context().close();
  await two.context().close();
});

test('on plain http a draft stays in the open page, which says so, and goes when the network is back', {
  skip: withoutBrowser,
}, async () => {
  const lineId = await demo.addLine(aLine({ title: 'Soạn ở xã' }));
  const page = await enter(http());
  await page.goto(`${http()}${demo.path}/lines/${lineId}`);
  await page.context().setOffline(true);
  await page.getByLabel('Ở đâu').fill('Xã Đăk Trăm');
  await page.getByText('giữ trang mở đến khi có mạng').first().waitFor();
  await page.context().setOffline(false);
  await saved(page);
  assert.equal((await linesOf()).find((each) => each.id === lineId)?.content.place, 'Xã Đăk Trăm');
  await page.context().close();
});

test('an answer that is lost on the way makes no second line, and what was typed after it is kept', {
  skip: withoutBrowser,
}, async () => {
  const before = (await linesOf()).length;
  const page = await enter(http());
  await page.goto(`${http()}${demo.path}/lines/new`);
  let lost = 0;
  await page.route('**/lines/draft', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.getByLabel('Việc gì').fill('Gửi hai lần');
  await page.getByText('giữ trang mở đến khi có mạng').first().waitFor();
  await page.getByLabel('Ở đâu').fill('Xã Tân Cảnh');
  await saved(page);
  const lines = (await linesOf()).slice(before);
  assert.deepEqual(
    lines.map((line) => [line.content.title, line.content.place]),
    [['Gửi hai lần', 'Xã Tân Cảnh']],
  );
  await page.context().close();
});

test('when the session ends the words stay, and go once somebody has signed in again', {
  skip: withoutBrowser,
}, async () => {
  const lineId = await demo.addLine(aLine({ title: 'Soạn qua đêm' }));
  const page = await enter(http());
  await page.goto(`${http()}${demo.path}/lines/${lineId}`);
  await page.context().clearCookies();
  await page.getByLabel('Ở đâu').fill('Nhà rông thôn Đăk Mế');
  await page.getByText('Phiên làm việc đã hết').first().waitFor();
  const other = await page.context().newPage();
  await enterAs(other, http(), OFFICER);
  await saved(page);
  assert.equal((await linesOf()).find((each) => each.id === lineId)?.content.place, 'Nhà rông thôn Đăk Mế');
  await page.context().close();
});

test('on https a line written without a network is sent once, and nothing stays after signing out', {
  skip: withoutBrowser || (tls ? false : 'no openssl for a certificate of the test’s own'),
}, async () => {
  const page = await enter(https());
  await page.goto(https() + demo.path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await page.waitForFunction(async (path) => !!(await caches.match(`${path}/lines/new`)), demo.path);
  const before = (await linesOf()).length;
  await page.context().setOffline(true);
  await page.goto(`${https()}${demo.path}/lines/new`);
  await page.getByLabel('Việc gì').fill('Viết trên đường công tác');
  await page.getByText('Bản nháp giữ trên máy này').first().waitFor();
  await page.goto(`${https()}${demo.path}/lines/new`);
  await page.getByText('Đã khôi phục bản nháp').waitFor();
  assert.equal(await page.getByLabel('Việc gì').inputValue(), 'Viết trên đường công tác');
  // What a page sends as it is left goes past the browser's pretended lack of a network, now and then: it must count once.
  await page.context().setOffline(false);
  await page.goto(`${https()}/`);
  await page.waitForFunction(noDrafts);
  const lines = await linesOf();
  assert.deepEqual(
    lines.slice(before).map((line) => line.content.title),
    ['Viết trên đường công tác'],
  );

  await page.goto(`${https()}${demo.path}/lines/${lines[0]?.id}`);
  await page.context().setOffline(true);
  await page.getByLabel('Ở đâu').fill('không gửi nữa');
  await page.getByText('Bản nháp giữ trên máy này').first().waitFor();
  await page.context().setOffline(false);
  await page.evaluate(() => (document.querySelector('form[action="/sign-out"]') as HTMLFormElement).requestSubmit());
  await page.waitForURL(/sign-in/);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.ok(await page.evaluate(noDrafts));
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

import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import {
  assertAccessible,
  DESK,
  type Device,
  enterAs,
  openBrowser,
  openContext,
  PHONE,
  withoutBrowser,
} from '../support/chromium.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const paper = (number: string, day: string, subject: string, duties: readonly string[]): string => `ỦY BAN NHÂN DÂN
TỈNH KON TUM
Số: ${number}/CT-UBND

Kon Tum, ngày ${day}

CHỈ THỊ
${subject}

${duties.map((duty, index) => `${index + 1}. ${duty}`).join('\n\n')}

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
`;

const OLD = paper('07', '10 tháng 4 năm 2014', 'Về việc tuyên truyền khu vực cửa khẩu', [
  'Ủy ban nhân dân huyện Đăk Tô rà soát các cụm pano hiện có chậm nhất ngày 20/5/2014.',
  'Ủy ban nhân dân huyện Đăk Tô lắp đặt hệ thống truyền thanh tại các thôn trước ngày 30/8/2014.',
  'Ủy ban nhân dân huyện Đăk Tô tổ chức hội thi văn nghệ quần chúng trước ngày 30/9/2014.',
]);
const SENTENCE = 'Chỉ thị này thay thế Chỉ thị số 07/CT-UBND ngày 10 tháng 4 năm 2014 của Ủy ban nhân dân tỉnh.';
const NEW = paper('09', '12 tháng 5 năm 2014', 'Về việc đẩy mạnh tuyên truyền khu vực cửa khẩu', [
  'Ủy ban nhân dân huyện Đăk Tô lắp đặt hệ thống truyền thanh tại các thôn trước ngày 30/7/2014.',
  'Ủy ban nhân dân huyện Đăk Tô mở lớp bồi dưỡng cho già làng trước ngày 15/10/2014.',
  SENTENCE,
]);

let server: RunningServer;
let browser: Browser;
before(async () => {
  if (withoutBrowser) return;
  [server, browser] = await Promise.all([startServer(['--date', '2014-05-12']), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function as(label: string, device: Device, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await openContext(browser, device);
  const page = await context.newPage();
  try {
    await enterAs(page, server.address, label);
    await work(page);
  } catch (error) {
    await page.screenshot({ path: join(tmpdir(), 'ngoclinh-journey.png'), fullPage: true });
    throw error;
  } finally {
    await context.close();
  }
}

/** @returns the address of the directive, every obligation confirmed */
async function receive(page: Page, text: string): Promise<string> {
  await page.goto(`${server.address}/directives/new`);
  await page.getByLabel(/không chứa bí mật nhà nước/).check();
  await page.getByLabel('Nội dung văn bản').fill(text);
  await page.getByRole('button', { name: 'Tiếp nhận và đọc' }).click();
  await page.waitForURL(/\/directives\/[0-9a-f-]{36}/);
  const confirm = page.getByRole('button', { name: /^Xác nhận$|^Xác nhận:/ });
  for (let left = await confirm.count(); left > 0; left -= 1) {
    await confirm.first().click();
    await page.waitForLoadState();
  }
  return page.url().replace(/[#?].*/, '');
}

async function publish(page: Page, directive: string): Promise<void> {
  await page.goto(`${directive}/publication`);
  await page.getByRole('button', { name: /Phát hành lần 1/ }).click();
  await page
    .getByRole('status')
    .getByText(/Đã phát hành/)
    .waitFor();
}

const openTask = async (page: Page, words: string): Promise<void> => {
  await page.goto(`${server.address}/obligations?q=${encodeURIComponent(words)}`);
  await page.locator('main table tbody a[href^="/tasks/"]').first().click();
  await page.waitForURL(/\/tasks\//);
};

const districtOfficer = 'Chuyên viên UBND huyện Đăk Tô';
const standingOfficer = 'Chuyên viên cơ quan thường trực';

test('a directive is replaced: what is done stays, what is open goes on or ends, the unit sees why', {
  skip: withoutBrowser,
}, async () => {
  let old = '';
  let now = '';
  await as(standingOfficer, DESK, async (page) => {
    old = await receive(page, OLD);
    await publish(page, old);
  });

  await as(districtOfficer, PHONE, async (page) => {
    await openTask(page, 'rà soát các cụm pano hiện có');
    await page.getByLabel(/không chứa bí mật nhà nước/).check();
    await page.getByLabel('Số, ký hiệu văn bản').fill('41/BC-UBND');
    await page.getByLabel('Ngày văn bản').fill('12/05/2014');
    await page.getByRole('button', { name: 'Gửi tài liệu minh chứng' }).click();
    await page.getByRole('status').waitFor();
  });
  await as('Lãnh đạo UBND huyện Đăk Tô', PHONE, async (page) => {
    await openTask(page, 'rà soát các cụm pano hiện có');
    await page.getByRole('button', { name: 'Xác nhận kết quả' }).click();
    await page.getByRole('status').waitFor();
  });

  await as(standingOfficer, DESK, async (page) => {
    now = await receive(page, NEW);
    await page.goto(`${now}/amendments`);
    await assertAccessible(page);
    assert.match(await page.locator('main').innerText(), /Có phải thay thế Chỉ thị số 07\/CT-UBND/);
    await page.getByRole('button', { name: 'Ghi và so sánh' }).click();
    await page.getByRole('heading', { name: 'So sánh với Chỉ thị số 07/CT-UBND' }).waitFor();
    await assertAccessible(page);
    await page.goto(`${now}/publication`);
    assert.equal(await page.getByRole('button', { name: /Phát hành/ }).count(), 0, 'nobody has agreed yet');
    await page.getByRole('link', { name: 'Xem văn bản được sửa đổi, thay thế' }).click();
    await page.getByRole('link', { name: 'Xem bảng so sánh' }).click();
    await page.getByRole('button', { name: 'Đồng ý với bảng so sánh' }).click();
    await page.getByRole('status').waitFor();
    await page.goto(`${now}/changes`);
    await assertAccessible(page);
    assert.match(await page.locator('main').innerText(), /Đây là bản xem trước/);
    await publish(page, now);
    await page.goto(old);
    assert.match(
      await page.locator('main').innerText(),
      /Đã được thay thế bởi Chỉ thị số 09\/CT-UBND kể từ ngày 12\/05\/2014/,
    );
  });

  await as(districtOfficer, { ...PHONE, script: false }, async (page) => {
    const notice = page.getByRole('link', { name: /Chỉ thị số 09\/CT-UBND thay đổi việc đang làm/ });
    for (let tries = 0; tries < 20 && (await notice.count()) === 0; tries += 1) {
      await page.waitForTimeout(500);
      await page.goto(`${server.address}/notices`);
    }
    await notice.click();
    await page.waitForURL(/\/changes/);
    const own = page.locator('section.panel', { hasText: 'đơn vị của anh/chị' });
    const words = await own.innerText();
    assert.match(words, /2 kết thúc · 1 thay đổi · 1 bắt đầu/);
    assert.match(words, /trước ngày 30\/08\/2014 → trước ngày 30\/07\/2014/);
    await openTask(page, 'hệ thống truyền thanh');
    const task = await page.locator('main').innerText();
    assert.match(task, /thực hiện theo Chỉ thị số 09\/CT-UBND/);
    assert.match(task, /29\/07\/2014/);
    await page.goto(`${server.address}/obligations?q=hoi+thi&progress=ended`);
    await page.locator('main table tbody a[href^="/tasks/"]').first().click();
    assert.match(
      await page.locator('main').innerText(),
      /Đầu việc này kết thúc theo Chỉ thị số 09\/CT-UBND ngày 12\/05\/2014/,
    );
    await openTask(page, 'rà soát các cụm pano hiện có');
    const done = await page.locator('main').innerText();
    assert.match(done, /đơn vị đã xác nhận/);
    assert.match(done, /Chỉ thị số 07\/CT-UBND/, 'what is done stays with the document that asked for it');
  });
});

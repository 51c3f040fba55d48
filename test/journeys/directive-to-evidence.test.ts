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

const DIRECTIVE = `ỦY BAN NHÂN DÂN
TỈNH KON TUM
Số: 88/TB-UBND

Kon Tum, ngày 10 tháng 5 năm 2014

THÔNG BÁO
Kết luận tại cuộc họp về cụm pano khu vực cửa khẩu

1. Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Thông tin và Truyền thông xây dựng phương án đặt cụm pano tại cửa khẩu, trình Ủy ban nhân dân tỉnh xem xét trước ngày 02/6/2014.

2. Ủy ban nhân dân huyện Đăk Tô rà soát các cụm pano hiện có, gửi kết quả về Sở Ngoại vụ chậm nhất ngày 20/5/2014.

Nơi nhận:
- Sở Ngoại vụ;
- Sở Thông tin và Truyền thông;
- Ủy ban nhân dân huyện Đăk Tô;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
`;

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

const openTask = async (page: Page, words: RegExp): Promise<void> => {
  await page.goto(`${server.address}/`);
  await page.getByRole('link', { name: words }).first().click();
  await page.waitForURL(/\/tasks\//);
};

test('a directive becomes a task that a district finishes and others confirm', { skip: withoutBrowser }, async () => {
  await as('Chuyên viên cơ quan thường trực', DESK, async (page) => {
    await page.goto(`${server.address}/directives/new`);
    await page.getByLabel(/không chứa bí mật nhà nước/).check();
    await page.getByLabel('Nội dung văn bản').fill(DIRECTIVE);
    await page.getByRole('button', { name: 'Tiếp nhận và đọc' }).click();
    await page.waitForURL(/\/directives\/[0-9a-f-]{36}/);
    await assertAccessible(page);
    const cards = page.locator('article.card[data-obligation]');
    assert.ok((await cards.count()) >= 2, 'each numbered duty is a card');
    const district = cards.filter({ hasText: 'Đăk Tô' }).first();
    await district.getByRole('link', { name: 'Sửa' }).click();
    await page.getByLabel('Việc phải làm').fill('Rà soát cụm pano hiện có và gửi kết quả');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.waitForURL(/\/directives\/[0-9a-f-]{36}(#.*)?$/);
    const confirm = page.getByRole('button', { name: /^Xác nhận$|^Xác nhận:/ });
    for (let left = await confirm.count(); left > 0; left -= 1) {
      await confirm.first().click();
      await page.waitForLoadState();
    }
    await page.getByRole('link', { name: 'Phát hành nhiệm vụ' }).first().click();
    await assertAccessible(page);
    await page.getByRole('button', { name: /Phát hành lần 1/ }).click();
    await page
      .getByRole('status')
      .getByText(/Đã phát hành/)
      .waitFor();
  });

  await as('Chuyên viên UBND huyện Đăk Tô', PHONE, async (page) => {
    await openTask(page, /Rà soát cụm pano/);
    await assertAccessible(page);
    assert.match(
      await page.locator('main').innerText(),
      /rà soát các cụm pano hiện có/,
      'the sentence stands on the page',
    );
    await page.getByLabel(/không chứa bí mật nhà nước/).check();
    await page.getByLabel('Số, ký hiệu văn bản').fill('41/BC-UBND');
    await page.getByLabel('Ngày văn bản').fill('12/05/2014');
    await page.getByRole('button', { name: 'Gửi tài liệu minh chứng' }).click();
    await page.getByRole('status').waitFor();
    assert.match(await page.locator('main').innerText(), /41\/BC-UBND/);
    assert.equal(
      await page.getByRole('button', { name: 'Xác nhận kết quả' }).count(),
      0,
      'nobody confirms their own work',
    );
  });

  await as('Lãnh đạo UBND huyện Đăk Tô', PHONE, async (page) => {
    await openTask(page, /Rà soát cụm pano/);
    await page.getByRole('button', { name: 'Xác nhận kết quả' }).click();
    await page.getByRole('status').getByText('Đã xác nhận kết quả.').waitFor();
  });

  await as('Chuyên viên cơ quan thường trực', DESK, async (page) => {
    await page.goto(`${server.address}/obligations?q=ra+soat+pano`);
    await page
      .getByRole('link', { name: /Rà soát cụm pano/ })
      .first()
      .click();
    await page.waitForLoadState();
    await page.getByRole('button', { name: 'Ghi nhận đã kiểm tra' }).click();
    await page.getByRole('status').waitFor();
    assert.match(await page.locator('main').innerText(), /thường trực đã kiểm tra/i);
    await assertAccessible(page);
  });
});

import assert from 'node:assert/strict';
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

const ROLES = [
  'Chuyên viên cơ quan thường trực (Sở TT&TT)',
  'Chuyên viên UBND huyện Đăk Tô',
  'Phó Chủ tịch UBND tỉnh',
  'Quản trị',
];
/** How many pages of one shape are opened; the shape is the address without its ids. */
const EACH_SHAPE = 2;
const DOWNLOADS = /\.(xlsx|ics|txt|pdf|docx)(\?|$)|\/files\//;

let server: RunningServer;
let browser: Browser;

before(async () => {
  if (withoutBrowser) return;
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Follows every link from the first page, a few of each shape, and looks at each page. */
async function visitAll(role: string, device: Device, look: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await openContext(browser, device);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  await enterAs(page, server.address, role);
  const waiting = [new URL(page.url()).pathname];
  const seen = new Map<string, number>();
  const visited: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const shape = shapeOf(path);
    if ((seen.get(shape) ?? 0) >= EACH_SHAPE || DOWNLOADS.test(path)) continue;
    seen.set(shape, (seen.get(shape) ?? 0) + 1);
    const answer = await page.goto(server.address + path);
    assert.equal(answer?.status(), 200, `${path} for ${role}`);
    visited.push(path);
    await look(page);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    waiting.push(...links.map((link) => link.split('#')[0] ?? link));
  }
  await context.close();
  assert.deepEqual(wrong, []);
  return visited;
}

const shapeOf = (path: string): string =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\?.*/, (query) => `?${[...new URLSearchParams(query).keys()].sort().join('&')}`);

test('axe finds nothing on any page, on a desk and on a phone', { skip: withoutBrowser }, async () => {
  for (const device of [DESK, PHONE]) {
    for (const role of ROLES) {
      const visited = await visitAll(role, device, assertAccessible);
      assert.ok(visited.length >= 8, `${role} reached only ${visited}`);
    }
  }
});

test('every page says the same with script off, and every form can be sent', { skip: withoutBrowser }, async () => {
  for (const role of ROLES.slice(0, 2)) {
    await visitAll(role, { ...PHONE, script: false }, async (page) => {
      assert.equal(await page.locator('h1').count(), 1, page.url());
      const forms = await page
        .locator('main form')
        .evaluateAll((all) =>
          all.map((form) => form.querySelectorAll('button:not([type=button]), input[type=submit]').length),
        );
      assert.ok(
        forms.every((buttons) => buttons > 0),
        `${page.url()} has a form without a button`,
      );
    });
  }
});

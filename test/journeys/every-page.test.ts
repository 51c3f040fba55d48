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
/** How many pages of one shape are opened for all roles together; the shape is the path without ids and filters. */
const EACH_SHAPE = 1;
const DOWNLOADS = /\.(xlsx|csv|ics|txt|pdf|docx|xml|json|zip|edxml)(\?|$)|\/files\//;

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

interface Crawl {
  readonly device: Device;
  /** how often a shape was opened so far, by any role */
  readonly seen: Map<string, number>;
  readonly wrong: string[];
  readonly look: (page: Page) => Promise<void>;
}

/** Follows every link from the first page of a role, a few of each shape, and looks at each page. */
async function visitAll(role: string, { device, seen, wrong, look }: Crawl): Promise<void> {
  const context = await openContext(browser, device);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  await enterAs(page, server.address, role);
  const waiting = [new URL(page.url()).pathname, '/search?q=doi+ngoai'];
  for (let path = waiting.shift(), first = true; path !== undefined; path = waiting.shift(), first = false) {
    const shape = shapeOf(path);
    const often = seen.get(shape) ?? 0;
    if ((often >= EACH_SHAPE && !first) || DOWNLOADS.test(path)) continue;
    seen.set(shape, often + 1);
    const answer = await page.goto(server.address + path).catch(unlessDownload);
    if (answer === 'download') continue;
    if (answer?.status() !== 200) wrong.push(`${path} answered ${answer?.status()} for ${role}`);
    await look(page).catch((error: Error) => wrong.push(`${role}, ${device.width} px: ${error.message}`));
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    waiting.push(...links.map((link) => link.split('#')[0] ?? link));
  }
  await context.close();
}

/** A file under a plain address: no page to look at. */
function unlessDownload(error: Error): 'download' {
  if (error.message.includes('Download is starting')) return 'download';
  throw error;
}

const shapeOf = (path: string): string => path.replace(/\?.*/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');

async function crawl(device: Device, look: Crawl['look']): Promise<void> {
  const all: Crawl = { device, look, seen: new Map(), wrong: [] };
  for (const role of ROLES) await visitAll(role, all);
  assert.deepEqual(all.wrong, []);
  assert.ok(all.seen.size >= 40, `only ${all.seen.size} shapes of pages were reached: ${[...all.seen.keys()]}`);
}

for (const device of [DESK, PHONE]) {
  test(`axe finds nothing on any page at ${device.width} px`, { skip: withoutBrowser }, () =>
    crawl(device, assertAccessible),
  );
}

test('every page says the same with script off, and every form can be sent', { skip: withoutBrowser }, () =>
  crawl({ ...PHONE, script: false }, async (page) => {
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
  }),
);

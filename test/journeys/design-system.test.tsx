import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { galleryPages } from '../support/gallery/gallery.tsx';
import { axeFaults, scrollsSideways, smallTargets } from '../support/gallery/look.ts';
import { serveGallery } from '../support/gallery/serve-gallery.ts';

const CHROMIUM = '/usr/bin/chromium';
const skip = existsSync(CHROMIUM) ? false : 'no chromium on this machine';
const PHONE = { viewport: { width: 360, height: 740 } };
const DESK = { viewport: { width: 1280, height: 900 } };

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let names: string[];

before(async () => {
  if (skip) return;
  const pages = await galleryPages();
  names = [...pages.keys()];
  gallery = await serveGallery(pages);
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

after(async () => {
  await browser?.close();
  gallery?.server.close();
});

/** Opens a page and fails when the browser had anything to say, such as a policy that was broken. */
async function visit<T>(name: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage(options);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(`${gallery.address}/${name}`);
    const result = await look(page);
    assert.deepEqual(said, [], name);
    return result;
  } finally {
    await page.close();
  }
}

test('axe finds nothing on any page with everything opened, on a desk by day and on a phone by night', {
  skip,
}, async () => {
  for (const name of names) {
    for (const options of [DESK, { ...PHONE, colorScheme: 'dark' as const }]) {
      const faults = await visit(name, options, async (page) => {
        await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
        return axeFaults(page);
      });
      assert.deepEqual(faults, [], name);
    }
  }
});

test('at 360 px nothing scrolls sideways and everything to press is as large as a thumb', { skip }, async () => {
  for (const name of names) {
    await visit(name, { ...PHONE, javaScriptEnabled: true }, async (page) => {
      assert.equal(await scrollsSideways(page), false, name);
      const menu = page.locator('.menu-switch > summary');
      if (await menu.count()) await menu.click();
      assert.deepEqual(await smallTargets(page), [], name);
    });
  }
});

test('the menu of a phone opens without script', { skip }, async () => {
  await visit('work', { ...PHONE, javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator('.menu-link').first().isVisible(), false);
    await page.locator('.menu-switch > summary').click();
    assert.equal(await page.locator('.menu-link').first().isVisible(), true);
    assert.equal(await page.getByRole('button', { name: 'English' }).isVisible(), true);
  });
});

test('a sentence and its obligation light up together', { skip }, async () => {
  await visit('directive', DESK, async (page) => {
    await page.locator('#obligation-b').hover();
    assert.equal(await page.locator('#sentence-b').evaluate((mark) => mark.classList.contains('is-lit')), true);
    await page.locator('#sentence-h').hover();
    assert.equal(await page.locator('#obligation-h').evaluate((card) => card.classList.contains('is-lit')), true);
    assert.equal(await page.locator('#obligation-b').evaluate((card) => card.classList.contains('is-lit')), false);
  });
});

test('text and files wait for the declaration when there is script, and are open when there is none', {
  skip,
}, async () => {
  await visit('form', DESK, async (page) => {
    assert.equal(await page.locator('#text').isDisabled(), true);
    await page.locator('#no_state_secrets').check();
    assert.equal(await page.locator('#text').isDisabled(), false);
    await page.locator('#money').fill('');
    await page.locator('#money').pressSequentially('1234567');
    assert.equal(await page.locator('#money').inputValue(), '1.234.567');
    await page.locator('#issued').fill('1-7-2014');
    await page.locator('#issued').blur();
    assert.equal(await page.locator('#issued').inputValue(), '01/07/2014');
  });
  await visit('form', { ...DESK, javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator('#text').isDisabled(), false);
  });
});

test('in a table j and k go from row to row', { skip }, async () => {
  await visit('register', DESK, async (page) => {
    const focused = () => page.evaluate('document.activeElement.closest("tr").rowIndex');
    await page.locator('tbody tr:first-child th a').focus();
    await page.keyboard.press('j');
    assert.equal(await focused(), 2);
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 1);
  });
});

test('a form is sent once however often it is pressed, and says so', { skip }, async () => {
  await visit('form', DESK, async (page) => {
    let sent = 0;
    await page.route('**/directives', (route) => {
      sent += 1;
      return route.fulfill({ status: 204 });
    });
    const button = page.locator('.form button.button-primary');
    for (let press = 0; press < 3; press += 1) {
      await button.dispatchEvent('click');
      await page.waitForTimeout(150);
    }
    assert.equal(await button.textContent(), 'Đang gửi…');
    assert.equal(sent, 1);
  });
});

// node --import ./src/platform/runtime/tsx-hook.mjs test/support/gallery/look-at-gallery.tsx FOLDER [page …]
// Writes pictures of the gallery at the widths and themes the product promises, and says what axe found.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { galleryPages } from './gallery.tsx';
import { serveGallery } from './serve-gallery.ts';

const [folder = '.', ...wanted] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = await galleryPages();
const { address, server } = await serveGallery(pages);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

for (const name of wanted.length > 0 ? wanted : pages.keys()) {
  for (const width of [1280, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) await look(browser, name, width, colorScheme);
  }
}
await browser.close();
server.close();

async function look(open: Browser, name: string, width: number, colorScheme: 'light' | 'dark') {
  const page = await open.newPage({
    viewport: { width, height: width > 600 ? 900 : 740 },
    colorScheme,
    bypassCSP: true,
  });
  page.on('console', (message) => console.log(name, width, message.text()));
  page.on('pageerror', (error) => console.log(name, width, String(error)));
  await page.goto(`${address}/${name}`);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  const sideways = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  if (sideways) console.log(name, width, 'scrolls sideways');
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  for (const violation of found.violations) {
    console.log(name, width, colorScheme, violation.id, violation.help);
    for (const node of violation.nodes.slice(0, 3))
      console.log('   ', node.html.slice(0, 160), node.failureSummary.replaceAll('\n', ' '));
  }
  await page.close();
}

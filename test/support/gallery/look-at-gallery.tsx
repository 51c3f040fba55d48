// node --import ./src/platform/runtime/tsx-hook.mjs test/support/gallery/look-at-gallery.tsx FOLDER [page …]
// Writes pictures of the gallery at the widths and themes the product promises.
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { galleryPages } from './gallery.tsx';
import { serveGallery } from './serve-gallery.ts';

const [folder = '.', ...wanted] = process.argv.slice(2);
const pages = await galleryPages();
const { address, server } = await serveGallery(pages);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

for (const name of wanted.length > 0 ? wanted : pages.keys()) {
  for (const width of [1280, 360]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: width > 600 ? 900 : 740 }, colorScheme });
      await page.goto(`${address}/${name}`);
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
server.close();

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeAnswer {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** What axe-core has against the page, one line per kind of fault; empty when nothing. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeAnswer>('axe.run()');
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** True when a reader would have to move the page sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** Buttons, inputs and menu entries that are smaller than a thumb (44 px); links inside sentences are not counted. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('button, select, textarea, summary, input:not([type=hidden]), .menu-link, .heat[href]')]
    .map((part) => {
      const outer = part.matches('[type=checkbox], [type=radio]') ? part.closest('.check') : part;
      return { part, box: outer.getBoundingClientRect() };
    })
    .filter(({ part, box }) => box.width > 0 && part.checkVisibility() && (box.height < 43.5 || box.width < 43.5))
    .map(({ part, box }) => Math.round(box.width) + '×' + Math.round(box.height) + ' ' + part.outerHTML.slice(0, 100))`);

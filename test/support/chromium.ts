import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const PATHS = [process.env.NGOCLINH_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const chromiumPath = (): string | undefined => PATHS.find((path) => path && existsSync(path));

/** For `test(..., { skip })`: the reason why the journeys cannot run here, or false. */
export const withoutBrowser: string | false = chromiumPath() ? false : 'no chromium: apt-get install chromium';

/** @param flags further switches, such as one that trusts a test's own certificate */
export const openBrowser = (...flags: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath() ?? '', args: [...FLAGS, ...flags] });

export interface Device {
  readonly width: number;
  readonly script?: boolean;
}

export const DESK: Device = { width: 1280 };
export const PHONE: Device = { width: 360 };

export const openContext = (browser: Browser, device: Device): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: device.width, height: device.width < 600 ? 740 : 900 },
    javaScriptEnabled: device.script ?? true,
    locale: 'vi-VN',
  });

/** Enters the demonstration by clicking the role's button on the sign-in page. */
export async function enterAs(page: Page, address: string, label: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByRole('button', { name: `Vào với vai ${label}` }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA as far as a machine can tell, and nothing that sticks out to the side. */
export async function assertAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const axe = (globalThis as never as { axe: { run(options: object): Promise<{ violations: AxeViolation[] }> } }).axe;
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.violations.map(
      (each) =>
        `${each.id}: ${each.nodes
          .map((node) => node.html)
          .slice(0, 3)
          .join(' | ')}`,
    );
  });
  assert.deepEqual(violations, [], page.url());
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(overflow <= 0, `${page.url()} is ${overflow} px too wide`);
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: { readonly html: string }[];
}

// Renews the pictures of README.md from the running product: `node … test/support/take-pictures.ts`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESK, type Device, enterAs, openBrowser, openContext, PHONE } from './chromium.ts';
import { startServer } from './server.ts';
import { ROOT } from './source-files.ts';

interface Picture {
  readonly name: string;
  readonly role: string;
  readonly device: Device;
  readonly path: string;
  /** links to follow from there, one after the other */
  readonly follow?: readonly RegExp[];
}

const OFFICER = 'Chuyên viên cơ quan thường trực';
const DISTRICT = 'Chuyên viên UBND huyện Đăk Tô';
const PICTURES: readonly Picture[] = [
  {
    name: 'directive',
    role: OFFICER,
    device: DESK,
    path: '/directives',
    follow: [/Đẩy mạnh/],
  },
  { name: 'my-work', role: DISTRICT, device: DESK, path: '/' },
  { name: 'overview', role: 'Phó Chủ tịch', device: DESK, path: '/overview' },
  { name: 'task-phone', role: DISTRICT, device: PHONE, path: '/', follow: [/Gửi danh sách/] },
  { name: 'plans', role: OFFICER, device: DESK, path: '/plans' },
  {
    name: 'consolidation',
    role: OFFICER,
    device: DESK,
    path: '/plans',
    follow: [/năm 2015/, /^Tổng hợp$/],
  },
  { name: 'plan-phone', role: DISTRICT, device: PHONE, path: '/plans', follow: [/Lập kế hoạch/] },
];

const folder = join(ROOT, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const server = await startServer(['--date', '2014-05-12']);
const browser = await openBrowser();
try {
  for (const picture of PICTURES) {
    const context = await openContext(browser, picture.device);
    const page = await context.newPage();
    await enterAs(page, server.address, picture.role);
    await page.goto(server.address + picture.path);
    for (const name of picture.follow ?? []) {
      await page.locator('main').getByRole('link', { name }).first().click();
      await page.waitForLoadState('networkidle');
    }
    await page.screenshot({ path: join(folder, `${picture.name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

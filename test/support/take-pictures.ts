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
  /** the simulated day; the demonstration's first one where none is said */
  readonly date?: string;
  /** links to follow from there, one after the other */
  readonly follow?: readonly RegExp[];
}

const OFFICER = 'Chuyên viên cơ quan thường trực';
const DISTRICT = 'Chuyên viên UBND huyện Đăk Tô';
const FIRST_DAY = '2014-05-12';
const AFTER_HALF_A_YEAR = '2014-06-24';
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
  { name: 'money', role: 'Chuyên viên Sở Tài chính', device: DESK, path: '/budget/flow', date: AFTER_HALF_A_YEAR },
  {
    name: 'report',
    role: OFFICER,
    device: DESK,
    path: '/reports',
    date: AFTER_HALF_A_YEAR,
    follow: [/cơ quan thường trực/, /Đọc báo cáo/],
  },
  { name: 'activity-phone', role: DISTRICT, device: PHONE, path: '/activities/new' },
  { name: 'plan-phone', role: DISTRICT, device: PHONE, path: '/plans', follow: [/Lập kế hoạch/] },
];

const folder = join(ROOT, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const [date, pictures] of Map.groupBy(PICTURES, (picture) => picture.date ?? FIRST_DAY)) {
    const server = await startServer(['--date', date]);
    for (const picture of pictures) await take(browser, server.address, picture);
    await server.stop();
  }
} finally {
  await browser.close();
}

async function take(from: typeof browser, address: string, picture: Picture): Promise<void> {
  const context = await openContext(from, picture.device);
  const page = await context.newPage();
  await enterAs(page, address, picture.role);
  await page.goto(address + picture.path);
  for (const name of picture.follow ?? []) {
    await page.locator('main').getByRole('link', { name }).first().click();
    await page.waitForLoadState('networkidle');
  }
  await page.screenshot({ path: join(folder, `${picture.name}.png`) });
  await context.close();
}

import { fillProvince } from '../../src/app-province.ts';
import type { Day } from '../../src/kernel/day.ts';
import { startTestApp, type TestApp } from './app.ts';
import { type Visitor, visitor } from './browser.ts';

export interface DemonstrationApp extends TestApp {
  /** signs in with the account of a role of the preset, such as `standing-officer` */
  enter(role: string): Promise<Visitor>;
  readonly roles: readonly string[];
}

/** The product as a visitor of the demonstration meets it: the 2013 preset on a simulated day. */
export async function startDemonstration(today: Day, preset = 'kon-tum-2013'): Promise<DemonstrationApp> {
  const test = await startTestApp({ today });
  await fillProvince(test.app, { schema: test.schema, preset, date: today, demonstration: true });
  const accounts = await test.app
    .database(test.schema)
    .read((tx) => tx.selectFrom('account').select(['id', 'demonstration_label as label']).execute());
  const ids = new Map(accounts.map((account) => [(account.label as { role: string }).role, account.id]));
  return {
    ...test,
    roles: [...ids.keys()],
    async enter(role) {
      const guest = visitor(test.app);
      const answer = await guest.send('/sign-in/demonstration', { account: ids.get(role) ?? '' }, { from: '/sign-in' });
      if (answer.status !== 303) throw new Error(`${role} could not enter: ${answer.status}`);
      return guest;
    },
  };
}

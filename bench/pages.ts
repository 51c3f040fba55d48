import { day } from '../src/kernel/day.ts';
import { startDemonstration } from '../test/support/demonstration.ts';
import { inTurn, type Measured } from './ratio.ts';

const PAGES = ['/', '/units', '/documents', '/overview', '/obligations', '/directives', '/notices'];

/** Each page as an officer of the standing body opens it, against a page that is only the frame around one form. */
export async function benchPages(): Promise<Measured[]> {
  const demo = await startDemonstration(day('2014-05-12'));
  try {
    const officer = await demo.enter('standing-officer');
    const frame = { name: '/demonstration', work: () => officer.get('/demonstration') };
    const measured: Measured[] = [];
    for (const page of PAGES) measured.push(await inTurn(page, () => officer.get(page), frame));
    return measured;
  } finally {
    await demo.close();
  }
}

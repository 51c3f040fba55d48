import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../src/kernel/day.ts';
import type { Route } from '../src/platform/http/route.ts';
import { tokenIn, type Visitor, visitor } from './support/browser.ts';
import { type DemonstrationApp, startDemonstration } from './support/demonstration.ts';

const ALL = [
  'standing-officer',
  'standing-head',
  'district-officer',
  'district-head',
  'ppc-office',
  'vice-chair',
  'finance',
];
const OTHERS = ['personnel', 'press-desk', 'police', 'press', 'standing-adviser', 'administrator'];
const EVERYBODY = [...ALL, ...OTHERS];
const WORKING = EVERYBODY.filter((role) => role !== 'administrator');

/**
 * Written down by hand from who does what in an office, not read from the policies: a policy that drifts fails here,
 * and an ability that nobody wrote down fails too.
 */
const WHO_MAY: Readonly<Record<string, readonly string[]>> = {
  'signed-in': EVERYBODY,
  'document.view': EVERYBODY,
  'document.register': WORKING,
  'document.check': WORKING,
  'outgoing.work': WORKING,
  'outgoing.letterhead': ['administrator', 'standing-head', 'district-head', 'vice-chair'],
  'units.see': EVERYBODY,
  'units.manage': ['administrator'],
  'posts.manage': ['administrator', 'personnel'],
  'posts.arrange': ['administrator', 'personnel', 'standing-head', 'district-head', 'vice-chair'],
  'rules.manage': ['administrator'],
  'accounts.manage': ['administrator'],
  'directive.read': EVERYBODY,
  'directive.work': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair'],
  'directive.export-corrections': ['standing-officer', 'standing-head', 'administrator'],
  'directive.publish': ['standing-officer', 'standing-head'],
  'draft.review': WORKING,
  'review-rules.read': EVERYBODY,
  'manage-calendar': WORKING,
  'see-overview': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair'],
  'see-tasks': EVERYBODY,
  'work-on-tasks': WORKING,
  'check-tasks': ['standing-officer', 'standing-head', 'ppc-office'],
  'decide-on-tasks': ['standing-officer', 'standing-head', 'ppc-office'],
  'activity.assign-work': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair'],
  'report.see': EVERYBODY,
  'report.work': WORKING,
  'report.receive': ['standing-officer', 'standing-head', 'ppc-office'],
  'report.run': ['standing-officer', 'standing-head'],
  'report.oversee': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair'],
  'plan.see': EVERYBODY,
  'plan.work': WORKING,
  'plan.read': ['standing-officer', 'standing-head', 'ppc-office'],
  'plan.oversee': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair'],
  'plan.run-cycle': ['standing-officer', 'standing-head'],
  'dossier.see': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair', 'finance'],
  'dossier.submit': ['standing-officer', 'standing-head'],
  'dossier.draft-paper': ['standing-officer', 'standing-head', 'ppc-office'],
  'dossier.office-complete': ['ppc-office'],
  'dossier.leader-agree': ['vice-chair'],
  'dossier.give-finance-opinion': ['finance'],
  'dossier.send-to-ministry': ['standing-officer', 'standing-head', 'ppc-office'],
  'dossier.amend': ['standing-officer', 'standing-head'],
  'dossier.answer-opinion': WORKING,
  'plan.see-consolidation': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair', 'finance'],
  'plan.decide-lines': ['standing-officer', 'standing-head', 'ppc-office'],
  'activity.see': EVERYBODY,
  'activity.work': WORKING,
  'activity.check': ['standing-officer', 'standing-head', 'ppc-office'],
  'activity.oversee-acceptance': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair'],
  'coverage.see': EVERYBODY,
  'coverage.record': WORKING,
  'coverage.check': ['standing-officer', 'standing-head', 'press-desk', 'ppc-office'],
  'scorecard.see': EVERYBODY,
  'scorecard.run': ['standing-officer', 'standing-head'],
  'scorecard.settle': ['standing-officer', 'standing-head', 'ppc-office'],
  'lookback.write': WORKING,
  'apparatus.propose': ['personnel'],
  'budget.see': WORKING,
  'budget.oversee': ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair', 'finance'],
  'budget.assign': ['finance'],
  'budget.work': WORKING,
  search: EVERYBODY,
  'demonstration.move-clock': EVERYBODY,
};

let demo: DemonstrationApp;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
});
after(() => demo.close());

const ID = '01900000-0000-7000-8000-00000000abcd';
const addressOf = (route: Route): string =>
  route.path.replace(/:\w+(\{[^}]*\})?/g, ID).replace('*', 'khong-co') + (route.method === 'DELETE' ? '/removal' : '');
const isOpen = (route: Route): boolean => route.ability.name === 'anyone' || route.withoutFormToken === true;

test('the presets have exactly the roles that the matrix names', () => {
  assert.deepEqual([...demo.roles].sort(), [...EVERYBODY].sort());
});

test('every route declares an ability that is written down, and every change an audit name', () => {
  const unknown = new Set(
    demo.app.routes
      .filter((route) => !isOpen(route) && !WHO_MAY[route.ability.name])
      .map((route) => `${route.ability.name}: ${route.path}`),
  );
  assert.deepEqual([...unknown], []);
  const silent = demo.app.routes.filter((route) => route.method !== 'GET' && !route.audit);
  assert.deepEqual(
    silent.map((route) => route.path),
    [],
  );
  const twice = demo.app.routes.map((route) => `${route.method} ${route.path}`);
  assert.deepEqual(
    twice.filter((each, index) => twice.indexOf(each) !== index),
    [],
  );
});

test('somebody who has not signed in is led to the sign-in page, whatever the address', async () => {
  const guest = visitor(demo.app);
  const token = tokenIn((await guest.get('/sign-in')).body, '_csrf');
  for (const route of demo.app.routes.filter((each) => !isOpen(each))) {
    const answer =
      route.method === 'GET' ? await guest.get(addressOf(route)) : await guest.send(addressOf(route), { _csrf: token });
    assert.match(answer.location ?? '', /^\/sign-in/, `${route.method} ${route.path} answered ${answer.status}`);
  }
});

test('each role meets exactly the doors that are its own', async () => {
  for (const role of EVERYBODY) {
    const person = await demo.enter(role);
    const token = tokenIn((await person.get('/')).body, '_csrf');
    for (const route of demo.app.routes.filter((each) => !isOpen(each) && each.path !== '/sign-out')) {
      const may = WHO_MAY[route.ability.name]?.includes(role) ?? false;
      const status = await statusAt(person, route, token);
      if (may) assert.ok(status < 500, `${role}: ${route.method} ${route.path} answered ${status}`);
      else assert.equal(status, 403, `${role}: ${route.method} ${route.path}`);
    }
  }
});

const statusAt = async (person: Visitor, route: Route, token: string): Promise<number> => {
  const answer =
    route.method === 'GET' ? await person.get(addressOf(route)) : await person.send(addressOf(route), { _csrf: token });
  return answer.status;
};

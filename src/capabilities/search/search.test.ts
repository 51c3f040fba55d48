import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DemonstrationApp, startDemonstration } from '../../../test/support/demonstration.ts';
import { day } from '../../kernel/day.ts';
import { countQueries } from '../../platform/database/tenant.ts';

let demo: DemonstrationApp;
before(async () => {
  demo = await startDemonstration(day('2014-05-12'));
});
after(() => demo.close());

test('units and papers are found by words without diacritics, and what is found is a link', async () => {
  const officer = await demo.enter('standing-officer');
  await officer.send(
    '/documents',
    { subject: 'Kế hoạch thông tin đối ngoại', kind: 'internal' },
    { from: '/documents/new' },
  );
  const page = await officer.get('/search?q=doi+ngoai');
  assert.equal(page.status, 200);
  assert.match(page.body, /href="\/documents\/[0-9a-f-]+">Kế hoạch thông tin đối ngoại/);
  assert.match((await officer.get('/search?q=dak+to')).body, /href="\/units\/[0-9a-f-]+[^"]*">UBND huyện Đăk Tô/);
});

test('what a unit may not see it does not find', async () => {
  const officer = await demo.enter('standing-officer');
  const text = 'CHỈ THỊ\nVề việc pano biên giới\n\n1. Sở Ngoại vụ\n- Rà soát các cụm pano trước ngày 30/6/2014.\n';
  const received = await officer.send('/directives', { no_state_secrets: 'yes', text }, { from: '/directives/new' });
  assert.equal(received.status, 303);
  const link = new RegExp(`href="${received.location?.split('#')[0]}"`);
  assert.match((await officer.get('/search?q=pano')).body, link);
  const district = await demo.enter('district-officer');
  assert.doesNotMatch((await district.get('/search?q=pano')).body, link);
});

test('a search asks the same number of questions whatever it finds', async () => {
  const officer = await demo.enter('standing-officer');
  const one = await countQueries(() => officer.get('/search?q=khong-co-gi-ca'));
  const many = await countQueries(() => officer.get('/search?q=a'));
  assert.equal(many.queries, one.queries);
});

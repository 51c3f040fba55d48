import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Visitor } from '../../../../test/support/browser.ts';
import { type DemonstrationApp, startDemonstration } from '../../../../test/support/demonstration.ts';
import { day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import { carryOut } from '../../../platform/unit-of-work.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { draftOutgoing } from './index.ts';
import { aDraft, aPaper } from './outgoing.fixtures.ts';

const TODAY = day('2014-06-20');
let demo: DemonstrationApp;
let units: Record<'committee' | 'standing' | 'office', Id>;
before(async () => {
  demo = await startDemonstration(TODAY);
  units = await demo.app.database(demo.schema).read(async (tx) => {
    const unit = async (code: string) => (await findUnitByCode(tx, code, TODAY))?.id as Id;
    return {
      committee: await unit('kt-ubnd-tinh'),
      standing: await unit('kt-so-tttt'),
      office: await unit('kt-van-phong-ubnd'),
    };
  });
});
after(() => demo.close());

async function drafted(more: Partial<Parameters<typeof draftOutgoing>[1]> = {}): Promise<Id> {
  const draft = aDraft({ issuerUnitId: units.committee, draftingUnitId: units.standing });
  const who = { actor: null, today: TODAY, requestId: null };
  const result: Result<Id> = await carryOut(demo.app.database(demo.schema), demo.app.work, who, (change) =>
    draftOutgoing(change, { ...draft, ...more }),
  );
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

const act = (who: Visitor, id: Id, name: string, fields: Record<string, string> = {}) =>
  who.send(`/documents/${id}/paper/${name}`, fields, { from: `/documents/${id}` });

const views = (id: Id) => [`/documents/${id}`, `/documents/${id}/paper.docx`, `/documents/${id}/paper.pdf`];

test('a paper on its way is read by those who draft, check and sign it; all others find nothing anywhere', async () => {
  const title = 'Kế hoạch chưa ai được biết';
  const id = await drafted({ content: aPaper({ subject: title }) });
  for (const role of ['district-head', 'district-officer', 'press', 'administrator', 'police', 'standing-adviser']) {
    const outside = await demo.enter(role);
    for (const path of views(id)) assert.equal((await outside.get(path)).status, 404, `${role}: ${path}`);
    for (const path of ['/documents', '/search?q=chua+ai+duoc+biet']) {
      assert.doesNotMatch((await outside.get(path)).body, new RegExp(title), `${role}: ${path}`);
    }
  }
  for (const role of ['standing-officer', 'standing-head', 'ppc-office', 'vice-chair', 'finance']) {
    const inside = await demo.enter(role);
    assert.match((await inside.get(`/documents/${id}`)).body, new RegExp(title), role);
  }
});

test('what a leader remarks on a draft stays between leader, office and drafting unit, also after the issue', async () => {
  const id = await drafted();
  const [officer, leader, office] = [
    await demo.enter('standing-officer'),
    await demo.enter('vice-chair'),
    await demo.enter('ppc-office'),
  ];
  const remarks = 'Kinh phí phải rà soát lại';
  assert.equal((await act(leader, id, 'return', { remarks })).status, 303);
  assert.match((await officer.get(`/documents/${id}`)).body, new RegExp(remarks));
  assert.doesNotMatch((await (await demo.enter('finance')).get(`/documents/${id}`)).body, new RegExp(remarks));
  assert.equal((await act(officer, id, 'freeze')).status, 303);
  const issued = { number: '1600', symbol: 'KH-UBND', issuedOn: '20/06/2014' };
  const signer = { signerLines: 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', signerName: 'Trần Thử Nghiệm' };
  assert.equal((await act(office, id, 'record-issue', { ...signer, ...issued })).status, 303);
  const district = await demo.enter('district-officer');
  const page = await district.get(`/documents/${id}`);
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.body, new RegExp(remarks));
});

test('a phiếu trình is between the office and the leaders', async () => {
  const slip = aPaper({ form: 'slip', typeName: 'Phiếu trình', subject: 'Trình lãnh đạo' });
  const id = await drafted({ issuerUnitId: units.office, draftingUnitId: units.office, content: slip });
  const status = async (role: string) => (await (await demo.enter(role)).get(`/documents/${id}`)).status;
  assert.deepEqual(
    await Promise.all(['ppc-office', 'vice-chair', 'standing-officer', 'finance', 'district-head'].map(status)),
    [200, 200, 404, 404, 404],
  );
});

test('another unit adds no signed copy to a paper, and puts no draft into its case file', async () => {
  const id = await drafted();
  const district = await demo.enter('district-officer');
  const file = { field: 'file', name: 'da-ky.pdf', bytes: new TextEncoder().encode('%PDF-1.4 of somebody else') };
  const fields = { kind: 'signed', no_state_secrets: 'on' };
  const added = await district.send(`/documents/${id}/renditions`, fields, { from: '/documents/new', files: [file] });
  assert.equal(added.status, 404);
  const opened = { year: '2014', notation: '01', title: 'Hồ sơ', maintenance: 'permanent', rights: '' };
  const { location } = await district.send('/documents/case-files', opened, { from: '/documents/case-files' });
  const put = await district.send(`${location}/documents`, { documents: id }, { from: location ?? '' });
  assert.equal(put.status, 404);
});

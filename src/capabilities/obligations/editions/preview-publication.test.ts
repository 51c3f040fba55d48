import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DutyProvince, openDutyProvince } from '../../../../test/support/duty-province.ts';
import { TODAY } from '../../../../test/support/province-work.ts';
import type { Id } from '../../../kernel/ids.ts';
import { countQueries } from '../../../platform/database/tenant.ts';
import { aPublishedObligation, BEFORE_JULY, IN_MAY, once } from '../obligations.fixtures.ts';
import { publicationContributor } from './preview-publication.ts';

let province: DutyProvince;
let ids: { documentId: Id; textId: Id };
before(async () => {
  province = await openDutyProvince();
  ids = await province.read(async (tx) => {
    const row = await tx
      .selectFrom('directive')
      .innerJoin('directive_text', 'directive_text.directive_id', 'directive.id')
      .select(['document_id as documentId', 'directive_text.id as textId'])
      .executeTakeFirstOrThrow();
    return row as { documentId: Id; textId: Id };
  });
});
after(() => province.close());

const preview = (obligations: ReturnType<typeof aPublishedObligation>[]) =>
  province.view(async (view) => {
    const edition = { ...ids, directiveId: province.directiveId, publishedOn: TODAY, documentLabel: 'Chỉ thị 01' };
    const effects = await publicationContributor.preview(view, { ...edition, obligations });
    return effects.map(({ perUnit = [], ...effect }) => {
      const counted = perUnit.reduce((sum, each) => sum + each.tasks, 0);
      assert.equal(counted, effect.tasks, 'every task is some unit’s');
      return effect;
    });
  });

test('the preview says what publishing then does, and writes nothing', async () => {
  const [first, second] = [await province.lineage(), await province.lineage()];
  const units = [province.unit('huyen-a'), province.unit('huyen-b')];
  const edition = [
    aPublishedObligation(first, units, { deadline: IN_MAY }),
    aPublishedObligation(second, units, { deadline: once('2014-08-20') }),
  ];
  assert.deepEqual(await preview(edition), [
    { kind: 'opens', lineageId: first, tasks: 4, units: ['huyen-a', 'huyen-b'], firstDue: '2014-05-30' },
    { kind: 'opens', lineageId: second, tasks: 2, units: ['huyen-a', 'huyen-b'], firstDue: '2014-08-20' },
  ]);
  const count = () => province.read((tx) => tx.selectFrom('task').select('id').execute());
  assert.equal((await count()).length, 0);
  await province.publish(edition);
  assert.equal((await count()).length, 6);

  const by = province.actor('huyen-a.officer').personId;
  const head = province.actor('huyen-a.head').personId;
  const closed = {
    state: 'unit-confirmed',
    handed_in_on: TODAY,
    handed_in_by: by,
    confirmed_on: TODAY,
    confirmed_by: head,
  };
  await province.database.write((tx) =>
    tx
      .updateTable('task')
      .set(closed)
      .where('unit_id', '=', province.unit('huyen-a'))
      .where('due_key', '=', '2014')
      .execute(),
  );
  const { value, queries } = await countQueries(() =>
    preview([aPublishedObligation(first, units, { deadline: BEFORE_JULY })]),
  );
  assert.deepEqual(value, [
    { kind: 'changes', lineageId: first, tasks: 3, units: ['huyen-a', 'huyen-b'], firstDue: '2014-06-30' },
    { kind: 'keeps-closed', lineageId: first, tasks: 1, units: ['huyen-a'], firstDue: '2014-05-30' },
    { kind: 'withdraws', lineageId: second, tasks: 2, units: ['huyen-a', 'huyen-b'], firstDue: '2014-08-20' },
  ]);
  assert.ok(queries <= 12, `${queries} queries`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import { idOf } from '../draft/draft.fixtures.ts';
import { foldAmendments } from './amendment.rules.ts';
import { type OrderOf, orderRefusal, orderWarnings } from './order.rules.ts';

const PPC = { name: 'Ủy ban nhân dân tỉnh', unitId: idOf(7), level: 'province' } as const;
const MINISTRY = { name: 'Bộ Thông tin và Truyền thông', unitId: null, level: 'ministry' } as const;
const DISTRICT = { name: 'Ủy ban nhân dân huyện Đăk A', unitId: idOf(8), level: 'district' } as const;

const order = (parts: { by?: object; target?: object } & Partial<Omit<OrderOf, 'by' | 'target'>> = {}): OrderOf => ({
  mode: 'replace',
  effectiveOn: day('2014-05-12'),
  changedByTarget: new Set(),
  ...parts,
  by: { id: idOf(2), issuedOn: day('2014-05-10'), issuer: PPC, ...parts.by },
  target: {
    id: idOf(1),
    state: 'published',
    issuedOn: day('2013-04-11'),
    issuer: PPC,
    endsOn: null,
    ...parts.target,
  },
});

test('what cannot be is refused with its reason, what can is not', () => {
  const cases: [string | null, OrderOf][] = [
    [null, order()],
    [null, order({ target: { state: 'correcting' } })],
    ['itself', order({ target: { id: idOf(2) } })],
    ['notPublished', order({ target: { state: 'reading' } })],
    ['endedAlready', order({ target: { state: 'ended' } })],
    ['circle', order({ changedByTarget: new Set([idOf(2)]) })],
    ['older', order({ by: { issuedOn: day('2012-01-01') } })],
    ['beforeTarget', order({ effectiveOn: day('2013-01-01') })],
    ['endsAlready', order({ target: { endsOn: day('2014-12-01') } })],
    ['afterEnd', order({ mode: 'amend', effectiveOn: day('2014-12-01'), target: { endsOn: day('2014-12-01') } })],
    [null, order({ mode: 'amend', target: { endsOn: day('2014-12-01') } })],
    [null, order({ by: { issuedOn: null } })],
  ];
  for (const [refusal, each] of cases) {
    assert.equal(orderRefusal(each), refusal && `amendment.refusal.${refusal}`, JSON.stringify(each));
  }
});

test('competence and days that look unusual must have been looked at', () => {
  const cases: [string[], OrderOf][] = [
    [[], order()],
    [[], order({ by: { issuer: MINISTRY } })],
    [['lower'], order({ by: { issuer: DISTRICT } })],
    [['otherIssuer'], order({ by: { issuer: { ...PPC, unitId: idOf(9) } } })],
    [['backwards'], order({ effectiveOn: day('2014-05-01') })],
    [['noDay'], order({ by: { issuedOn: null } })],
  ];
  for (const [warnings, each] of cases) {
    assert.deepEqual(
      orderWarnings(each),
      warnings.map((name) => `amendment.warning.${name}`),
    );
  }
});

test('of two decisions the later holds; what goes on in one place goes on in no other', () => {
  const span: [number, number] = [0, 5];
  const relation = { targetId: idOf(1), mode: 'replace' as const, effectiveOn: day('2014-05-12'), span };
  const folded = (...operations: Parameters<typeof foldAmendments>[0][number][]) => foldAmendments(operations);
  const pair = (oldId: number, nowId: number, sequence: number) =>
    ({ kind: 'pair', targetId: idOf(1), oldId: idOf(oldId), nowId: idOf(nowId), sequence }) as const;
  const [target] = folded({ kind: 'relate', ...relation, sequence: 1 }, pair(11, 21, 2), pair(12, 21, 3), {
    kind: 'settle',
    targetId: idOf(1),
    print: 'x',
    sequence: 4,
  });
  assert.deepEqual(target?.decisions.get(idOf(11)), { kind: 'unpair' });
  assert.deepEqual(target?.decisions.get(idOf(12)), { kind: 'pair', nowId: idOf(21) });
  assert.equal(target?.settled, 'x');
  const again = { kind: 'relate', ...relation, mode: 'amend', sequence: 5 } as const;
  const [anew] = folded({ kind: 'relate', ...relation, sequence: 1 }, pair(11, 21, 2), again);
  assert.equal(anew?.decisions.size, 0, 'relating anew begins anew');
  assert.deepEqual(
    folded({ kind: 'relate', ...relation, sequence: 1 }, { kind: 'unrelate', targetId: idOf(1), sequence: 2 }),
    [],
  );
});

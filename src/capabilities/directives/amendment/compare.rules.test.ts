import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idOf } from '../draft/draft.fixtures.ts';
import { aDuty } from './amendment.fixtures.ts';
import type { OldDecision } from './amendment.rules.ts';
import { type Compared, compareDirectives, printOf } from './compare.rules.ts';
import { touchesOf } from './section-reference.rules.ts';

const PLAN = 'Xây dựng kế hoạch thông tin đối ngoại hằng năm của tỉnh, trình Ủy ban nhân dân tỉnh trước ngày 01/7.';
const PRESS = 'Tổ chức giao ban báo chí định kỳ, định hướng nội dung tuyên truyền về biên giới.';
const PANO = 'Rà soát các cụm pano khu vực cửa khẩu và báo cáo kết quả.';
const SCHOOL = 'Mở lớp bồi dưỡng ngoại ngữ cho cán bộ làm công tác đối ngoại.';

const compared = (parts: Partial<Compared>): Compared => ({
  mode: 'replace',
  old: [],
  now: [],
  touches: [],
  decisions: new Map(),
  ...parts,
});
const shown = (parts: Partial<Compared>) =>
  compareDirectives(compared(parts)).map(
    ({ kind, old, now, parts: changed }) =>
      `${kind} ${old?.position ?? '-'}>${now?.position ?? '-'}${changed.length > 0 ? ` ${changed.join('+')}` : ''}`,
  );

test('a document that replaces another says again, changes, adds and ends', () => {
  const later = { ...aDuty(1, PLAN).deadline, text: 'trước ngày 01/6', month_day: '06-01' };
  const old = [aDuty(1, PLAN), aDuty(2, PRESS), aDuty(3, PANO)];
  const now = [
    aDuty(11, `- ${PRESS.toLowerCase()}`),
    aDuty(12, PLAN.replace('01/7', '01/6'), { deadline: later, leadUnitIds: [idOf(901)], leadNames: ['Sở Nội vụ'] }),
    aDuty(13, SCHOOL),
  ];
  assert.deepEqual(shown({ old, now }), ['same 2>11', 'changed 1>12 deadline+lead+words', 'added ->13', 'ended 3>-']);
});

test('a repealed document ends whole, whatever the decision itself asks for', () => {
  const duty = aDuty(1, PANO);
  assert.deepEqual(shown({ mode: 'repeal', old: [duty], now: [aDuty(11, PANO)] }), ['added ->11', 'ended 1>-']);
});

test('an amending document changes the points that it touches, and nothing else', () => {
  const text = 'Bãi bỏ điểm 2 mục II. Sửa đổi mục II.3 như sau: …';
  const [end, replace] = touchesOf(text);
  assert.ok(end && replace);
  const old = [aDuty(1, PLAN), aDuty(2, PRESS), aDuty(3, PANO)];
  const given = aDuty(11, 'Lập hồ sơ quản lý các cụm thông tin cửa khẩu.', {
    quote: {
      start: replace.span[1] + 1,
      end: replace.span[1] + 40,
      text: 'Lập hồ sơ quản lý các cụm thông tin cửa khẩu.',
    },
  });
  assert.deepEqual(shown({ mode: 'amend', old, now: [given], touches: [end, replace] }), [
    'changed 3>11 words',
    'kept 1>-',
    'ended 2>-',
  ]);
  assert.deepEqual(shown({ mode: 'amend', old, now: [] }), ['kept 1>-', 'kept 2>-', 'kept 3>-']);
});

test('a person’s word stands above every comparison', () => {
  const old = [aDuty(1, PLAN), aDuty(2, PRESS)];
  const now = [aDuty(11, PLAN), aDuty(12, SCHOOL)];
  const decide = (...pairs: [number, OldDecision][]) => new Map(pairs.map(([id, each]) => [idOf(id), each] as const));
  const apart = decide([1, { kind: 'unpair' }], [2, { kind: 'pair', nowId: idOf(12) }]);
  const changed = compareDirectives(compared({ old, now, decisions: apart }));
  assert.deepEqual(
    changed.map(({ kind, old: a, now: b, because }) => `${kind} ${a?.position}>${b?.position} ${because}`),
    ['changed 2>12 person', 'added undefined>11 rest', 'ended 1>undefined person'],
  );
  assert.deepEqual(shown({ mode: 'amend', old, now: [], decisions: decide([1, { kind: 'end' }]) }), [
    'ended 1>-',
    'kept 2>-',
  ]);
});

test('property: every obligation of both sides stands in the comparison exactly once', () => {
  const texts = fc.array(fc.constantFrom(PLAN, PRESS, PANO, SCHOOL, `${PLAN} ${PANO}`), { maxLength: 8 });
  const decision = fc.oneof(
    fc.record({ kind: fc.constant('pair' as const), nowId: fc.integer({ min: 20, max: 27 }).map(idOf) }),
    fc.constantFrom({ kind: 'unpair' as const }, { kind: 'end' as const }, { kind: 'keep' as const }),
  );
  fc.assert(
    fc.property(
      texts,
      texts,
      fc.constantFrom('replace' as const, 'amend' as const, 'repeal' as const),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }).map(idOf), decision), { maxLength: 4 }),
      (before, after, mode, decided) => {
        const used = new Set<string>();
        const once = decided.filter(
          ([, each]) => each.kind !== 'pair' || (!used.has(each.nowId) && used.add(each.nowId)),
        );
        const old = before.map((words, index) => aDuty(index, words));
        const now = after.map((words, index) => aDuty(20 + index, words));
        const changes = compareDirectives(compared({ old, now, mode, decisions: new Map(once) }));
        assert.deepEqual(
          changes.flatMap((each) => each.old?.position ?? []).sort(),
          old.map((each) => each.position).sort(),
        );
        assert.deepEqual(
          changes.flatMap((each) => each.now?.position ?? []).sort(),
          now.map((each) => each.position).sort(),
        );
        if (mode !== 'amend') assert.ok(changes.every(({ kind }) => kind !== 'kept'));
      },
    ),
  );
});

test('another outcome has another print, the same one the same', () => {
  const old = [aDuty(1, PLAN)];
  const print = (parts: Partial<Compared>) => printOf(compareDirectives(compared({ old, ...parts })));
  assert.equal(print({ now: [aDuty(11, PLAN)] }), print({ now: [aDuty(11, PLAN)] }));
  assert.notEqual(print({ now: [aDuty(11, PLAN)] }), print({ now: [aDuty(11, `${PLAN} Gửi bản sao.`)] }));
  assert.notEqual(print({ now: [] }), print({ now: [], mode: 'amend' }));
});

test('two long documents are compared without their product', () => {
  const many = (from: number) =>
    Array.from({ length: 1500 }, (_, index) => aDuty(from + index, `Báo cáo kết quả công việc số ${index} của đơn vị`));
  const started = process.hrtime.bigint();
  assert.equal(compareDirectives(compared({ old: many(1), now: many(5000) })).length >= 1500, true);
  assert.ok(Number(process.hrtime.bigint() - started) / 1e6 < 8_000);
});

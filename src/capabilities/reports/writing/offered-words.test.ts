import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '../../../kernel/day.ts';
import type { DoneKind } from './done-work.store.ts';
import { type Missed, missedOf } from './missed-work.rules.ts';
import { type OfferFacts, offeredWords } from './offered-words.rules.ts';
import type { PlannedWork } from './planned-work.store.ts';
import { differenceWords, medianOf } from './report-figure.rules.ts';

const kind = (code: string, proven: number, parts: Partial<DoneKind> = {}): DoneKind => ({
  kind: code,
  proven,
  stated: 0,
  measures: {},
  titles: [],
  ...parts,
});
const facts = (parts: Partial<OfferFacts> = {}): OfferFacts => ({
  who: 'Ủy ban nhân dân huyện Đăk A',
  from: day('2013-12-15'),
  to: day('2014-06-14'),
  done: [],
  kindNames: new Map([
    ['training', 'Tập huấn'],
    ['guidance', 'Văn bản hướng dẫn'],
  ]),
  measureUnit: (code) => (code === 'persons' ? 'người' : 'lớp'),
  missed: [],
  planned: 0,
  gathered: null,
  ahead: [],
  noActivity: false,
  ...parts,
});

test('results say what records say: proven counted, stated apart, direction in its own section', () => {
  const titles = [{ title: 'Lớp kỹ năng', day: day('2014-03-12'), place: 'Đăk A' }];
  const done = [
    kind('training', 3, { stated: 1, measures: { sessions: 4, persons: 120 }, titles }),
    kind('guidance', 2),
  ];
  assert.equal(
    offeredWords('results', facts({ done })),
    [
      'Trong kỳ (từ ngày 15/12/2013 đến ngày 14/06/2014), Ủy ban nhân dân huyện Đăk A đã thực hiện 05 hoạt động có tài liệu minh chứng, trong đó 02 việc chỉ đạo, điều hành nêu tại mục I; ngoài ra có 01 hoạt động chưa có tài liệu minh chứng, không tính vào số liệu. Cụ thể:',
      '- Tập huấn: 03 hoạt động (04 lớp; 120 người), trong đó có “Lớp kỹ năng” (12/03/2014, Đăk A).',
    ].join('\n'),
  );
  assert.match(offeredWords('direction', facts({ done })), /- Văn bản hướng dẫn: 02 hoạt động\./);
  assert.match(offeredWords('results', facts({ noActivity: true })), /không có hoạt động thông tin đối ngoại\./);
});

test('nothing is praised: no offered sentence judges', () => {
  const done = [kind('training', 30, { measures: { persons: 4000 } })];
  for (const offer of ['direction', 'results', 'limits', 'next'] as const)
    assert.doesNotMatch(offeredWords(offer, facts({ done })), /tốt|xuất sắc|tích cực|hiệu quả|thành công|!/i);
});

test('limits claim nothing that was not looked at', () => {
  assert.match(offeredWords('limits', facts()), /không có nhiệm vụ theo kế hoạch đến hạn/);
  assert.match(offeredWords('limits', facts({ planned: 2 })), /đều đã có hoạt động/);
  const gathered = offeredWords('limits', facts({ gathered: { silent: 19, missed: 4 } }));
  assert.match(gathered, /còn 19 đơn vị chưa gửi báo cáo\.\n.*còn 04 nhiệm vụ/);
});

const line = (parts: Partial<PlannedWork>): PlannedWork => ({
  lineId: '00000000-0000-7000-8000-000000000001' as PlannedWork['lineId'],
  planId: '00000000-0000-7000-8000-000000000002' as PlannedWork['planId'],
  title: 'Chuyên mục',
  endsOn: day('2014-05-31'),
  product: 'Tin, bài',
  quantity: null,
  productUnit: '',
  done: 0,
  counted: 0,
  ...parts,
});
const subjects = (missed: readonly Missed[]): string[] => missed.map(({ subject }) => subject.split(':')[0] ?? '');

test('a line is missed without work or below its quantity; twelve items are one series or twelve articles', () => {
  assert.equal(missedOf([line({})], []).length, 1);
  assert.equal(missedOf([line({ done: 1 })], []).length, 0);
  assert.equal(missedOf([line({ quantity: 12, done: 1, counted: 12 })], []).length, 0);
  assert.equal(missedOf([line({ quantity: 12, done: 12 })], []).length, 0);
  assert.equal(missedOf([line({ quantity: 12, done: 5, counted: 7 })], [])[0]?.reached, 7);
});

test('a target is missed on the wrong side of its direction only', () => {
  const aimed = (direction: 'up' | 'down' | 'none', target: number | null, reached: number) =>
    missedOf([], [{ code: 'x', name: 'X', unitWord: 'lớp', direction, target, reached }]);
  assert.deepEqual(subjects(aimed('up', 4, 3)), ['indicator']);
  assert.deepEqual(subjects(aimed('up', 4, 4)), []);
  assert.deepEqual(subjects(aimed('down', 4, 5)), ['indicator']);
  assert.deepEqual(subjects(aimed('down', 4, 3)), []);
  assert.deepEqual(subjects(aimed('up', null, 0)), []);
});

test('the middle of like units points at nobody; differences carry their sign', () => {
  assert.deepEqual([medianOf([1, 9]), medianOf([5, 1, 9]), medianOf([4, 1, 9, 6])], [null, 5, 5]);
  assert.deepEqual(
    [differenceWords(12, null), differenceWords(12, 12), differenceWords(12, 10), differenceWords(1, 1201)],
    ['', '0', '+2', '−1.200'],
  );
});

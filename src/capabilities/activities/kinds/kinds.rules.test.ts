import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { day } from '../../../kernel/day.ts';
import type { Measure } from '../../../verify/record.ts';
import { guessKind } from './guess-kind.rules.ts';
import { contradictionsOf, missingMeasures, totalOf } from './kind-contradictions.rules.ts';
import { DETAIL_LISTS, DETAILS, type Details, MEASURE_CODES } from './kind-fields.rules.ts';
import { ACTIVITY_KINDS, kindShape } from './kind-shapes.rules.ts';
import { kindMessages } from './kinds.messages.ts';
import { type CodesOf, detailInput, measureInput, readKind, type TypedKind } from './read-kind.rules.ts';

const CODES: Readonly<Record<string, readonly string[]>> = {
  countries: ['vn', 'la', 'kh'],
  languages: ['vi', 'lo'],
  'guest-ranks': ['a', 'b', 'other'],
  units: ['unit-1', 'unit-2'],
  'event-scopes': ['domestic', 'abroad'],
};
const codes: CodesOf = (list) => new Set(CODES[list] ?? []);
const typed = (values: Readonly<Record<string, string | readonly string[]>>): TypedKind => ({
  text: (name) => [values[name] ?? ''].flat()[0] ?? '',
  all: (name) => [values[name] ?? []].flat(),
});

test('the kinds are those of the list, each list that a detail names exists, each label is there', () => {
  const file = JSON.parse(
    readFileSync(new URL('../../../../presets/viet-nam/code-lists.json', import.meta.url), 'utf8'),
  );
  const lists = new Map<string, { items: { code: string }[] }>(
    file.lists.map((list: { code: string }) => [list.code, list]),
  );
  assert.deepEqual(
    lists
      .get('activity-kinds')
      ?.items.map(({ code }) => code)
      .sort(),
    [...ACTIVITY_KINDS].sort(),
  );
  for (const list of [...DETAIL_LISTS, 'countries', 'languages']) assert.ok(lists.has(list), list);
  const keys = new Set(Object.keys(kindMessages));
  for (const name of Object.keys(DETAILS)) assert.ok(keys.has(`activity.detail.${name}`), name);
  for (const code of MEASURE_CODES)
    assert.ok(keys.has(`activity.measure.${code}`) && keys.has(`activity.measureUnit.${code}`), code);
  const asked = new Set(ACTIVITY_KINDS.flatMap((kind) => kindShape(kind).details));
  for (const name of Object.keys(DETAILS)) assert.ok(asked.has(name as never), `${name} is asked by no kind`);
  assert.deepEqual(kindShape('added-by-the-province'), kindShape('other'));
});

test('a delegation is counted by country and rank; a blank part is what nobody knows', () => {
  const read = readKind(
    'delegation-in',
    typed({
      [detailInput('purpose')]: ' Trao đổi hợp tác ',
      [detailInput('headRank')]: 'b',
      [detailInput('outlet')]: 'asked by another kind',
      [measureInput('persons')]: '527',
      [measureInput('persons', 'country')]: ['la', 'la', '', ''],
      [measureInput('persons', 'rank')]: ['b', 'other', '', ''],
      [measureInput('persons', 'amount')]: ['1', '500', '26', ''],
    }),
    codes,
  );
  assert.deepEqual(read.errors, {});
  assert.deepEqual(read.details, { purpose: 'Trao đổi hợp tác', headRank: 'b' });
  assert.deepEqual(read.measures, [
    { code: 'persons', country: 'la', rank: 'b', amount: 1 },
    { code: 'persons', country: 'la', rank: 'other', amount: 500 },
    { code: 'persons', amount: 26 },
  ]);
});

test('what cannot be read is said at its entry', () => {
  const errors = (kind: string, values: Parameters<typeof typed>[0]) => readKind(kind, typed(values), codes).errors;
  const amount = measureInput('persons', 'amount');
  const unit = measureInput('persons', 'unit');
  assert.deepEqual(
    errors('training', { [measureInput('persons')]: '30', [unit]: ['unit-1', 'unit-2'], [amount]: ['10', '19'] }),
    {
      [measureInput('persons')]: 'activity.kind.error.sum',
    },
  );
  assert.deepEqual(errors('training', { [unit]: ['unit-1', 'unit-1'], [amount]: ['1', '2'] }), {
    [amount]: 'activity.kind.error.twice',
  });
  assert.deepEqual(errors('training', { [unit]: ['unit-9'], [amount]: ['1'] }), { [unit]: 'activity.kind.error.code' });
  assert.deepEqual(errors('training', { [unit]: ['unit-1'], [amount]: [''] }), {
    [amount]: 'activity.kind.error.noCount',
  });
  for (const wrong of ['-1', '1,5', 'khoảng 30', '1.5', '99999999999999999', '1e3'])
    assert.deepEqual(
      errors('training', { [measureInput('sessions')]: wrong }),
      {
        [measureInput('sessions')]: 'activity.kind.error.count',
      },
      wrong,
    );
  assert.deepEqual(errors('fair', { [detailInput('scope')]: 'on-the-moon' }), {
    [detailInput('scope')]: 'activity.kind.error.code',
  });
  assert.deepEqual(errors('panel', { [detailInput('expiresOn')]: '31/6/2014' }), {
    [detailInput('expiresOn')]: 'activity.kind.error.day',
  });
  assert.deepEqual(errors('event', { [detailInput('purpose')]: 'x'.repeat(4_001) }), {
    [detailInput('purpose')]: 'activity.kind.error.long',
  });
});

test('parts that are read add up to the total that was typed, whatever the parts', () => {
  const part = fc.record({ country: fc.constantFrom('vn', 'la', 'kh', ''), amount: fc.integer({ min: 0, max: 1e6 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(part, { selector: ({ country }) => country, minLength: 1 }),
      fc.integer({ min: -3, max: 3 }),
      (parts, off) => {
        const sum = parts.reduce((all, { amount }) => all + amount, 0);
        const total = Math.max(0, sum + off);
        const read = readKind(
          'exchange',
          typed({
            [measureInput('persons')]: String(total),
            [measureInput('persons', 'country')]: parts.map(({ country }) => country),
            [measureInput('persons', 'amount')]: parts.map(({ amount }) => String(amount)),
          }),
          codes,
        );
        assert.equal(totalOf(read.measures, 'persons'), sum);
        assert.equal(read.errors[measureInput('persons')], total === sum ? undefined : 'activity.kind.error.sum');
      },
    ),
  );
});

test('what contradicts itself is named with its entry', () => {
  const said = (parts: { details?: Details; measures?: Measure[]; endsOn?: string }, kind = 'exhibition') =>
    contradictionsOf({
      kind,
      startsOn: day('2014-05-10'),
      endsOn: day(parts.endsOn ?? '2014-05-12'),
      details: parts.details ?? {},
      measures: parts.measures ?? [],
    }).map(({ input, key }) => [input, key.split('.').at(-1)]);
  assert.deepEqual(said({}), []);
  assert.deepEqual(said({ endsOn: '2014-05-09' }), [['endsOn', 'endBeforeStart']]);
  assert.deepEqual(said({ measures: [{ code: 'days', amount: 3 }] }), []);
  assert.deepEqual(said({ measures: [{ code: 'days', amount: 4 }] }), [['measure.days', 'moreDays']]);
  assert.deepEqual(said({ details: { expiresOn: '2014-05-09' } }), [['detail.expiresOn', 'dayBefore']]);
  assert.deepEqual(said({ details: { signedOn: '2014-05-10', validUntil: '2014-05-01' } }), [
    ['detail.validUntil', 'dayBefore'],
  ]);
  const people = [
    { code: 'persons', amount: 40 },
    { code: 'people-of-standing', amount: 41 },
  ];
  assert.deepEqual(said({ measures: people }), [['measure.people-of-standing', 'moreThanAll']]);
});

test('what reports count and the record does not say is named', () => {
  assert.deepEqual(missingMeasures({ kind: 'training', measures: [] }), ['sessions', 'persons']);
  const persons: Measure[] = [{ code: 'persons', unit: 'unit-1', amount: 0 }];
  assert.deepEqual(missingMeasures({ kind: 'training', measures: persons }), ['sessions']);
});

test('the kind is guessed from the words of offices', () => {
  const cases: [string, string | null][] = [
    ['Hội nghị tập huấn công tác thông tin đối ngoại', 'training'],
    ['Phát bài tuyên truyền trên hệ thống truyền thanh xã', 'commune-broadcast'],
    ['Phát thanh bản tin đối ngoại buổi sáng', 'commune-broadcast'],
    ['Treo pano tại trung tâm xã', 'panel'],
    ['Họp thôn Đăk Mế với già làng', 'village-meeting'],
    ['Giao lưu kết nghĩa bản - bản hai bên biên giới', 'border-twinning'],
    ['Giao lưu bóng chuyền với huyện bạn', 'exchange'],
    ['Tham gia hội chợ thương mại biên giới', 'fair'],
    ['Triển lãm bản đồ Hoàng Sa, Trường Sa', 'exhibition'],
    ['In tờ rơi giới thiệu tỉnh đặt tại cửa khẩu', 'border-gate-product'],
    ['Đón đoàn công tác tỉnh Attapư', 'delegation-in'],
    ['Lễ kỷ niệm ngày thiết lập quan hệ', 'event'],
    ['Đăng bài trên Zalo của xã', 'official-channel'],
    ['Việc khác', null],
    ['', null],
  ];
  for (const [words, kind] of cases) assert.equal(guessKind(words), kind, words);
});

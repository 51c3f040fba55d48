import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../../test/support/province.ts';
import { day } from '../../../../kernel/day.ts';
import { type Dong, formatDong } from '../../../../kernel/money.ts';
import { type Period, parsePeriod, yearPeriod } from '../../../../kernel/period.ts';
import { emptyLine, type LineContent, type LineTime } from '../line.rules.ts';
import { lineForDuty } from './line-beginning.rules.ts';
import { missingFields, unanswered } from './line-completeness.rules.ts';
import { changedFields, type FormField, fieldValue, LINE_FIELDS, sameField } from './line-fields.rules.ts';
import { readMoney } from './line-money.rules.ts';
import { movedByYears, readTime, timeWords } from './line-time.rules.ts';
import { totalsOf } from './line-totals.rules.ts';
import { mergeLines } from './merge-lines.rules.ts';
import { readLine, type TypedLine } from './typed-line.rules.ts';

const Y2015 = yearPeriod(2015);
const time = (kind: LineTime['kind'], from: string, to: string): LineTime => ({ kind, from: day(from), to: day(to) });

test('time is read as offices write it', () => {
  const cases: [string, LineTime | string | null][] = [
    ['', null],
    ['tháng 5', time('month', '2015-05-01', '2015-05-31')],
    ['Tháng 02/2015', time('month', '2015-02-01', '2015-02-28')],
    ['tháng 5 năm 2015', time('month', '2015-05-01', '2015-05-31')],
    ['05/2015', time('month', '2015-05-01', '2015-05-31')],
    ['quý II', time('quarter', '2015-04-01', '2015-06-30')],
    ['Quý 4/2015', time('quarter', '2015-10-01', '2015-12-31')],
    ['cả năm', time('all-year', '2015-01-01', '2015-12-31')],
    ['Thường xuyên', time('all-year', '2015-01-01', '2015-12-31')],
    ['10/5/2015', time('days', '2015-05-10', '2015-05-10')],
    ['10/5', time('days', '2015-05-10', '2015-05-10')],
    ['10/5 - 12/5', time('days', '2015-05-10', '2015-05-12')],
    ['từ 10/05/2015 đến 12/05/2015', time('days', '2015-05-10', '2015-05-12')],
    ['tháng 3 - tháng 5', time('days', '2015-03-01', '2015-05-31')],
    ['quý I - quý III', time('days', '2015-01-01', '2015-09-30')],
    ['31/6/2015', 'unreadable'],
    ['tháng 13', 'unreadable'],
    ['quý V', 'unreadable'],
    ['lúc nào rảnh', 'unreadable'],
    ['12/5 - 10/5', 'backwards'],
    ['tháng 5/2016', 'outside'],
    ['31/12/2014 - 2/1/2015', 'outside'],
  ];
  for (const [text, expected] of cases) {
    const read = readTime(text, Y2015);
    assert.deepEqual('time' in read ? read.time : read.problem, expected, text);
  }
});

test('a plan of several years needs the year with a month', () => {
  const period = parsePeriod('2016..2020') as Period;
  assert.deepEqual(readTime('tháng 5', period), { problem: 'unreadable' });
  assert.deepEqual(readTime('tháng 5/2017', period), { time: time('month', '2017-05-01', '2017-05-31') });
  assert.deepEqual(readTime('cả năm', period), { time: time('all-year', '2016-01-01', '2020-12-31') });
});

test('what is written can be read back', () => {
  for (const each of [
    time('month', '2015-02-01', '2015-02-28'),
    time('quarter', '2015-07-01', '2015-09-30'),
    time('all-year', '2015-01-01', '2015-12-31'),
    time('days', '2015-05-10', '2015-05-10'),
    time('days', '2015-05-10', '2015-06-01'),
  ]) {
    for (const locale of ['vi', 'en'] as const) {
      assert.deepEqual(readTime(timeWords(each, locale), Y2015), { time: each }, timeWords(each, locale));
    }
  }
});

test('a line of last year moves to this year', () => {
  assert.deepEqual(
    movedByYears(time('month', '2015-02-01', '2015-02-28'), 1),
    time('month', '2016-02-01', '2016-02-29'),
  );
  assert.deepEqual(movedByYears(time('days', '2016-02-29', '2016-03-02'), 1), time('days', '2017-02-28', '2017-03-02'));
});

test('money is read, or said to be unreadable at its field', () => {
  const cases: [string, number | null | string][] = [
    ['', null],
    ['0', null],
    ['1.200.000.000', 1_200_000_000],
    ['1,2 tỷ', 1_200_000_000],
    ['15 triệu', 15_000_000],
    ['1,2 tỷ lẻ', 'unreadable'],
    ['1.5', 'unreadable'],
    ['khoảng 5 triệu', 'unreadable'],
    ['-5 triệu', 'negative'],
    ['−5000', 'negative'],
    ['9.000.000.000.000.001', 'too-large'],
    ['99999999999999999999', 'too-large'],
    ['99999999 tỷ', 'too-large'],
  ];
  for (const [text, expected] of cases) {
    const read = readMoney(text);
    assert.deepEqual('problem' in read ? read.problem : read.amount, expected, text);
  }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000_000_000_000_000 }), (amount) => {
      assert.deepEqual(readMoney(formatDong(amount as Dong)), { amount });
    }),
  );
});

const typed = (values: Readonly<Record<string, string | readonly string[]>>): TypedLine => ({
  text: (name) => [values[name] ?? ''].flat()[0] ?? '',
  all: (name) => [values[name] ?? []].flat(),
  names: Object.keys(values),
});

test('a field that cannot be read keeps what it held, and says so', () => {
  const former = {
    ...emptyLine,
    title: 'Cũ',
    time: time('month', '2015-01-01', '2015-01-31'),
    money: { state: 5 as Dong },
  };
  const { content, errors } = readLine(
    typed({
      title: ' ',
      time: 'tháng 5/2016',
      money_state: 'nhiều',
      money_social: '1 triệu',
      quantity: '-2',
      note: 'mới',
    }),
    former,
    Y2015,
  );
  assert.deepEqual(errors, {
    title: 'plan.line.error.title',
    time: 'plan.line.error.time.outside',
    money_state: 'plan.line.error.money.unreadable',
    quantity: 'plan.line.error.quantity',
  });
  assert.equal(content.title, 'Cũ');
  assert.deepEqual(content.time, former.time);
  assert.deepEqual(content.money, { state: 5, social: 1_000_000 });
  assert.equal(content.note, 'mới');
});

test('an incomplete line names what is missing; work of a sibling plan is not counted', () => {
  assert.deepEqual(missingFields(emptyLine), ['title', 'time', 'product', 'leadName']);
  const lines: { content: LineContent }[] = [
    { content: { ...emptyLine, money: { state: 3 as Dong, social: 4 as Dong }, obligationIds: [testId(1)] } },
    { content: { ...emptyLine, money: { state: 2 as Dong } } },
    { content: { ...emptyLine, money: { state: 9 as Dong }, sibling: 'investment-promotion' } },
  ];
  assert.deepEqual(totalsOf(lines), { bySource: { state: 5, social: 4 }, total: 9 });
  const duties = [1, 2, 3].map((number) => ({ obligationId: testId(number) }));
  assert.deepEqual(unanswered(duties, lines, new Map([[testId(2), 'x']])), [{ obligationId: testId(3) }]);
});

const word = fc.constantFrom('', 'a', 'b', 'c');
const contents: fc.Arbitrary<LineContent> = fc
  .record({
    title: word,
    place: word,
    note: word,
    leadName: word,
    leadUnitId: fc.constantFrom(null, testId(1), testId(2)),
    quantity: fc.constantFrom(null, 1, 2),
    countries: fc.subarray(['Lào', 'Campuchia']),
    money: fc.dictionary(fc.constantFrom('state', 'social'), fc.constantFrom(1, 2) as fc.Arbitrary<Dong>),
    time: fc.constantFrom(null, time('month', '2015-05-01', '2015-05-31'), time('days', '2015-05-01', '2015-05-31')),
  })
  .map((parts) => ({ ...emptyLine, ...parts }));

/** Written apart from the rules: what each field of a merge must be. */
function expectedOf(field: FormField, base: LineContent, theirs: LineContent, mine: LineContent): unknown {
  const [was, their, own] = [base, theirs, mine].map((each) => JSON.stringify(fieldValue(each, field)));
  if (own === was) return fieldValue(theirs, field);
  return their === was || their === own ? fieldValue(mine, field) : 'conflict';
}

test('two people at once: nothing that one of them wrote is lost (property)', () => {
  fc.assert(
    fc.property(contents, contents, contents, (base, theirs, mine) => {
      const ordered = [base, theirs, mine].map((each) => ({
        ...each,
        money: Object.fromEntries(Object.entries(each.money).sort()),
      }));
      const [b, t, m] = ordered as [LineContent, LineContent, LineContent];
      const merge = mergeLines(b, t, m);
      for (const field of LINE_FIELDS) {
        const expected = expectedOf(field, b, t, m);
        assert.equal(merge.conflicts.includes(field), expected === 'conflict', field);
        if (expected !== 'conflict') assert.deepEqual(fieldValue(merge.merged, field), expected, field);
        else assert.ok(sameField(field, merge.merged, t), 'a conflict leaves theirs until somebody chooses');
      }
      if (merge.conflicts.length === 0) {
        const other = mergeLines(b, m, t);
        assert.deepEqual(changedFields(merge.merged, other.merged), [], 'the order of the two makes no difference');
      }
    }),
  );
});

test('a line for an obligation carries no mark of a cut', () => {
  const duty = {
    obligationId: testId(1),
    action: 'triển khai đầy đủ Chương trình của Ủy ban nhân dân tỉnh…',
    deliverable: null,
    section: 'I',
    documentLabel: 'Chỉ thị số 01/CT-UBND',
    rule: { kind: 'ongoing' },
  };
  const line = lineForDuty(duty, { id: testId(2), name: 'Sở Thử' }, yearPeriod(2015));
  assert.equal(line.title, 'Triển khai đầy đủ Chương trình của Ủy ban nhân dân tỉnh');
});

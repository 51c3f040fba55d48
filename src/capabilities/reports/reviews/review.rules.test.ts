import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anActor, testId } from '../../../../test/support/province.ts';
import { meritsOf } from './awards/award.rules.ts';
import { readTime, timeInWords } from './conference/conference.rules.ts';
import { joinedWords } from './draft/joined-words.rules.ts';
import {
  BY_PAPER,
  decideOnReview,
  possibleOnReview,
  REVIEW_ACTIONS,
  type ReviewAction,
  reviewLifecycle,
} from './review.lifecycle.ts';
import { capitalisedName, nameOf, REVIEW_STATES, type ReviewState, readOutline, yearsOf } from './review.rules.ts';
import { stepsOf } from './review-steps.rules.ts';

const standing = anActor({ functions: ['standing-body'] });

/** Written down from practice 22, not read from the table: what must have come before. */
const NEEDS: Readonly<Partial<Record<ReviewAction, ReviewAction>>> = {
  'close-collecting': 'issue-guidance',
  write: 'close-collecting',
  'ask-opinions': 'close-collecting',
  'close-opinions': 'ask-opinions',
  convene: 'close-collecting',
  hold: 'convene',
  'draft-report': 'close-collecting',
  'issue-report': 'close-collecting',
  conclude: 'issue-report',
  'issue-notice': 'issue-report',
  close: 'issue-report',
};

test('on every way each step comes after what it stands on, and nothing happens after the end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...REVIEW_ACTIONS), { maxLength: 40 }), (wanted) => {
      let state: ReviewState = 'opened';
      const did = new Set<ReviewAction>();
      for (const action of wanted) {
        const next = decideOnReview(standing, action, state);
        if (!next.ok) continue;
        const needed = NEEDS[action];
        // attendance may be noted after the report of a review that held a conference
        if (needed && !(action === 'hold' && state === 'reported')) assert.ok(did.has(needed), `${action} in ${state}`);
        assert.notEqual(state, 'closed');
        did.add(action);
        state = next.value;
      }
    }),
  );
});

test('every state can be reached and only the last has no way out', () => {
  const reached = new Set<ReviewState>(['opened']);
  for (let grown = 0; grown !== reached.size; ) {
    grown = reached.size;
    for (const state of [...reached]) for (const next of Object.values(reviewLifecycle[state])) reached.add(next);
  }
  assert.deepEqual([...reached].sort(), [...REVIEW_STATES].sort());
  const ends = REVIEW_STATES.filter((state) => Object.keys(reviewLifecycle[state]).length === 0);
  assert.deepEqual(ends, ['closed']);
});

test('papers move a review and nobody clicks that; others than the standing body move nothing', () => {
  for (const state of REVIEW_STATES) {
    assert.ok(possibleOnReview(standing, state).every((action) => !BY_PAPER.has(action)));
    assert.deepEqual(possibleOnReview(anActor(), state), []);
    assert.deepEqual(possibleOnReview(anActor({ functions: ['standing-body'], postKind: 'administrator' }), state), []);
  }
  const refused = decideOnReview(anActor(), 'close-collecting', 'collecting');
  assert.ok(!refused.ok && refused.refusal.kind === 'forbidden');
});

test('what the way went past without doing is said, never shown as done', () => {
  const did = { opinions: false, conference: false };
  const shown = new Map(
    stepsOf({ state: 'closed', meetingId: null }, did).map(({ step, standing: how }) => [step, how]),
  );
  assert.deepEqual(
    ['opinions', 'conference', 'conclusions'].map((step) => shown.get(step as never)),
    ['skipped', 'skipped', 'skipped'],
  );
  assert.equal(shown.get('report'), 'done');
  const now = stepsOf({ state: 'collecting', meetingId: null }, did).find(({ standing: how }) => how === 'now');
  assert.equal(now?.step, 'collecting');
});

test('names, years and outlines are read as an office writes them', () => {
  const review = { kind: 'final', topic: '10 năm thực hiện Chỉ thị' } as const;
  assert.equal(nameOf(review), 'tổng kết 10 năm thực hiện Chỉ thị');
  assert.equal(capitalisedName(review, 'vi'), 'Tổng kết 10 năm thực hiện Chỉ thị');
  assert.deepEqual(yearsOf({ firstYear: 2012, lastYear: 2014 }), [2012, 2013, 2014]);
  assert.deepEqual(readOutline('I. Kết quả\n\n2) Hạn chế\n- Kiến nghị\nVai trò'), [
    'Kết quả',
    'Hạn chế',
    'Kiến nghị',
    'Vai trò',
  ]);
});

test('hours are read as they are typed, and nothing else is an hour', () => {
  assert.deepEqual(['8:00', '8h', '8h30', '08 giờ 30', '14g', '24:00', '8:60', 'sáng', ''].map(readTime), [
    '08:00',
    '08:00',
    '08:30',
    '08:30',
    '14:00',
    null,
    null,
    null,
    null,
  ]);
  assert.equal(timeInWords('08:30'), '08 giờ 30');
});

test('what is taken from units stands once, each with its unit', () => {
  const part = { name: 'UBND huyện A', words: 'Đã tổ chức\n02 hội nghị.' };
  const once = joinedWords('Toàn tỉnh:', [part, { name: 'B', words: ' ' }]);
  assert.equal(once, 'Toàn tỉnh:\nUBND huyện A: Đã tổ chức 02 hội nghị.');
  assert.equal(joinedWords(once, [part]), once);
});

test('each sentence counts exactly its records, and every checked record stands in exactly one', () => {
  const record = fc.record({
    activityId: fc.nat(1_000).map(testId),
    revisionId: fc.nat(1_000).map(testId),
    kind: fc.constantFrom('training', 'article', 'panel'),
    title: fc.constant('Việc'),
    year: fc.integer({ min: 2012, max: 2014 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(record, { selector: ({ activityId }) => activityId, maxLength: 30 }), (records) => {
      const merits = meritsOf(records, new Map([['training', 'Tập huấn']]));
      const counted = merits.flatMap((merit) => merit.records);
      assert.deepEqual(
        counted.map(({ activityId }) => activityId).sort(),
        records.map(({ activityId }) => activityId).sort(),
      );
      for (const { words, records: own } of merits) {
        assert.match(words, new RegExp(`: ${own.length} hoạt động`));
        const perYear = [...words.matchAll(/năm \d{4}: (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
        assert.equal(perYear, own.length);
      }
    }),
  );
});

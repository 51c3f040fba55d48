import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { translator } from '../../../kernel/translate.ts';
import { groupOf, ordered, unsureFirst } from '../reading/card.rules.ts';
import { readingMessages } from '../reading/reading.messages.ts';
import { doubtWords } from '../reading/reason-words.rules.ts';
import { aRow, idOf, readingOf, textOf } from './draft.fixtures.ts';
import type { DraftObligation } from './draft.rules.ts';
import { foldDraft } from './fold.rules.ts';
import { doubtsOf, isSure, SURE, surenessOf } from './sureness.rules.ts';

const t = translator('vi', readingMessages);
const sure = {
  row: 0.95,
  lead: 0.95,
  coordinators: 0.95,
  role: 0.95,
  deadline: 0.95,
  recipients: 0.85,
  deliverable: 0.1,
};
const reasons = {
  row: 'coordinated_verb',
  lead: 'heading_far_above',
  role: 'known_verb',
  coordinators: 'none',
  deadline: 'none',
  recipients: 'none',
};

function read(confidence: Partial<typeof sure>, number = 1): DraftObligation {
  const row = aRow({ confidence: { ...sure, ...confidence }, reasons, anchor: [number * 10, number * 10 + 5] });
  const rows = [{ lineageId: idOf(number), compilation: 1, row }];
  const [obligation] = foldDraft({ text: textOf(9), compilation: 1, rows }, []).obligations;
  assert.ok(obligation);
  return obligation;
}

test('a field below the threshold is doubted, at it not; the product’s words never are', () => {
  assert.deepEqual(doubtsOf(read({})), []);
  assert.deepEqual(doubtsOf(read({ lead: SURE })), []);
  assert.deepEqual(
    doubtsOf(read({ deadline: 0.7, row: 0.5 })).map(({ field }) => field),
    ['row', 'deadline'],
  );
  assert.equal(surenessOf(read({ lead: 0.79 })), 'medium');
  assert.equal(surenessOf(read({ lead: 0.3 })), 'low');
});

test('what a person wrote is sure, but not that the sentence is a duty', () => {
  const edited = { ...read({ lead: 0.3, row: 0.3 }), edited: ['lead'] as const };
  assert.deepEqual(
    doubtsOf(edited).map(({ field }) => field),
    ['row'],
  );
});

test('a doubt says why in words, and without a known reason that the field is not clear', () => {
  const [lead] = doubtsOf(read({ lead: 0.4 }));
  assert.ok(lead);
  assert.equal(doubtWords(t, lead), 'Cần xem: theo đề mục cách nhiều cấp.');
  assert.match(doubtWords(t, { ...lead, because: 'of_a_later_version' }), /không rõ/);
  assert.match(doubtWords(t, { ...lead, field: 'row', because: 'coordinated_verb' }), /^Chưa chắc là một nhiệm vụ/);
  assert.match(doubtWords(t, { ...lead, field: 'row', because: null }), /^Chưa chắc là một nhiệm vụ/);
});

test('cards stand in their groups, the least sure first, and lose or gain nothing', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
  const one = fc.record({ lead: share, deadline: share, settled: fc.boolean() });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (drawn) => {
      const all = drawn.map(({ lead, deadline, settled }, index) => ({
        ...read({ lead, deadline }, index + 1),
        ...(settled && { decision: 'confirmed' as const }),
      }));
      const shown = unsureFirst(all);
      assert.deepEqual(new Set(shown), new Set(all));
      const groups = shown.map(groupOf);
      assert.deepEqual(
        groups,
        [...groups].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
      );
      const least = shown.filter((each) => groupOf(each) === 'look').map((each) => doubtsOf(each)[0]?.confidence ?? 1);
      assert.deepEqual(
        least,
        [...least].sort((a, b) => a - b),
      );
      for (const each of shown) assert.equal(groupOf(each) === 'sure', isSure(each));
      assert.deepEqual(ordered(all, 'text'), all);
    }),
  );
});

const ORDER = ['look', 'sure', 'settled'];

test('a reading without reasons, as older versions made it, still has its doubts', () => {
  const { rows, ...rest } = readingOf(1);
  const old = rows.map(({ row: { reasons: _, ...row }, ...each }) => ({
    ...each,
    row: { ...row, confidence: { ...row.confidence, lead: 0.4 } },
  }));
  const [obligation] = foldDraft({ ...rest, rows: old }, []).obligations;
  assert.ok(obligation);
  assert.deepEqual(doubtsOf(obligation), [{ field: 'lead', confidence: 0.4, because: null }]);
});

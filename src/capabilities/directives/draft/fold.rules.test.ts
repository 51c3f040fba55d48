import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../../../kernel/ids.ts';
import { idOf, ids, readingOf, rowsOf } from './draft.fixtures.ts';
import type { DraftObligation } from './draft.rules.ts';
import { contentOf } from './draft.rules.ts';
import { fieldsOf, foldDraft, type Reading } from './fold.rules.ts';
import { matchLineages } from './lineage.rules.ts';
import type { Operation, OperationInput } from './operation.rules.ts';

const numbered = (inputs: readonly OperationInput[]): Operation[] =>
  inputs.map((input, index) => ({ ...input, sequence: index + 1 }));

const find = (reading: Reading, inputs: readonly OperationInput[], id: Id): DraftObligation => {
  const found = foldDraft(reading, numbered(inputs)).obligations.find((each) => each.lineageId === id);
  assert.ok(found);
  return found;
};

test('without operations the draft is what was read, in text order, all open', () => {
  const draft = foldDraft(readingOf(4), []);
  assert.deepEqual(
    draft.obligations.map((each) => each.lineageId),
    [1, 2, 3, 4].map(idOf),
  );
  assert.ok(draft.obligations.every((each) => each.decision === 'open' && each.review.length === 0));
});

test('a confirmation holds for the content it was made on, and an edit after it opens the obligation', () => {
  const reading = readingOf(2);
  const confirm: OperationInput = { kind: 'confirm', lineageId: idOf(1), base: contentOf(find(reading, [], idOf(1))) };
  assert.equal(find(reading, [confirm], idOf(1)).decision, 'confirmed');
  const edit: OperationInput = {
    kind: 'edit',
    lineageId: idOf(1),
    edit: { field: 'lead', value: ['Sở Tài chính'], base: ['Cơ quan 1'] },
  };
  const after = find(reading, [confirm, edit], idOf(1));
  assert.equal(after.decision, 'open');
  assert.deepEqual(after.fields.lead, ['Sở Tài chính']);
  assert.deepEqual(find(reading, [edit, confirm], idOf(1)).review, [
    { why: 'changed-since-decision', decision: 'confirmed' },
  ]);
});

test('edits of different fields commute; of two edits of one field the later holds', () => {
  const reading = readingOf(1);
  const lead: OperationInput = {
    kind: 'edit',
    lineageId: idOf(1),
    edit: { field: 'lead', value: ['A'], base: ['Cơ quan 1'] },
  };
  const product: OperationInput = {
    kind: 'edit',
    lineageId: idOf(1),
    edit: { field: 'deliverable', value: 'Báo cáo', base: null },
  };
  const either = [
    [lead, product],
    [product, lead],
  ].map((order) => find(reading, order, idOf(1)).fields);
  assert.deepEqual(either[0], either[1]);
  const later: OperationInput = {
    kind: 'edit',
    lineageId: idOf(1),
    edit: { field: 'lead', value: ['B'], base: ['A'] },
  };
  assert.deepEqual(find(reading, [lead, later], idOf(1)).fields.lead, ['B']);
});

test('a split keeps the lineage with the first part, a merge keeps the clause that holds all', () => {
  const reading = readingOf(3);
  const [start, end] = find(reading, [], idOf(2)).anchor;
  const middle = start + 10;
  const split: OperationInput = {
    kind: 'split',
    lineageId: idOf(2),
    base: [start, end],
    parts: [
      { lineageId: idOf(2), anchor: [start, middle], action: 'một' },
      { lineageId: idOf(9), anchor: [middle, end], action: 'hai' },
    ],
  };
  const parts = foldDraft(reading, numbered([split])).obligations;
  assert.deepEqual(
    parts.map((each) => each.lineageId),
    [1, 2, 9, 3].map(idOf),
  );
  assert.equal(parts[1]?.quote, reading.text.slice(start, middle));
  const merged = foldDraft(reading, numbered([split, { kind: 'merge', lineageId: idOf(2), others: [idOf(9)] }]));
  assert.deepEqual(merged.obligations[1]?.anchor, [start, end]);
  assert.equal(merged.obligations.length, 3);
});

test('a revert takes back everything after its mark, and another revert can reach further back', () => {
  const reading = readingOf(2);
  const reject: OperationInput = {
    kind: 'reject',
    lineageId: idOf(1),
    base: contentOf(find(reading, [], idOf(1))),
    reason: 'trùng',
  };
  const general: OperationInput = {
    kind: 'classify-general',
    lineageId: idOf(2),
    base: contentOf(find(reading, [], idOf(2))),
  };
  const back = (after: number): OperationInput => ({ kind: 'revert', after });
  assert.equal(find(reading, [reject, general, back(1)], idOf(1)).decision, 'rejected');
  assert.equal(find(reading, [reject, general, back(1)], idOf(2)).decision, 'open');
  assert.equal(find(reading, [reject, general, back(1), general, back(0)], idOf(1)).decision, 'open');
});

test('another reading keeps the value of a person and says that it now reads otherwise', () => {
  const first = readingOf(2);
  const edit: OperationInput = {
    kind: 'edit',
    lineageId: idOf(1),
    edit: { field: 'lead', value: ['Sở Tài chính'], base: ['Cơ quan 1'] },
  };
  const [row, other] = rowsOf(2);
  assert.ok(row && other);
  const again: Reading = {
    ...first,
    compilation: 2,
    rows: [{ lineageId: idOf(1), compilation: 2, row: { ...row, lead: ['Cơ quan khác'] } }],
  };
  const kept = find(again, [edit], idOf(1));
  assert.deepEqual(kept.fields.lead, ['Sở Tài chính']);
  assert.deepEqual(kept.review, [{ why: 'read-otherwise', field: 'lead', now: '["Cơ quan khác"]' }]);
});

test('what is no longer read stays when somebody worked on it, and goes when nobody did', () => {
  const rows = readingOf(2).rows;
  const again: Reading = { ...readingOf(2), compilation: 2, rows };
  assert.deepEqual(foldDraft(again, []).obligations, []);
  const reconsider = numbered([{ kind: 'reconsider', lineageId: idOf(2) }]);
  const [kept] = foldDraft(again, reconsider).obligations;
  assert.deepEqual(kept?.review, [{ why: 'not-read-again' }]);
});

const contentIn = (count: number, number: number) =>
  contentOf(foldDraft(readingOf(count), []).obligations[number - 1] as DraftObligation);

const someEdit = (number: number): fc.Arbitrary<OperationInput> =>
  fc.string().map((value) => ({
    kind: 'edit',
    lineageId: idOf(number),
    edit: { field: 'action', value, base: `làm việc ${number}` },
  }));

const someOperation = (count: number, number: number): fc.Arbitrary<OperationInput> =>
  fc.oneof(
    someEdit(number),
    fc.constant<OperationInput>({ kind: 'reconsider', lineageId: idOf(number) }),
    fc.constant<OperationInput>({ kind: 'confirm', lineageId: idOf(number), base: contentIn(count, number) }),
  );

const merges: fc.Arbitrary<OperationInput> = fc.constantFrom([1, 2], [2, 1]).map(([into = 1, from = 2]) => ({
  kind: 'merge',
  lineageId: idOf(into),
  others: [idOf(from)],
}));

test('reading the same text again never changes the folded draft', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(someOperation(4, 1), someOperation(4, 2), merges), { maxLength: 12 }), (inputs) => {
      const count = 4;
      const first = readingOf(count);
      const operations = numbered(inputs);
      const before = foldDraft(first, operations);
      const known = first.rows.map(({ lineageId, row }) => ({ lineageId, anchor: row.anchor, fields: fieldsOf(row) }));
      const { lineageOf, fresh } = matchLineages(rowsOf(count), known, ids());
      assert.deepEqual(fresh, []);
      const rows = rowsOf(count).map((row) => ({ lineageId: lineageOf.get(row.id) as Id, compilation: 2, row }));
      const after = foldDraft({ ...first, compilation: 2, rows }, operations);
      const withoutVersion = (draft: typeof before) => draft.obligations.map((each) => ({ ...each, version: '' }));
      assert.deepEqual(withoutVersion(after), withoutVersion(before));
    }),
  );
});

test('operations on different obligations commute', () => {
  fc.assert(
    fc.property(fc.array(someOperation(2, 1), { maxLength: 6 }), fc.string(), (first, action) => {
      const reading = readingOf(2);
      const other: OperationInput = {
        kind: 'edit',
        lineageId: idOf(2),
        edit: { field: 'action', value: action, base: 'làm việc 2' },
      };
      const fields = (inputs: readonly OperationInput[]) =>
        foldDraft(reading, numbered(inputs)).obligations.map(({ fields, decision, review }) => [
          fields,
          decision,
          review,
        ]);
      assert.deepEqual(fields([...first, other]), fields([other, ...first]));
    }),
  );
});

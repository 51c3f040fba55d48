import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../../test/support/province.ts';
import type { Id } from '../../../../kernel/ids.ts';
import type { Dong } from '../../../../kernel/money.ts';
import type { FormField } from '../../lines/content/line-fields.rules.ts';
import { emptyLine, type LineContent, type LineState, type PlanLine } from '../../lines/line.rules.ts';
import { matchLines, type PlanLines } from './match-lines.rules.ts';
import type { SheetLine } from './sheet-line.rules.ts';

const content = (parts: Partial<LineContent>): LineContent => ({ ...emptyLine, title: 'Tập huấn', ...parts });

const line = (number: number, parts: Partial<LineContent>, state: LineState = 'open', revision = 1): PlanLine => ({
  id: testId(number),
  planId: testId(1),
  cycleId: testId(2),
  position: number,
  state,
  revisionId: testId(number + 1000),
  revisionNumber: revision,
  sentRevisionId: null,
  continuesLineId: null,
  decisionId: null,
  version: 1,
  content: content(parts),
});

const GIVEN: readonly FormField[] = ['title', 'place', 'money', 'note'];

const row = (
  number: number,
  parts: Partial<LineContent>,
  of: { lineId: Id; revision: number } | null = null,
): SheetLine => ({
  row: number,
  of,
  content: content(parts),
  given: GIVEN,
  sources: ['province'],
  at: {
    title: `A${number}`,
    place: `B${number}`,
    money_province: `C${number}`,
    note: `D${number}`,
    code: `E${number}`,
  },
  wrong: false,
});

const planOf = (lines: readonly PlanLine[], parts: Partial<PlanLines> = {}): PlanLines => ({
  lines,
  removed: new Set(),
  sentOut: new Map(lines.map((each) => [`${each.id}/${each.revisionNumber}`, each.content])),
  takesMore: true,
  ...parts,
});
const actions = (rows: readonly SheetLine[], plan: PlanLines): string[] =>
  matchLines(rows, plan).rows.map((each) => each.action);
const said = (rows: readonly SheetLine[], plan: PlanLines): string[] =>
  matchLines(rows, plan).findings.map((each) => `${each.address}: ${each.code}`);

test('a locked line takes no change but is no error where nothing changed; a returned one is written', () => {
  const [locked, returned] = [line(10, { place: 'xã A' }, 'locked'), line(11, { place: 'xã B' }, 'returned')];
  const plan = planOf([locked, returned], { takesMore: false });
  const of = (each: PlanLine) => ({ lineId: each.id, revision: 1 });
  assert.deepEqual(actions([row(2, { place: 'xã A' }, of(locked))], plan), ['same']);
  assert.deepEqual(said([row(2, { place: 'xã C' }, of(locked))], plan), ['E2: line-locked']);
  assert.deepEqual(actions([row(3, { place: 'xã C' }, of(returned))], plan), ['update']);
  assert.deepEqual(said([row(4, { title: 'Mới' })], plan), ['A4: plan-sent']);
});

test('what a colleague changed meanwhile stays; the same field changed twice is told at its cell', () => {
  const now = line(
    10,
    { place: 'xã A', note: 'đồng nghiệp ghi', money: { province: 5 as Dong, state: 7 as Dong } },
    'open',
    2,
  );
  const base = content({ place: 'xã A', money: { province: 5 as Dong, state: 7 as Dong } });
  const plan = planOf([now], { sentOut: new Map([[`${now.id}/1`, base]]) });
  const of = { lineId: now.id, revision: 1 };
  const other = matchLines([row(2, { place: 'xã B', money: { province: 6 as Dong } }, of)], plan).rows[0]?.content;
  assert.deepEqual([other?.place, other?.note, other?.money], ['xã B', 'đồng nghiệp ghi', { state: 7, province: 6 }]);
  assert.deepEqual(said([row(2, { place: 'xã A', note: 'tôi ghi', money: { province: 5 as Dong } }, of)], plan), [
    'D2: changed-meanwhile',
  ]);
});

test('codes of removed lines and of other plans are told', () => {
  const removed = { lineId: testId(50), revision: 1 };
  const plan = planOf([], { removed: new Set([removed.lineId]) });
  assert.deepEqual(said([row(2, {}, removed), row(3, {}, { lineId: testId(51), revision: 1 })], plan), [
    'E2: code-removed',
    'E3: code-foreign',
  ]);
});

test('whatever came in once adds nothing the second time, with or without codes', () => {
  const parts = fc.record({
    title: fc.constantFrom('Tập huấn', 'Hội chợ', 'Giao lưu'),
    place: fc.constantFrom('', 'xã A', 'xã B'),
    note: fc.constantFrom('', 'x'),
    money: fc.constantFrom<LineContent['money'][]>({}, { province: 5 as Dong }),
  });
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), fc.boolean(), (contents, coded) => {
      const fresh = contents.map((each, at) => row(at + 2, each));
      const first = matchLines(fresh, planOf([])).rows;
      assert.ok(first.every((each) => each.action === 'add'));
      const lines = first.map((each, at) => line(at + 100, each.content));
      const again = fresh.map((each, at) =>
        coded ? { ...each, of: { lineId: testId(at + 100), revision: 1 } } : each,
      );
      assert.ok(actions(again, planOf(lines)).every((action) => action === 'same'));
    }),
  );
});

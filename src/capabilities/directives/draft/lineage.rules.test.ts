import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOf, ids, readingOf, rowsOf } from './draft.fixtures.ts';
import { fieldsOf } from './fold.rules.ts';
import { type KnownLineage, matchLineages } from './lineage.rules.ts';

const known = (count: number): KnownLineage[] =>
  readingOf(count).rows.map(({ lineageId, row }) => ({ lineageId, anchor: row.anchor, fields: fieldsOf(row) }));

test('a clause with other borders keeps its lineage, a new clause gets a new one', () => {
  const rows = rowsOf(3);
  const [one, two, three] = rows;
  assert.ok(one && two && three);
  const moved = { ...two, anchor: [two.anchor[0] + 5, two.anchor[1]] as [number, number], action: 'khác' };
  const { lineageOf, fresh } = matchLineages([one, moved, three], known(2), ids());
  assert.equal(lineageOf.get('o1'), idOf(1));
  assert.equal(lineageOf.get('o2'), idOf(2));
  assert.deepEqual(fresh, [lineageOf.get('o3')]);
});

test('of two rows in one clause each keeps its own lineage, whatever their order', () => {
  const [row] = rowsOf(1);
  assert.ok(row);
  const first = { ...row, id: 'o1', action: 'xây dựng' };
  const second = { ...row, id: 'o2', action: 'báo cáo' };
  const two: KnownLineage[] = [first, second].map((each, index) => ({
    lineageId: idOf(index + 1),
    anchor: each.anchor,
    fields: fieldsOf(each),
  }));
  const { lineageOf } = matchLineages([second, first], two, ids());
  assert.equal(lineageOf.get('o1'), idOf(1));
  assert.equal(lineageOf.get('o2'), idOf(2));
});

test('a clause that was split is matched with its nearest part, never given twice', () => {
  const [row] = rowsOf(1);
  assert.ok(row);
  const [start, end] = row.anchor;
  const middle = start + 20;
  const parts: KnownLineage[] = [
    { lineageId: idOf(1), anchor: row.anchor, fields: fieldsOf(row) },
    { lineageId: idOf(2), anchor: [middle, end], fields: fieldsOf(row) },
  ];
  const left = { ...row, id: 'o1', anchor: [start, middle] as [number, number] };
  const right = { ...row, id: 'o2', anchor: [middle, end] as [number, number] };
  const { lineageOf, fresh } = matchLineages([left, right], parts, ids());
  assert.equal(lineageOf.get('o2'), idOf(2));
  assert.equal(lineageOf.get('o1'), idOf(1));
  assert.deepEqual(fresh, []);
});

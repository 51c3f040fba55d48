import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testId } from '../../../../test/support/province.ts';
import { newPlaces, type PlacedUnit } from './new-places.rules.ts';

const [root, ended, child, grandchild, heir] = [1, 2, 3, 4, 5].map(testId) as [never, never, never, never, never];
const unit = (id: never, ...above: never[]): PlacedUnit => ({
  id,
  parentId: above.at(-1) ?? null,
  path: [...above, id].join('/'),
});

const below = [unit(child, root, ended), unit(grandchild, root, ended, child)];

test('children go to the heir, and what is deeper follows', () => {
  const places = newPlaces(below, [unit(ended, root)], new Map([[ended, unit(heir, root)]]));
  assert.deepEqual(places, [
    { unitId: child, parentId: heir, path: `${root}/${heir}/${child}` },
    { unitId: grandchild, parentId: child, path: `${root}/${heir}/${child}/${grandchild}` },
  ]);
});

test('without an heir children go to the unit above, or to the top', () => {
  assert.equal(newPlaces(below, [unit(ended, root)], new Map())[0]?.path, `${root}/${child}`);
  const top = newPlaces([unit(child, ended)], [unit(ended)], new Map([[ended, null]]));
  assert.deepEqual(top, [{ unitId: child, parentId: null, path: child }]);
});

test('an heir below the ending unit does not end up below itself', () => {
  const places = newPlaces(below, [unit(ended, root)], new Map([[ended, unit(grandchild, root, ended, child)]]));
  assert.deepEqual(
    places.map((place) => place.path),
    [`${root}/${child}`, `${root}/${child}/${grandchild}`],
  );
});

test('a sister of the heir moves under the place that the heir gets', () => {
  const sisters = [unit(child, root, ended), unit(heir, root, ended)];
  const places = newPlaces(sisters, [unit(ended, root)], new Map([[ended, unit(heir, root, ended)]]));
  const pathOf = new Map(places.map((place) => [place.unitId, place.path]));
  assert.equal(pathOf.get(heir), `${root}/${heir}`);
  assert.equal(pathOf.get(child), `${root}/${heir}/${child}`);
});

test('when parent and child both end, what was below goes to the nearest that goes on', () => {
  const ending = [unit(ended, root), unit(child, root, ended)];
  const places = newPlaces([unit(grandchild, root, ended, child)], ending, new Map());
  assert.deepEqual(places, [{ unitId: grandchild, parentId: root, path: `${root}/${grandchild}` }]);
});

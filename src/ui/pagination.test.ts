import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withParams } from './query-string.ts';
import { shownPages } from './shown-pages.ts';

test('the pages shown rise, hold the first, the last and this one, and a gap hides at least two', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
      const [page, pages] = [Math.min(a, b), Math.max(a, b)];
      const shown = shownPages(page, pages);
      for (const wanted of [1, page, pages]) assert.ok(shown.includes(wanted));
      for (const [index, target] of shown.entries()) {
        const before = shown[index - 1] ?? 0;
        if (target === 0) assert.ok((shown[index + 1] ?? 0) - before > 2);
        else if (before !== 0) assert.equal(target, before + 1);
      }
    }),
  );
});

test('an address keeps its other filters and loses what is emptied', () => {
  const query = { path: '/tasks', params: { unit: 'Sở Ngoại vụ', page: '3' } };
  assert.equal(
    withParams(query, { page: '', sort: 'due' }),
    '/tasks?unit=S%E1%BB%9F+Ngo%E1%BA%A1i+v%E1%BB%A5&sort=due',
  );
  assert.equal(withParams({ path: '/tasks', params: {} }, {}), '/tasks');
});

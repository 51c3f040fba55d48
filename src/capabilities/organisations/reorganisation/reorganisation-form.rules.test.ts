import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testId } from '../../../../test/support/province.ts';
import { day, formatDay } from '../../../kernel/day.ts';
import {
  previewId,
  REORGANISATION_KINDS,
  type ReorganisationDraft,
  soundChoices,
  usualChoices,
} from './reorganisation.rules.ts';
import { draftFields, querySource, readDraft } from './reorganisation-form.rules.ts';

const words = fc.stringMatching(/^[A-Za-zăâđêôơư]{1,20}$/);
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 50 }).map(testId), { maxLength: 5 });
const drafts = fc
  .record({
    kind: fc.constantFrom(...REORGANISATION_KINDS),
    basis: words,
    note: fc.option(words),
    from: ids,
    to: ids,
    names: fc.array(words, { maxLength: 4 }),
    newInLine: fc.boolean(),
    chosen: fc.boolean(),
  })
  .map(({ names, chosen, ...rest }): ReorganisationDraft => {
    const begins = names.map((name, index) => ({ key: `new-${index + 1}`, name, shortName: name, nameEn: name }));
    const draft = {
      ...rest,
      begins,
      effectiveOn: day('2014-05-12'),
      newKind: 'department',
      newParentId: testId(60),
      choices: null,
    };
    const belongings = { unitIds: draft.from, functions: [{ id: testId(70), unitId: testId(1) }] };
    return { ...draft, choices: chosen ? usualChoices(draft, belongings) : null };
  });

test('what the hidden fields carry is read as the same draft', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const query = new URLSearchParams(draftFields(draft, formatDay(draft.effectiveOn), draft.choices));
      const read = readDraft(querySource(query));
      assert.ok(read.ok);
      const known = { unitIds: draft.from, functions: [{ id: testId(70), unitId: testId(1) }] };
      const sound = (value: ReorganisationDraft) => value.choices && soundChoices(value.choices, value, known);
      assert.deepEqual({ ...read.value, choices: sound(read.value) }, { ...draft, choices: sound(draft) });
    }),
  );
});

test('a line without three parts is no unit', () => {
  const base = { kind: 'split', day: '12/05/2014', basis: 'x', newKind: 'department' };
  const read = (begins: string) => readDraft(querySource(new URLSearchParams({ ...base, begins })));
  assert.ok(read('A; B; C\n\nD; E; F').ok);
  for (const wrong of ['A', 'A; B', 'A; B; C; D', ';;']) assert.equal(read(wrong).ok, false, wrong);
});

test('choices that name somebody who takes no part are dropped', () => {
  const [unit, heir, stranger] = [testId(1), testId(2), testId(3)];
  const draft = {
    kind: 'merge',
    effectiveOn: day('2014-05-12'),
    basis: 'x',
    note: null,
    from: [unit],
    to: [heir],
    begins: [],
    newKind: 'department',
    newParentId: null,
    newInLine: true,
    choices: null,
  } as const;
  const choices = {
    heirs: new Map([[unit, [heir, stranger]]]),
    people: new Map([[unit, stranger]]),
    children: new Map(),
    functions: new Map(),
  };
  const sound = soundChoices(choices, draft, { unitIds: [unit], functions: [] });
  assert.deepEqual([...sound.heirs], [[unit, [heir]]]);
  assert.equal(sound.people.get(unit), null);
  assert.notEqual(previewId('new-1'), previewId('new-2'));
});

test('a kind nobody chose is left open for the first unit that ends, and a chosen one is kept', () => {
  const read = (newKind: string) =>
    readDraft(querySource(new URLSearchParams({ kind: 'merge', day: '12/05/2014', basis: 'x', newKind })));
  const [open, chosen] = [read(''), read('district-ppc')];
  assert.ok(open.ok && open.value.newKind === null);
  assert.ok(chosen.ok && chosen.value.newKind === 'district-ppc');
  assert.equal(read('khac').ok, false);
});

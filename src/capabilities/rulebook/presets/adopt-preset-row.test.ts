import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { openProvinceWork, type ProvinceWork } from '../../../../test/support/province-work.ts';
import { addDays, type Day, day } from '../../../kernel/day.ts';
import { conflict, ok } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { installRules } from '../install-rules.ts';
import type { PresetRule } from '../preset-rules.rules.ts';
import { addRule } from '../rows/add-rule.ts';
import { endRule, withdrawRule } from '../rows/end-rule.ts';
import { reviseRule } from '../rows/revise-rule.ts';
import { contentOf, LOCAL, type RuleRow } from '../rule.rules.ts';
import { findRule, listAllRules } from '../rule.store.ts';
import { listHistory } from '../rule-history.store.ts';
import { aContent, aHoliday, anAdministrator, anItem, aRulePreset } from '../rulebook.fixtures.ts';
import { adoptPresetRow } from './adopt-preset-row.ts';
import { comparePreset, isAdoptable } from './compare-preset.rules.ts';

let work: ProvinceWork;
before(async () => {
  work = await openProvinceWork();
});
after(() => work.close());
const asAdministrator = { actor: anAdministrator() };

/** Does all of it in one transaction that leaves nothing behind. */
const tryOut = async (steps: (change: Change) => Promise<void>): Promise<void> => {
  const answer = await work.change(async (change) => {
    await steps(change);
    return conflict('tried');
  }, asAdministrator);
  assert.equal(answer.ok ? '' : answer.refusal.key, 'tried');
};

const kinds = (rows: readonly RuleRow[], preset: Parameters<typeof comparePreset>[1]) =>
  comparePreset(rows, preset).map((each) => `${each.kind} ${each.key}`);

test('a newer preset shows what is new, changed, ended and changed here, and adopts all but the last', () =>
  tryOut(async (change) => {
    const one = aRulePreset(1, [
      anItem('same', aContent({})),
      anItem('moved', aContent({})),
      anItem('gone', aContent({})),
      anItem('ours', aContent({})),
    ]);
    await installRules(change, one);
    const ours = (await listAllRules(change.tx)).find((row) => row.key === 'ours') as RuleRow;
    const words = aContent({ value: { name: 'Chữ của tỉnh', name_en: 'Ours' } });
    assert.ok((await reviseRule(change, { id: ours.id, version: 1, content: words })).ok);

    const newer = aContent({ value: { name: 'Mới', name_en: 'New' } });
    const two = aRulePreset(2, [
      anItem('same', aContent({})),
      anItem('moved', newer),
      anItem('ours', newer),
      anItem('fresh', newer),
    ]);
    const before = await listAllRules(change.tx);
    assert.deepEqual(kinds(before, two).sort(), ['changed moved', 'ended gone', 'kept ours', 'new fresh']);
    const refused = await adoptPresetRow(change, { preset: two, which: 'code-item|kinds|ours@2012-01-01' });
    assert.equal(refused.ok ? '' : refused.refusal.key, 'rule.preset.keptHere');
    assert.deepEqual(await adoptPresetRow(change, { preset: two, which: 'code-item|kinds|fresh@2012-01-01' }), ok(1));
    assert.deepEqual(await adoptPresetRow(change, { preset: two, which: 'all' }), ok(2));

    const after = await listAllRules(change.tx);
    assert.deepEqual(kinds(after, two), ['kept ours']);
    assert.equal(after.find((row) => row.key === 'ours')?.value.name, 'Chữ của tỉnh');
    assert.equal(after.find((row) => row.key === 'gone')?.withdrawn, true);
    const moved = after.find((row) => row.key === 'moved') as RuleRow;
    assert.deepEqual([moved.value.name, moved.originVersion, moved.version], ['Mới', 2, 2]);
    const history = await listHistory(change.tx, moved.id);
    assert.deepEqual(
      history.map((line) => line.action),
      ['adopt', 'install'],
    );
    const nothing = await adoptPresetRow(change, { preset: two, which: 'all' });
    assert.equal(nothing.ok ? '' : nothing.refusal.key, 'rule.preset.nothing');
  }));

test('neighbours that exchange days are adopted together and refused alone', () =>
  tryOut(async (change) => {
    const split = (cut: string, version: number) =>
      aRulePreset(version, [
        { ...anItem('k', aContent({ to: cut })), originKey: 'k@1' },
        { ...anItem('k', aContent({ from: addDays(day(cut), 1) })), originKey: 'k@2' },
      ]);
    await installRules(change, split('2014-12-31', 1));
    const two = split('2016-12-31', 2);
    const alone = await adoptPresetRow(change, { preset: two, which: 'code-item|kinds|k@1' });
    assert.equal(alone.ok ? '' : alone.refusal.key, 'rule.preset.needsOthers');
    assert.deepEqual(await adoptPresetRow(change, { preset: two, which: 'all' }), ok(2));
    assert.deepEqual(comparePreset(await listAllRules(change.tx), two), []);
  }));

test('a corrected day of a holiday is the same holiday', () =>
  tryOut(async (change) => {
    await installRules(change, aRulePreset(1, [aHoliday('Tết Âm lịch', '2027-02-05', '2027-02-09')]));
    const two = aRulePreset(2, [aHoliday('Tết Âm lịch', '2027-02-06', '2027-02-10')]);
    assert.deepEqual(kinds(await listAllRules(change.tx), two), ['changed 2027/tet-am-lich']);
  }));

const aDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2012-01-01'), days));
const someWords = fc.constantFrom('Một', 'Hai', 'Ba', 'Bốn');
const bothNames = (name: string) => ({ name, name_en: name });

/** Rows of one key follow one another, with or without gaps, and the last one may be open. */
const rowsOfKey = (key: string): fc.Arbitrary<PresetRule[]> =>
  fc
    .tuple(fc.uniqueArray(aDay, { maxLength: 6 }), fc.array(someWords, { minLength: 6, maxLength: 6 }), fc.boolean())
    .map(([cuts, words, open]) => {
      const days = [...cuts].sort();
      return days.flatMap((from, index) => {
        if (index % 2 === 1) return [];
        const to = days[index + 1];
        if (!to && !open) return [];
        return [anItem(key, aContent({ value: bothNames(words[index] ?? ''), from, to: to ?? null }))];
      });
    });
const aPreset = (version: number) =>
  fc.tuple(...['a', 'b', 'c'].map(rowsOfKey)).map((rows) => aRulePreset(version, rows.flat()));
const anEdit = fc.record({
  act: fc.constantFrom('revise', 'end', 'withdraw', 'add'),
  which: fc.nat(20),
  words: someWords,
  from: aDay,
  length: fc.integer({ min: 0, max: 900 }),
});

type Edit = typeof anEdit extends fc.Arbitrary<infer T> ? T : never;

async function editSomething(change: Change, edit: Edit): Promise<void> {
  const rows = (await listAllRules(change.tx)).filter((row) => !row.withdrawn);
  const row = rows[edit.which % Math.max(1, rows.length)];
  const content = aContent({ value: bothNames(edit.words), from: edit.from, to: addDays(edit.from, edit.length) });
  if (edit.act === 'add' || !row) {
    const code = ['a', 'b', 'c', 'd'][edit.which % 4] ?? 'a';
    await addRule(change, { set: 'code-item', list: 'kinds', code, content });
    return;
  }
  const { id, version } = row;
  if (edit.act === 'revise') await reviseRule(change, { id, version, content });
  if (edit.act === 'end') await endRule(change, { id, version, last: edit.from, document: 'Văn bản thử' });
  if (edit.act === 'withdraw') await withdrawRule(change, { id, version, reason: 'Nhập nhầm' });
}

test('whatever is edited here survives whatever a newer preset says', async () => {
  const seen = { kept: 0, adopted: 0, blocked: 0 };
  await fc.assert(
    fc.asyncProperty(aPreset(1), fc.array(anEdit, { maxLength: 8 }), aPreset(2), (first, edits, second) =>
      tryOut(async (change) => {
        await installRules(change, first);
        for (const edit of edits) await editSomething(change, edit);
        const before = await listAllRules(change.tx);
        const ours = before.filter((row) => row.edited || row.origin === LOCAL);
        const differences = comparePreset(before, second);
        await adoptPresetRow(change, { preset: second, which: 'all' });

        for (const row of ours) assert.deepEqual(await findRule(change.tx, row.id), row);
        const after = await listAllRules(change.tx);
        assert.deepEqual(comparePreset(after, second).filter(isAdoptable), [], 'nothing is left to adopt');
        for (const { row, proposal } of differences.filter(isAdoptable)) {
          const now = after.find((each) => (row ? each.id === row.id : each.originKey === proposal?.originKey));
          if (proposal === null) assert.equal(now?.withdrawn, true);
          else assert.deepEqual(now && contentOf(now), proposal.content);
        }
        seen.kept += ours.length;
        seen.adopted += differences.filter(isAdoptable).length;
        seen.blocked += differences.filter((each) => each.kind === 'blocked').length;
      }),
    ),
    { numRuns: 60 },
  );
  assert.ok(seen.kept > 50 && seen.adopted > 50 && seen.blocked > 5, JSON.stringify(seen));
});

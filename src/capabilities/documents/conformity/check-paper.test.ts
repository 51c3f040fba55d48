import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWordLayout } from '../../../platform/source-files/laid-out/word/read-word-layout.ts';
import { checkPaper, FORMAT_RULES } from './check-paper.rules.ts';
import type { Paper, Seed } from './paper.fixtures.ts';
import { DECISION, DRAFT, LETTER, PLAN, REPORT } from './papers.fixtures.ts';
import { SEEDED_FAULTS } from './seeded-faults.fixtures.ts';
import { aWordPaper } from './word-paper.fixtures.ts';

const check = async (paper: Paper, seed: Seed = {}) => checkPaper(readWordLayout(await aWordPaper(paper, seed)));

const failed = ({ results }: Awaited<ReturnType<typeof check>>): string[] =>
  results
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule, faults }) => `${rule.code} (${faults[0]?.words}: ${faults[0]?.found.vi})`);

const RIGHT: Readonly<Record<string, Paper>> = { PLAN, DECISION, LETTER, DRAFT, REPORT };

for (const [name, paper] of Object.entries(RIGHT)) {
  test(`a right paper has no fault: ${name}`, async () => {
    const report = await check(paper);
    assert.deepEqual(failed(report), []);
    assert.ok(report.results.filter(({ outcome }) => outcome === 'pass').length > 90);
  });
}

test('each seeded fault is found by its rule and by no other', async (t) => {
  const wrong: string[] = [];
  for (const { rule, paper, seed } of SEEDED_FAULTS) {
    const report = await check(paper, seed);
    const codes = report.results.filter(({ outcome }) => outcome === 'fail').map((result) => result.rule.code);
    if (codes.join() !== rule) wrong.push(`${rule}: ${failed(report).join(' · ') || 'nothing'}`);
  }
  t.diagnostic(`${SEEDED_FAULTS.length} seeded faults`);
  assert.deepEqual(wrong, []);
});

test('every rule says what it wants in both languages, and where the decree says so', () => {
  assert.ok(FORMAT_RULES.length > 100);
  assert.equal(new Set(FORMAT_RULES.map(({ code }) => code)).size, FORMAT_RULES.length);
  for (const { code, wants, basis } of FORMAT_RULES) {
    assert.ok(wants.vi && wants.en && wants.vi !== wants.en, code);
    assert.match(basis, /^Phụ lục (?:I|II|III), (?:Phần I, )?mục [IVX]/, code);
  }
});

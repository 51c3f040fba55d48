import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdfLayout } from '../../../platform/source-files/laid-out/pdf/read-pdf-layout.ts';
import { everyForm } from '../format/forms.fixtures.ts';
import { renderPdf, renderWord } from '../format/render-document.ts';
import { checkDocument } from './check-document.ts';
import { checkPaper, type PaperReport } from './check-paper.rules.ts';
import type { Paper, Seed } from './paper.fixtures.ts';
import { DECISION, DRAFT, LETTER, PLAN, REPORT } from './papers.fixtures.ts';
import { aPdfPaper } from './pdf-paper.fixtures.ts';
import { SEEDED_FAULTS } from './seeded-faults.fixtures.ts';

const check = async (paper: Paper, seed: Seed = {}) => checkPaper(await readPdfLayout(aPdfPaper(paper, seed)));

const failed = ({ results }: PaperReport): string[] =>
  results
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule, faults }) => `${rule.code} (${faults[0]?.words}: ${faults[0]?.found.vi})`);

for (const [name, paper] of Object.entries({ PLAN, DECISION, LETTER, DRAFT, REPORT })) {
  test(`a right PDF has no fault, and its font counts as a substitute: ${name}`, async () => {
    const report = await check(paper);
    assert.deepEqual(failed(report), []);
    const font = report.results.find(({ rule }) => rule.code === 'letters/font');
    assert.equal(font?.outcome, 'substitute');
  });
}

/** A PDF does not show where the page would have ended, is drawn here in one font only, and words that touch are one. */
const UNSEEN = new Set(['page/margin-bottom', 'letters/font', 'motto/size', 'motto/centred', 'about/size']);

test('the seeded faults that a PDF shows are found by their rules and by no others', async (t) => {
  const seen = SEEDED_FAULTS.filter(({ rule }) => !UNSEEN.has(rule));
  const wrong: string[] = [];
  for (const { rule, paper, seed } of seen) {
    const report = await check(paper, seed);
    const codes = report.results.filter(({ outcome }) => outcome === 'fail').map((result) => result.rule.code);
    if (codes.join() !== rule) wrong.push(`${rule}: ${failed(report).join(' · ') || 'nothing'}`);
  }
  t.diagnostic(`${seen.length} of ${SEEDED_FAULTS.length} seeded faults`);
  assert.deepEqual(wrong, []);
});

test('what this product draws has no fault, as Word file and as PDF, and holds no picture', async (t) => {
  for (const [name, document] of everyForm) {
    for (const bytes of [await renderWord(document), await renderPdf(document)]) {
      const checked = await checkDocument(bytes);
      assert.ok(checked.ok, name);
      const { origin, pictures } = checked.value.document;
      assert.deepEqual(failed(checked.value), [], `${name}, ${origin}`);
      assert.deepEqual(pictures, [], `${name}, ${origin}`);
    }
  }
  t.diagnostic(`${everyForm.length} forms in two kinds`);
});

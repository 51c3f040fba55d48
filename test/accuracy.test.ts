import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { SURE_RIGHT_OF_100, surenessOf } from '../src/capabilities/directives/draft/sureness.rules.ts';
import { referencePath } from '../src/platform/runtime/reference.ts';
import { referenceSample, type Sample, samplesOf } from './support/annotations.ts';
import { type JudgedRow, judgeRows, measuredFields } from './support/calibration.ts';
import { type MacroScore, scoreLine, scoreSamples } from './support/score-annotations.ts';
import { ROOT } from './support/source-files.ts';

/** No score may fall below its floor; raised by hand when the compiler reads better. */
type Floors = Partial<Omit<MacroScore, 'documents'>>;
const floors: Record<string, Floors> = JSON.parse(readFileSync(join(ROOT, 'test/annotations/floors.json'), 'utf8'));

const reference = referenceSample();
const groups: [name: string, samples: Sample[]][] = [
  ['inSample', samplesOf('inSample')],
  ['setAside', samplesOf('setAside')],
  ['reference', reference ? [reference] : []],
];
const absent = referencePath('corpus') && referencePath('compiler', 'score.mjs') ? false : 'no reference material here';

describe('answers beside annotations made by people', { skip: absent }, () => {
  for (const [name, samples] of groups) {
    const skip = samples.length > 0 ? false : `there are no annotations "${name}"`;
    it(`${name}: every score reaches its floor`, { skip }, (t) => {
      for (const { annotation, missing } of samples)
        if (missing) t.diagnostic(`${annotation.id}: left out, ${missing}`);
      const scores = scoreSamples(samples);
      if (!scores) return t.skip(`no text of "${name}" is here`);
      for (const score of scores.documents) t.diagnostic(scoreLine(score));
      t.diagnostic(`${name}: ${JSON.stringify(scores.macro)}`);
      printCalibration(t, judgeRows(samples));
      const low = Object.entries(floors[name] ?? {}).flatMap(([measure, floor]) => {
        const reached = scores.macro[measure as keyof MacroScore];
        return reached >= floor ? [] : [`${measure} ${reached} < ${floor}`];
      });
      assert.deepEqual(low, []);
    });
  }

  it('has a floor for every measure that the issue names', () => {
    const measures = ['rowsF1', 'rowsP', 'lead', 'coordinators', 'role', 'deadlineStated', 'citationF1', 'entityF1'];
    for (const [name] of groups) assert.deepEqual(Object.keys(floors[name] ?? {}), measures, name);
  });

  it('is right more often where it says that it is sure', (t) => {
    const rows = judgeRows(groups.flatMap(([, samples]) => samples));
    if (rows.length === 0) return t.skip('no annotated text is here');
    const share = (some: JudgedRow[]) => some.filter(allRight).length / some.length;
    const sure = rows.filter(isSure);
    const unsure = rows.filter((row) => !isSure(row));
    assert.ok(sure.length > 0 && unsure.length > 0, `${sure.length} sure, ${unsure.length} unsure`);
    assert.ok(
      Math.abs(100 * share(sure) - SURE_RIGHT_OF_100) <= 3,
      `the confirm screen says ${SURE_RIGHT_OF_100} of 100, measured ${(100 * share(sure)).toFixed(0)}`,
    );
    assert.ok(share(sure) > share(unsure), `sure ${share(sure).toFixed(2)}, unsure ${share(unsure).toFixed(2)}`);
  });
});

const isSure = ({ row }: JudgedRow): boolean => surenessOf({ confidence: row.confidence, edited: [] }) === 'high';
const allRight = ({ matched, right }: JudgedRow): boolean => matched && measuredFields.every((field) => right[field]);
const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** Of what is marked sure, and in bins of confidence, how much is right. */
function printCalibration(t: TestContext, rows: JudgedRow[]): void {
  const of = (some: JudgedRow[], good: (row: JudgedRow) => boolean) =>
    some.length === 0
      ? '–'
      : `${some.filter(good).length} of ${some.length} (${Math.round((100 * some.filter(good).length) / some.length)} %)`;
  const sure = rows.filter(isSure);
  const unsure = rows.filter((row) => !isSure(row));
  t.diagnostic(`sure rows: ${of(sure, ({ matched }) => matched)} are rows, ${of(sure, allRight)} right in every field`);
  t.diagnostic(
    `unsure rows: ${of(unsure, ({ matched }) => matched)} are rows, ${of(unsure, allRight)} right in every field`,
  );
  for (const field of ['row', ...measuredFields] as const) {
    const judged = rows.filter((row) => row.matched || field === 'row');
    const confidence = ({ row }: JudgedRow) => row.confidence[field] ?? 0;
    const words = bins.slice(0, -1).flatMap((low, at) => {
      const high = bins[at + 1] ?? 1;
      const some = judged.filter((row) => confidence(row) >= low && confidence(row) < high);
      return some.length === 0
        ? []
        : [`${low.toFixed(2)}+ ${of(some, (row) => (field === 'row' ? row.matched : row.right[field]))}`];
    });
    t.diagnostic(`${field} by confidence: ${words.join(' · ')}`);
  }
}

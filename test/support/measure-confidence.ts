// Measures how often each reason behind a field gave the right value, over the in-sample annotations and the
// reference directive, and writes src/compiler/rows/measured-confidence.ts anew:
//   node test/support/measure-confidence.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured } from '../../src/compiler/rows/measured-confidence.ts';
import { referenceSample, samplesOf } from './annotations.ts';
import { judgeRows, measuredFields } from './calibration.ts';
import { ROOT } from './source-files.ts';

const path = join(ROOT, 'src/compiler/rows/measured-confidence.ts');
const reference = referenceSample();
const samples = [...samplesOf('inSample'), ...(reference ? [reference] : [])].filter(({ text }) => text !== null);
if (samples.length === 0) {
  process.stderr.write('no annotated text is here: nothing was measured, nothing written\n');
  process.exit(1);
}

const rows = judgeRows(samples);
const tables = (['row', ...measuredFields] as const).map((field) => {
  const lines = Object.keys(measured[field]).map((reason) => {
    const seen = rows.filter(({ sources, matched }) => sources[field] === reason && (matched || field === 'row'));
    const right = seen.filter((row) => (field === 'row' ? row.matched : row.right[field]));
    return `    ${reason}: [${right.length}, ${seen.length}],\n`;
  });
  return `  ${field}: {\n${lines.join('')}  },\n`;
});

const before = readFileSync(path, 'utf8');
const head = before.slice(0, before.indexOf('} = {\n') + '} = {\n'.length);
writeFileSync(path, `${head}${tables.join('')}};\n`);
process.stdout.write(`${rows.length} rows of ${samples.length} documents\n${tables.join('')}`);

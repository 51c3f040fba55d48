// Exports every paper of the reference material and takes it in again, by hand: `node … test/support/export-corpus.ts`.
// Papers that are set aside for measuring the compiler stay unread.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile } from '../../src/compiler/index.ts';
import { fromAkn, fromJson, type Interchange, toAkn, toJson } from '../../src/compiler/interchange/index.ts';
import { canonicalText } from '../../src/kernel/vietnamese.ts';
import { referencePath } from '../../src/platform/runtime/reference.ts';
import { invalidAkn, withoutXmllint } from './xmllint.ts';

const SET_ASIDE = /^(?:mc_00219297|mc_00206870|mc_00214378|mc_00248970|mc_00255339|qngocr_05CT.*|vm_BCD_phien1)\.txt$/;

const corpus = referencePath('corpus');
if (!corpus) throw new Error('the reference material is not on this machine');
const papers = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt') && !SET_ASIDE.test(name))
  .map((name) => join(corpus, name));
const directive = referencePath('domain', 'directive', '01-2013-CT-UBND.txt');

const spent = { out: 0, back: 0 };
const timed = <T>(part: keyof typeof spent, work: () => T): T => {
  const from = performance.now();
  const value = work();
  spent[part] += performance.now() - from;
  return value;
};

const files = new Map<string, string>();
let characters = 0;
for (const path of directive ? [...papers, directive] : papers) {
  const text = canonicalText(readFileSync(path, 'utf8'));
  const interchange: Interchange = { text, answer: JSON.parse(JSON.stringify(compile(text))), people: null };
  const akn = timed('out', () => toAkn(interchange));
  for (const read of [timed('back', () => fromAkn(akn)), fromJson(toJson(interchange))]) {
    assert.ok(read.ok, `${basename(path)}: ${read.ok ? '' : read.refusal.message.en}`);
    assert.deepStrictEqual(read.value, interchange, basename(path));
  }
  files.set(basename(path), akn);
  characters += text.length;
}
const invalid = withoutXmllint ? [String(withoutXmllint)] : invalidAkn(files);
for (const line of invalid) process.stdout.write(`${line}\n`);
process.stdout.write(
  `${files.size} papers, ${characters} characters: all came back the same, ${invalid.length} complaints of xmllint; ` +
    `out ${spent.out.toFixed(0)} ms, back ${spent.back.toFixed(0)} ms\n`,
);

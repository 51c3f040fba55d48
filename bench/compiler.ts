import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../src/compiler/index.ts';
import { canonicalText } from '../src/kernel/vietnamese.ts';
import { referencePath } from '../src/platform/runtime/reference.ts';
import { inTurn, type Measured } from './ratio.ts';

/** Rows that later rules compare with rows: what costs most when a rule looks back without limit. */
const adversarial =
  '1. Sở Y tế\n- Phối hợp với Sở Tư pháp lập kế hoạch trên cơ sở kế hoạch của các sở, báo cáo Bộ Y tế trước ngày 01/7 hằng năm.\n';
const adversarialLength = 100_000;
/** A corpus as large as the reference material's, when that is absent. */
const repeatedDirective = 60;

/**
 * The corpus against a bare pass over the same text, and ten times as much text against once as much.
 * Every pair is measured in turn in one process, on one core; MB are of UTF-8.
 */
export const benchCompiler = async (): Promise<Measured[]> => {
  const texts = corpus();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const whole = texts.join('\n');
  const repeated = adversarial.repeat(Math.ceil(adversarialLength / adversarial.length));
  return [
    await inTurn(
      `compile ${texts.length} documents, ${(bytes / 1e6).toFixed(2)} MB`,
      () => texts.map((text) => compile(text).obligations.length),
      { name: 'NFC and split into lines', work: () => texts.map((text) => text.normalize('NFC').split('\n').length) },
      9,
      bytes,
    ),
    await tenfold('them as one document', whole, 3),
    await tenfold('one heading and duty repeated', repeated, 5),
  ];
};

function corpus(): string[] {
  const folder = referencePath('corpus');
  const files = folder ? globSync('*.txt', { cwd: folder }).sort() : [];
  if (folder && files.length > 0) return files.map((file) => canonicalText(readFileSync(join(folder, file), 'utf8')));
  const directive = readFileSync(new URL('../presets/demonstration/directive.txt', import.meta.url), 'utf8');
  return Array.from({ length: repeatedDirective }, () => canonicalText(directive));
}

/** Growth from once to ten times a text; 10 × is linear. */
function tenfold(name: string, text: string, rounds: number): Promise<Measured> {
  const ten = text.repeat(10);
  const once = { name: 'once', work: () => compile(text).obligations.length };
  return inTurn(
    `compile ${name}, ten times`,
    () => compile(ten).obligations.length,
    once,
    rounds,
    Buffer.byteLength(ten),
  );
}

import { readFileSync } from 'node:fs';
import { compile } from '../src/compiler/index.ts';
import { inTurn, type Measured } from './ratio.ts';

const directive = readFileSync(new URL('../presets/demonstration/directive.txt', import.meta.url), 'utf8').normalize(
  'NFC',
);

/** Compiling against one pass over the same characters, and a hundred directives against one. */
export const benchCompiler = async (): Promise<Measured[]> => [
  await inTurn('compile the demonstration directive', () => compile(directive), {
    name: 'splitting it into words a hundred times',
    work: () => {
      for (let time = 0; time < 100; time += 1) directive.split(/\s+/u);
    },
  }),
  await inTurn(
    'compile it ten times as long',
    () => compile(directive.repeat(10)),
    { name: 'compile it once', work: () => compile(directive) },
    7,
  ),
];

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/compiler/index.ts';
import { referencePath } from '../../src/platform/runtime/reference.ts';
import type { Sample } from './annotations.ts';

interface F1 {
  p: number;
  r: number;
  f: number;
}

/** What the reference scorer prints for one document. */
export interface DocumentScore {
  id: string;
  obligations: number;
  answered: number;
  rows: F1;
  lead: number;
  coordinators: number;
  role: number;
  deadlineStated: number;
  citations: F1;
  entities: F1;
  findings: { recall: number; missed: string[]; reported: number };
}

/** Its last line: the mean over documents. */
export interface MacroScore {
  documents: number;
  rowsP: number;
  rowsR: number;
  rowsF1: number;
  lead: number;
  coordinators: number;
  role: number;
  deadlineStated: number;
  citationF1: number;
  entityF1: number;
  findingRecall: number;
}

/**
 * Compiles the samples whose text is here and has the scorer of the reference material, the
 * yardstick, compare the answers with the annotations.
 * @returns null when there is no scorer or no text
 */
export function scoreSamples(samples: readonly Sample[]): { documents: DocumentScore[]; macro: MacroScore } | null {
  const scorer = referencePath('compiler', 'score.mjs');
  if (!scorer || !samples.some((sample) => sample.text !== null)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-score-'));
  try {
    const pairs = samples.flatMap(({ path, text }, at) => {
      if (text === null) return [];
      const answer = join(folder, `${at}.json`);
      writeFileSync(answer, JSON.stringify(compile(text)));
      return [path, answer];
    });
    const printed = execFileSync(process.execPath, [scorer, ...pairs], { encoding: 'utf8', maxBuffer: 64 << 20 });
    const lines = printed.trim().split('\n');
    const documents = lines.slice(0, -1).map((line) => JSON.parse(line) as DocumentScore);
    return { documents, macro: JSON.parse(lines.at(-1) ?? '{}') as MacroScore };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line for a document. */
export function scoreLine(score: DocumentScore): string {
  const numbers = {
    rows: `${score.rows.f.toFixed(2)} (p ${score.rows.p.toFixed(2)}, r ${score.rows.r.toFixed(2)}; ${score.answered} for ${score.obligations})`,
    lead: score.lead.toFixed(2),
    coordinators: score.coordinators.toFixed(2),
    role: score.role.toFixed(2),
    deadline: score.deadlineStated.toFixed(2),
    citations: score.citations.f.toFixed(2),
    entities: score.entities.f.toFixed(2),
  };
  const words = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
  return `${score.id.padEnd(20)} ${words.join(' · ')}`;
}

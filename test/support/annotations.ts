import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationEntity, Deadline, ObligationRole, Span } from '../../src/compiler/index.ts';
import { canonicalText } from '../../src/kernel/vietnamese.ts';
import { referencePath } from '../../src/platform/runtime/reference.ts';
import { ROOT } from './source-files.ts';

/** What calibration needs of an answer in the schema `directive-answer/1`. */
export interface AnnotatedRow {
  anchor: Span;
  role: ObligationRole;
  lead: string[];
  coordinators: string[];
  deadline?: Deadline | null;
  flags?: string[];
}

export interface Annotation {
  id: string;
  source: { file: string; sha256: string };
  obligations: AnnotatedRow[];
  citation_entities: CitationEntity[];
}

/** An annotation with the canonical text that it belongs to, or the reason why that text is not here. */
export interface Sample {
  path: string;
  annotation: Annotation;
  text: string | null;
  missing: string | null;
}

const folders = { inSample: 'test/annotations', setAside: 'test/annotations/set-aside' } as const;
export type Group = keyof typeof folders;

/** The annotations of a group beside their texts; none when the group does not exist. */
export function samplesOf(group: Group): Sample[] {
  const folder = join(ROOT, folders[group]);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'floors.json')
    .sort()
    .map((name) => readSample(join(folder, name)));
}

function readSample(path: string): Sample {
  const annotation = JSON.parse(readFileSync(path, 'utf8')) as Annotation;
  const source = referencePath('corpus', annotation.source.file);
  if (!source) return { path, annotation, text: null, missing: 'its text is not among the reference material' };
  const text = canonicalText(readFileSync(source, 'utf8'));
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  if (sha256 !== annotation.source.sha256)
    return { path, annotation, text: null, missing: 'its text has another SHA-256 than the annotated one' };
  return { path, annotation, text, missing: null };
}

/** The reference directive beside its answer, as one more sample; null where it is absent. */
export function referenceSample(): Sample | null {
  const path = referencePath('compiler', 'kon-tum.json');
  const text = referencePath('domain', 'directive', '01-2013-CT-UBND.txt');
  if (!path || !text) return null;
  const annotation = JSON.parse(readFileSync(path, 'utf8')) as Annotation;
  return { path, annotation, text: canonicalText(readFileSync(text, 'utf8')), missing: null };
}

import type { CorrectedAnnotation } from './annotation.rules.ts';

export const CORRECTIONS_TYPE = 'application/json; charset=utf-8';

/** One line for each row of a list, so that two exports can be compared line by line. */
export function annotationFile(annotation: CorrectedAnnotation): string {
  const fields = Object.entries(annotation).map(([name, value]) => `${JSON.stringify(name)}: ${listed(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function listed(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || typeof value[0] !== 'object') return JSON.stringify(value);
  return `[\n  ${value.map((each) => JSON.stringify(each)).join(',\n  ')}\n]`;
}

/** Many annotations in one file, `ngoclinh-corrections/1`. */
export const correctionsFile = (annotations: readonly CorrectedAnnotation[]): string =>
  `{\n"schema": "ngoclinh-corrections/1",\n"annotations": [\n${annotations.map(annotationFile).join(',\n')}]\n}\n`;

export const annotationFileName = ({ id }: CorrectedAnnotation): string => `${id}.json`;

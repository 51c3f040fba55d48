import type { Finding, Replacement } from '../answer.ts';
import type { Occurrence } from '../citations/citations.ts';
import type { Act } from '../citations/entities.ts';
import { offsetAt } from '../text/blocks.ts';
import type { FindingContext } from './finding.ts';
import { spanOf } from './finding.ts';

/** Acts with a number. */
export const numberedActs = (context: FindingContext): Act[] =>
  context.acts.acts.filter((act) => act.entity.number !== null);

/** Every citation by number. */
export const numbered = (context: FindingContext): Occurrence[] =>
  context.acts.acts.flatMap((act) => act.occurrences).filter((occurrence) => occurrence.symbol !== null);

/** Number and symbol of a citation, replaced. */
export function symbolFix(occurrence: Occurrence, replacement: string): Replacement {
  const from = offsetAt(occurrence.block, occurrence.symbol?.symbolFrom ?? occurrence.from);
  return { span: [from, spanOf(occurrence)[1]], replacement };
}

/** One fix out of the replacements at all places. */
export function fixes([first, ...more]: Replacement[]): Finding['fix'] {
  return first && { ...first, ...(more.length > 0 && { more }) };
}

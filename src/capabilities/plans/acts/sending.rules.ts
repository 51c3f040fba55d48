import { createHash } from 'node:crypto';
import { addDays, type Day, daysBetween } from '../../../kernel/day.ts';
import type { PlanLine } from '../lines/line.rules.ts';

/** Late is accepted and marked: full days after the due day and its grace; 0 where no day was set. */
export const daysLateOf = (dueOn: Day | null, graceDays: number, sentOn: Day): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(addDays(dueOn, graceDays), sentOn));

type Revised = Pick<PlanLine, 'id' | 'revisionId'>;

/**
 * What a page showed, in few characters: a form that carries it acts on exactly these revisions, or is led back to what
 * changed meanwhile.
 */
export const fingerprintOf = (lines: readonly Revised[]): string =>
  createHash('sha256')
    .update(
      lines
        .map((line) => `${line.id}:${line.revisionId}`)
        .sort()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 24);

/** The lines whose content the reader does not have yet. */
export const changedSince = (lines: readonly PlanLine[]): PlanLine[] =>
  lines.filter((line) => line.revisionId !== line.sentRevisionId);

import type { Day } from '../../../kernel/day.ts';
import type { PlannedWork } from './planned-work.store.ts';

/** Something that was planned for the period and not reached; `subject` ties its answer to it. */
export interface Missed {
  /** "line:<id>" or "indicator:<code>" */
  readonly subject: string;
  readonly title: string;
  /** null of an indicator: due with the period */
  readonly dueOn: Day | null;
  readonly planned: number;
  readonly reached: number;
  readonly unitWord: string;
}

/** A figure beside what it should reach. */
export interface Aimed {
  readonly code: string;
  readonly name: string;
  readonly unitWord: string;
  readonly direction: 'up' | 'down' | 'none';
  readonly target: number | null;
  readonly reached: number;
}

/** Lines of which nothing was recorded or less than planned, then indicators on the wrong side of their target. */
export const missedOf = (lines: readonly PlannedWork[], figures: readonly Aimed[]): Missed[] => [
  ...lines.filter(isMissedLine).map((line) => ({
    subject: `line:${line.lineId}`,
    title: line.title,
    dueOn: line.endsOn,
    planned: line.quantity ?? 1,
    reached: Math.max(line.done, line.counted),
    unitWord: line.quantity === null ? '' : line.productUnit || line.product.toLocaleLowerCase('vi'),
  })),
  ...figures.filter(isMissedTarget).map(({ code, name, unitWord, target, reached }) => ({
    subject: `indicator:${code}`,
    title: name,
    dueOn: null,
    planned: target ?? 0,
    reached,
    unitWord,
  })),
];

/** A line is done by its activities, or by the things that they count: 12 items are one series or twelve articles. */
export const isMissedLine = ({ quantity, done, counted }: PlannedWork): boolean =>
  done === 0 || (quantity !== null && Math.max(done, counted) < quantity);

export const isMissedTarget = ({ direction, target, reached }: Aimed): boolean =>
  target !== null && (direction === 'down' ? reached > target : reached < target);

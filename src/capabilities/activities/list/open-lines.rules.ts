import type { Day } from '../../../kernel/day.ts';
import type { LineChoice } from '../recording/line-choice.store.ts';

/** Lines for which nothing was recorded: those whose time has come, and those that lie ahead. */
export interface OpenLines {
  readonly all: number;
  readonly due: readonly LineChoice[];
  readonly ahead: readonly LineChoice[];
}

/** A line without days has its time all year. */
export function openLinesOf(lines: readonly LineChoice[], today: Day): OpenLines {
  const open = lines.filter((line) => line.activities === 0);
  const ahead = open.filter((line) => line.from !== null && line.from > today);
  return { all: lines.length, due: open.filter((line) => !ahead.includes(line)), ahead };
}

const MINUTES_A_LINE = 2;

/** Four fields and a photo for each; said so that nobody puts it off. */
export const minutesToRecord = (lines: number): number => Math.max(1, lines) * MINUTES_A_LINE;

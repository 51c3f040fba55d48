import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { LineTime, TimeKind } from '../lines/line.rules.ts';
import { DECISIONS, type Decision } from './sent-line.rules.ts';

export const GROUPINGS = ['unit', 'task-group', 'channel', 'month', 'obligation', 'country', 'language'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A line stands in several groups of these; a sum over all groups would count it several times. */
export const OVERLAPPING: readonly Grouping[] = ['obligation', 'country', 'language'];

export const STANDINGS = ['undecided', 'decided', 'changed', 'sibling', ...DECISIONS] as const;
export type Standing = (typeof STANDINGS)[number];

/** Which lines of a cycle, grouped how: the one question that screen, sheet and document ask. */
export interface ShownLines {
  readonly cycleId: Id;
  readonly grouping: Grouping;
  /** one group only, by its value; null is all */
  readonly group: string | null;
  readonly standing: Standing | null;
  /** of these units; null is all */
  readonly unitIds: readonly Id[] | null;
  readonly taskGroup: string | null;
  /** folded words that all occur */
  readonly words: readonly string[];
  /** these lines only, such as the ticked ones */
  readonly lineIds?: readonly Id[];
}

/** Sums in đồng of lines that are not counted in a sibling plan; those stand apart. */
export interface Sums {
  readonly lines: number;
  readonly undecided: number;
  readonly changed: number;
  readonly proposed: Dong;
  readonly appraised: Dong;
  readonly planned: Dong;
  readonly siblingLines: number;
  readonly siblingProposed: Dong;
  readonly siblingPlanned: Dong;
}

export interface Group extends Sums {
  /** a code, a month, the id of a plan or of an obligation; empty for lines that have none */
  readonly value: string;
}

export interface Totals {
  /** of the rows that were summed, in the same snapshot */
  readonly stamp: number;
  readonly overall: Sums;
  readonly groups: readonly Group[];
}

export const linesOf = (sums: Sums): number => sums.lines + sums.siblingLines;

/** A line as the table shows it, under one of its groups. */
export interface ShownLine {
  readonly value: string;
  readonly lineId: Id;
  readonly planId: Id;
  readonly unitId: Id;
  readonly position: number;
  readonly title: string;
  readonly timeKind: TimeKind | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly place: string;
  readonly taskGroup: string;
  readonly channel: string;
  readonly sibling: string;
  readonly decision: Decision | '';
  readonly reason: string;
  readonly changed: boolean;
  readonly itemId: Id | null;
  readonly proposed: Dong;
  readonly appraised: Dong | null;
  readonly planned: Dong | null;
  /** changes with every sending and decision: what a person saw when they ticked it */
  readonly mark: string;
}

export const timeOf = ({ timeKind: kind, startsOn: from, endsOn: to }: ShownLine): LineTime | null =>
  kind && from && to ? { kind, from, to } : null;

export const PAGE = 50;
/** A sheet that a desk computer opens; a province has a tenth of it. */
export const SHEET_ROWS = 20_000;
/** A paper that somebody still turns the pages of. */
export const DOCUMENT_ROWS = 2_000;
export const fitsSheet = (total: number): boolean => total <= SHEET_ROWS;

/** As many lines as one transaction decides. */
export const MOST_TICKED = 2_000;

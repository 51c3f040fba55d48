import { type Day, parseDay } from '../../../kernel/day.ts';
import { DEADLINE_KINDS, type DeadlineKind } from '../../../kernel/deadline.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import { TASK_STATES, type TaskPart, type TaskState } from '../tasks/task.rules.ts';
import { TIME_STATUSES, type TimeStatus } from '../tasks/task-status.rules.ts';

/** Several states under one word: still to be handed in, handed in or further, no longer anybody's. */
export const PROGRESS_GROUPS = {
  unfinished: ['not-started', 'in-progress', 'returned'],
  done: ['handed-in', 'unit-confirmed', 'checked'],
  ended: ['withdrawn', 'moved', 'transferred'],
} as const satisfies Record<string, readonly TaskState[]>;
export type ProgressGroup = keyof typeof PROGRESS_GROUPS;

export const SORT_KEYS = ['due', 'unit', 'action', 'progress', 'handed-in'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** What somebody asked of the register; null and '' hold nothing back. */
export interface RegisterFilter {
  /** words without diacritics, in lower case; a task must hold all of them */
  readonly words: readonly string[];
  readonly unitId: Id | null;
  readonly directiveId: Id | null;
  readonly obligationId: Id | null;
  readonly part: TaskPart | null;
  /** without one, what ended (withdrawn, moved, transferred) is left out */
  readonly progress: TaskState | ProgressGroup | null;
  readonly time: TimeStatus | null;
  readonly kind: DeadlineKind | null;
  /** days on which tasks are urged, both included */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly year: number | null;
  /** only units that are ordered, or only those that are asked (practice 15) */
  readonly cooperation: boolean | null;
}

export interface RegisterOrder {
  /** `attention` until somebody sorts: what is still to be handed in first, by its day; what is done last */
  readonly key: SortKey | 'attention';
  readonly direction: 'asc' | 'desc';
}

const WORDS = 8;
const LONGEST = 200;

/** An address that somebody typed or kept: what cannot be read holds nothing back. */
export function readFilter(query: URLSearchParams): RegisterFilter {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, LONGEST);
  return {
    words: foldDiacritics(text('q')).toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS),
    unitId: parseId(text('unit')),
    directiveId: parseId(text('directive')),
    obligationId: parseId(text('obligation')),
    part: oneOf(['lead', 'coordinator'] as const, text('part')),
    progress: oneOf([...TASK_STATES, ...(Object.keys(PROGRESS_GROUPS) as ProgressGroup[])], text('progress')),
    time: oneOf(TIME_STATUSES, text('time')),
    kind: oneOf(DEADLINE_KINDS, text('kind')),
    from: readDay(text('from')),
    to: readDay(text('to')),
    year: readYear(query),
    cooperation: text('cooperation') === 'yes' ? true : text('cooperation') === 'no' ? false : null,
  };
}

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text) ?? null;

/** Years that papers of this state can have; others would be typing mistakes. */
const YEAR = /^(19|20|21)\d{2}$/;

export function readYear(query: URLSearchParams): number | null {
  const year = query.get('year') ?? '';
  return YEAR.test(year) ? Number(year) : null;
}

/** Days that were typed and are none: the list stands without them, and the field says so. */
export const wrongDays = (query: URLSearchParams): readonly string[] =>
  ['from', 'to'].filter((name) => (query.get(name) ?? '').trim() !== '' && !readDay(query.get(name) ?? ''));

function readDay(text: string): Day | null {
  const day = parseDay(text);
  return day && YEAR.test(day.slice(0, 4)) ? day : null;
}

const LAST_PAGE = 100_000;

export const readPage = (query: URLSearchParams): number =>
  Math.min(LAST_PAGE, Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1));

export const readOrder = (query: URLSearchParams): RegisterOrder => ({
  key: oneOf(SORT_KEYS, query.get('sort') ?? '') ?? 'attention',
  direction: query.get('direction') === 'desc' ? 'desc' : 'asc',
});

/** How many filters hold now. */
export const activeFilters = ({ words, ...rest }: RegisterFilter): number =>
  Object.values(rest).filter((value) => value !== null).length + (words.length > 0 ? 1 : 0);

export const statesOf = (progress: TaskState | ProgressGroup): readonly TaskState[] =>
  progress in PROGRESS_GROUPS ? PROGRESS_GROUPS[progress as ProgressGroup] : [progress as TaskState];

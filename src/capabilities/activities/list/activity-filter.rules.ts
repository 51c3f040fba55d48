import { type Day, parseDay, yearOf } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import { ACTIVITY_STATES, type ActivityState } from '../activity.rules.ts';

/** Tied to a line of a plan, said to be unplanned, or neither said yet. */
export const PLAN_TIES = ['planned', 'unplanned', 'unsaid'] as const;
export type PlanTie = (typeof PLAN_TIES)[number];

/** What somebody asked of the list; null and empty hold nothing back. */
export interface ActivityFilter {
  /** words without diacritics, in lower case; an activity must hold all of them */
  readonly words: readonly string[];
  readonly unitId: Id | null;
  readonly kind: string | null;
  /** without one, what was withdrawn is left out */
  readonly state: ActivityState | null;
  readonly stated: boolean | null;
  readonly tie: PlanTie | null;
  readonly lineId: Id | null;
  readonly obligationId: Id | null;
  /** the district or commune where it happened */
  readonly localityId: Id | null;
  /** first days, both included */
  readonly from: Day;
  readonly to: Day;
}

const LONGEST = 200;
const WORDS = 8;

/** An address that somebody typed or kept: what cannot be read holds nothing back; without days it is this year. */
export function readActivityFilter(query: URLSearchParams, today: Day): ActivityFilter {
  const text = (name: string): string => (query.get(name) ?? '').trim().slice(0, LONGEST);
  const year = yearOf(today);
  return {
    words: foldDiacritics(text('q')).toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS),
    unitId: parseId(text('unit')),
    kind: /^[a-z-]{1,60}$/.test(text('kind')) ? text('kind') : null,
    state: ACTIVITY_STATES.find((state) => state === text('state')) ?? null,
    stated: text('stated') === 'yes' ? true : text('stated') === 'no' ? false : null,
    tie: PLAN_TIES.find((tie) => tie === text('tie')) ?? null,
    lineId: parseId(text('line')),
    obligationId: parseId(text('obligation')),
    localityId: parseId(text('locality')),
    from: parseDay(text('from')) ?? (`${year}-01-01` as Day),
    to: parseDay(text('to')) ?? (`${year}-12-31` as Day),
  };
}

/** Days that were typed and are none: the list stands without them, and the field says so. */
export const unreadDays = (query: URLSearchParams): string[] =>
  ['from', 'to'].filter((name) => (query.get(name) ?? '').trim() !== '' && !parseDay(query.get(name) ?? ''));

/** How many filters hold now, as typed. */
export const activeFilters = (query: URLSearchParams): number =>
  FILTERS.filter((name) => (query.get(name) ?? '').trim() !== '').length;

const FILTERS = ['q', 'unit', 'kind', 'state', 'stated', 'tie', 'line', 'obligation', 'locality', 'from', 'to'];

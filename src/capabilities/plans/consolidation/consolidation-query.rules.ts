import { type Id, parseId } from '../../../kernel/ids.ts';
import { GROUPINGS, type Grouping, STANDINGS, type Standing } from './consolidation.rules.ts';
import { foldedWords } from './line-keys.rules.ts';

/** What an address asks of the table, as typed. */
export interface ConsolidationQuery {
  readonly grouping: Grouping;
  readonly group: string | null;
  readonly standing: Standing | null;
  /** an id, or words of a name */
  readonly unit: string;
  readonly taskGroup: string;
  readonly q: string;
}

const LONGEST = 200;
const MOST_WORDS = 8;

/** Whatever is no such value is as if it was not there. */
export function readQuery(query: URLSearchParams): ConsolidationQuery {
  const text = (name: string): string => (query.get(name) ?? '').trim().slice(0, LONGEST);
  return {
    grouping: GROUPINGS.find((each) => each === query.get('by')) ?? 'unit',
    group: query.has('in') ? text('in') : null,
    standing: STANDINGS.find((each) => each === query.get('standing')) ?? null,
    unit: text('unit'),
    taskGroup: text('group'),
    q: text('q'),
  };
}

/** The same as parameters of an address; what says nothing is left out. */
export const paramsOf = (asked: ConsolidationQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      by: asked.grouping === 'unit' ? '' : asked.grouping,
      standing: asked.standing ?? '',
      unit: asked.unit,
      group: asked.taskGroup,
      q: asked.q,
    }).filter(([, value]) => value !== ''),
  );

export const wordsOf = (q: string): string[] => foldedWords(q).slice(0, MOST_WORDS);

export const unitIdOf = (unit: string): Id | null => parseId(unit);

/** How many filters hold, for "Bỏ lọc". */
export const activeFilters = ({ group, standing, unit, taskGroup, q }: ConsolidationQuery): number =>
  [group !== null, standing, unit, taskGroup, q].filter(Boolean).length;

import type { Day } from '../../../kernel/day.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';

interface Line {
  readonly title: string;
  readonly place: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

interface Work {
  readonly title: string;
  readonly place: string;
  readonly startsOn: Day;
}

/** Of a hundred parts, how many of the words of the work must stand in a line before it is offered. */
const ENOUGH = 0.34;
const IN_TIME = 0.15;

/**
 * The lines that the words of some work speak of, the most likely first; a line whose days hold the work counts a
 * little more. Nothing is chosen by itself.
 */
export function suggestLines<L extends Line>(work: Work, lines: readonly L[], most = 3): L[] {
  const said = wordsOf(`${work.title} ${work.place}`);
  if (said.size === 0) return [];
  return lines
    .map((line) => ({ line, likeness: likeness(said, wordsOf(`${line.title} ${line.place}`)) }))
    .filter(({ likeness: words }) => words >= ENOUGH)
    .map(({ line, likeness: words }) => ({ line, score: words + (holds(line, work.startsOn) ? IN_TIME : 0) }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ line }) => line);
}

const holds = ({ from, to }: Line, day: Day): boolean => from !== null && to !== null && from <= day && day <= to;

/** Shared words against the smaller of the two: a line is often longer than what somebody types on a phone. */
function likeness(said: ReadonlySet<string>, held: ReadonlySet<string>): number {
  if (held.size === 0) return 0;
  const shared = [...said].filter((word) => held.has(word)).length;
  return shared / Math.min(said.size, held.size);
}

/** Words that stand in every line of every plan say nothing. */
const EMPTY = new Set([
  'va',
  'cac',
  'cho',
  've',
  'cua',
  'tai',
  'tren',
  'voi',
  'thuc',
  'hien',
  'to',
  'chuc',
  'cong',
  'tac',
]);

const wordsOf = (text: string): Set<string> =>
  new Set(
    foldDiacritics(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !EMPTY.has(word)),
  );

import { type Day, daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Measure } from '../../../verify/record.ts';
import type { Details, MeasureCode } from './kind-fields.rules.ts';
import { kindShape } from './kind-shapes.rules.ts';
import { detailInput, measureInput } from './read-kind.rules.ts';

/** What an activity says, as far as its parts can contradict each other. */
export interface SaidByKind {
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly details: Details;
  readonly measures: readonly Measure[];
}

/** Two things said that cannot both be right: which input to look at, and what to say there. */
export interface Contradiction {
  readonly input: string;
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** All that contradicts itself, in the order of the form; the end before the beginning first. */
export function contradictionsOf(said: SaidByKind): Contradiction[] {
  const { startsOn, endsOn, details } = said;
  const found: Contradiction[] = [];
  const say = (input: string, key: string, params: Contradiction['params'] = {}): void => {
    found.push({ input, key: `activity.kind.contradiction.${key}`, params });
  };
  if (endsOn < startsOn) say('endsOn', 'endBeforeStart', { from: formatDay(startsOn), to: formatDay(endsOn) });
  const backwards = (later: 'expiresOn' | 'validUntil', first: Day | null): void => {
    const day = details[later];
    if (typeof day === 'string' && first !== null && day < first)
      say(detailInput(later), 'dayBefore', { day: formatDay(day as Day), first: formatDay(first) });
  };
  backwards('expiresOn', startsOn);
  backwards('validUntil', typeof details.signedOn === 'string' ? (details.signedOn as Day) : null);
  const days = totalOf(said.measures, 'days');
  const lasted = daysBetween(startsOn, endsOn) + 1;
  if (days !== null && lasted > 0 && days > lasted) say(measureInput('days'), 'moreDays', { days, lasted });
  const part = totalOf(said.measures, 'people-of-standing');
  const persons = totalOf(said.measures, 'persons');
  if (part !== null && persons !== null && part > persons)
    say(measureInput('people-of-standing'), 'moreThanAll', { part, all: persons });
  return found;
}

/** The sum of the cells of a measure; null when nothing is said of it. */
export function totalOf(measures: readonly Measure[], code: MeasureCode): number | null {
  const cells = measures.filter((measure) => measure.code === code);
  return cells.length === 0 ? null : cells.reduce((sum, cell) => sum + cell.amount, 0);
}

/** What figures of the reports are counted from and the record does not say yet. */
export const missingMeasures = (said: Pick<SaidByKind, 'kind' | 'measures'>): MeasureCode[] =>
  kindShape(said.kind)
    .measures.filter(({ reported, code }) => reported && totalOf(said.measures, code) === null)
    .map(({ code }) => code);

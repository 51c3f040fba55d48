import { addDays, type Day } from '../../kernel/day.ts';
import type { PastTask } from './demonstration.store.ts';

/** How a unit met one task: believable, and the same at every start. */
export interface Course {
  readonly handedIn: Day | null;
  readonly confirmed: boolean;
  readonly checked: boolean;
  readonly returned: boolean;
}

const NOTHING: Course = { handedIn: null, confirmed: false, checked: false, returned: false };

/**
 * Most units are on time, some hand in late, a few owe still; the units that are late are late more than once.
 * @param place position of the task in the list, which is in a fixed order
 */
export function courseOf(
  task: Pick<PastTask, 'statedOn' | 'openedOn' | 'unitCode'>,
  place: number,
  today: Day,
): Course {
  if (task.statedOn === null) return NOTHING;
  const tardy = [...task.unitCode].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 5 === 0;
  const draw = (place * 37 + (tardy ? 13 : 0)) % 100;
  if (task.statedOn > today) return early(place, task.openedOn, today);
  if (draw >= 96 || (tardy && draw >= 86)) return NOTHING;
  const late = draw >= 78 || (tardy && draw >= 50);
  const wanted = addDays(task.statedOn, late ? 1 + (draw % 7) : -1 - (draw % 9));
  const handedIn = wanted < task.openedOn ? task.openedOn : wanted;
  if (addDays(handedIn, 6) > today) return { ...NOTHING, handedIn: handedIn <= today ? handedIn : null };
  const returned = draw % 19 === 7;
  const checked = !returned && draw % 11 !== 3;
  return { handedIn, confirmed: true, checked, returned };
}

/** A third of the units send before the last weeks begin; heads and the standing body come after them. */
function early(place: number, openedOn: Day, today: Day): Course {
  const handedIn = addDays(today, -1 - (place % 6));
  if (place % 3 !== 0 || handedIn < openedOn) return NOTHING;
  const old = addDays(handedIn, 5) <= today;
  return { handedIn, confirmed: addDays(handedIn, 2) <= today, checked: old && place % 2 === 0, returned: false };
}

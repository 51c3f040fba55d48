import { addDays, type Day, daysBetween } from '../../../kernel/day.ts';

/** One day of the window, this year and in the year before on the same day of its window. */
export interface ProgressDay {
  /** days after the first day of the window */
  readonly index: number;
  readonly day: Day;
  /** units that have sent by then; null on days that have not come */
  readonly now: number | null;
  /** null without a cycle before */
  readonly before: number | null;
}

export interface Sends {
  readonly windowFrom: Day;
  readonly sent: readonly { readonly day: Day; readonly units: number }[];
}

/** Days that a picture shows at most: a window with what came late. */
const LONGEST = 120;

/**
 * Units that have sent, day by day, beside the year before on the same day of its window. What came before the window
 * counts from its first day; the picture ends where nothing is sent any more, at the earliest with the window.
 */
export function progressByDay(current: Sends & { readonly windowTo: Day }, before: Sends | null, today: Day) {
  const index = (sends: Sends, day: Day): number => Math.max(0, daysBetween(sends.windowFrom, day));
  const last = Math.min(
    LONGEST,
    Math.max(
      daysBetween(current.windowFrom, current.windowTo),
      ...current.sent.map(({ day }) => index(current, day)),
      ...(before?.sent ?? []).map(({ day }) => index(before ?? current, day)),
    ),
  );
  const sums = (sends: Sends): number[] => {
    const perDay = new Array<number>(last + 1).fill(0);
    for (const { day, units } of sends.sent) {
      const at = Math.min(last, index(sends, day));
      perDay[at] = (perDay[at] ?? 0) + units;
    }
    let sum = 0;
    return perDay.map((units) => {
      sum += units;
      return sum;
    });
  };
  const [now, then] = [sums(current), before && sums(before)];
  const reached = daysBetween(current.windowFrom, today);
  return Array.from(
    { length: last + 1 },
    (_, at): ProgressDay => ({
      index: at,
      day: addDays(current.windowFrom, at),
      now: at <= reached ? (now[at] ?? 0) : null,
      before: then ? (then[at] ?? 0) : null,
    }),
  );
}

/** The days of a table: where a number changed, today, and the last. */
export const daysOfNote = (days: readonly ProgressDay[], today: Day): ProgressDay[] =>
  days.filter((each, at) => {
    const previous = days[at - 1];
    return (
      !previous ||
      at === days.length - 1 ||
      each.day === today ||
      each.before !== previous.before ||
      (each.now !== null && each.now !== previous.now)
    );
  });

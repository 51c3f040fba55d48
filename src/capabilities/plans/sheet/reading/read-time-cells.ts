import { formatDay } from '../../../../kernel/day.ts';
import { type Period, periodContains, periodEnd, periodStart } from '../../../../kernel/period.ts';
import { dayOfSerial } from '../../../../platform/xlsx/serial-day.ts';
import { type ReadCell, shownValue } from '../../../../platform/xlsx/sheet-reading.ts';
import { readTime } from '../../lines/content/line-time.rules.ts';
import type { LineTime } from '../../lines/line.rules.ts';
import type { Say } from './finding.rules.ts';

export interface TimeCells {
  readonly time: ReadCell | undefined;
  readonly until: ReadCell | undefined;
  readonly sayTime: Say;
  readonly sayUntil: Say;
}

/**
 * When a line is done: one cell ("tháng 5", "quý II", "10/5/2015 - 12/5/2015", "thường xuyên", a day of the
 * spreadsheet), or a first and a last one.
 * @returns undefined when it was not understood, which is then said
 */
export function timeOf(cells: TimeCells, period: Period, from1904: boolean): LineTime | null | undefined {
  const { time, until, sayTime, sayUntil } = cells;
  if (!time) return until ? wrong(sayUntil, 'until-alone') : null;
  const first = wordsOf(time, period, from1904, sayTime);
  const last = until && wordsOf(until, period, from1904, sayUntil);
  const read = readTime(last ? `${first} - ${last}` : first, period);
  if ('time' in read) return read.time;
  const alone = last && readTime(first, period);
  // The first cell is understood by itself: then it is the second that is wrong.
  const say = alone && 'time' in alone ? sayUntil : sayTime;
  say('error', `time-${read.problem}`, {
    period: `${formatDay(periodStart(period))} - ${formatDay(periodEnd(period))}`,
  });
  return undefined;
}

/** A number without a date's format is a day where that day lies in the time that is planned for. */
function wordsOf(cell: ReadCell, period: Period, from1904: boolean, say: Say): string {
  if (cell.value.kind !== 'number') return shownValue(cell.value);
  const day = dayOfSerial(cell.value.number, from1904);
  if (!day || !periodContains(period, day)) return shownValue(cell.value);
  say('note', 'time-number', { day: formatDay(day) });
  return formatDay(day);
}

function wrong(say: Say, code: Parameters<Say>[1]): undefined {
  say('error', code);
  return undefined;
}

export interface DayCalendarProps {
  id: string;
  title: string;
  description: string;
  /** Twelve words, such as "1" … "12" or "th. 1". */
  months: readonly string[];
  /** `counts[month][day]`, both from 0; null where the month has no such day. */
  counts: readonly (readonly (number | null)[])[];
}

const DAYS = 31;
const CELL = { wide: 28, narrow: 9.4 } as const;
const HEAD = 18;
const LEFT = { wide: 64, narrow: 34 } as const;
/** More shades than an eye tells apart say nothing. */
const SHADES = 4;

/** Days of a year in rows of months, darker where more happened; the numbers belong in a table below (Chart). */
export const DayCalendar = (props: DayCalendarProps) => (
  <>
    <Drawn {...props} name="wide" />
    <Drawn {...props} name="narrow" />
  </>
);

const Drawn = ({ id, title, description, months, counts, name }: DayCalendarProps & { name: 'wide' | 'narrow' }) => {
  const [cell, left] = [CELL[name], LEFT[name]];
  const row = Math.min(cell, 20) + (name === 'narrow' ? 5 : 0);
  const most = Math.max(1, ...counts.flatMap((month) => month.map((count) => count ?? 0)));
  const every = name === 'narrow' ? 5 : 1;
  return (
    <svg
      class={`chart-${name}`}
      viewBox={`0 0 ${round(left + DAYS * cell)} ${round(HEAD + months.length * row)}`}
      aria-labelledby={`${id}-${name}-title`}
      aria-describedby={`${id}-${name}-desc`}
    >
      <title id={`${id}-${name}-title`}>{title}</title>
      <desc id={`${id}-${name}-desc`}>{description}</desc>
      {Array.from({ length: DAYS }, (_, day) => day + 1)
        .filter((day) => day === 1 || day % every === 0)
        .map((day) => (
          <text class="chart-soft" x={round(left + (day - 0.5) * cell)} y={HEAD - 6} text-anchor="middle">
            {day}
          </text>
        ))}
      {months.map((month, at) => (
        <>
          <text class="chart-soft" x={left - 6} y={round(HEAD + (at + 0.5) * row + 3)} text-anchor="end">
            {month}
          </text>
          {(counts[at] ?? []).map((count, day) =>
            count === null ? null : (
              <rect
                class={`day-cell day-shade-${shadeOf(count, most)}`}
                x={round(left + day * cell)}
                y={round(HEAD + at * row)}
                width={round(cell - 1)}
                height={round(row - 1)}
              />
            ),
          )}
        </>
      ))}
    </svg>
  );
};

/** 0 for nothing; the roots of counts in equal steps, so that one busy day does not make all others look empty. */
const shadeOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((Math.sqrt(count) / Math.sqrt(most)) * SHADES));

const round = (value: number): number => Math.round(value * 10) / 10;

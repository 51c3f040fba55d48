import { type Id, parseId } from '../../../kernel/ids.ts';

/** What all pictures of the page show. */
export interface PictureFilter {
  readonly year: number;
  readonly unitId: Id | null;
  /** code of the list activity-kinds */
  readonly kind: string | null;
}

/** From an address; whatever is no year of the calendar is this year. */
export function readPictureFilter(query: URLSearchParams, thisYear: number): PictureFilter {
  const asked = query.get('year') ?? '';
  const kind = query.get('kind') ?? '';
  return {
    year: /^(?:19|20)\d\d$/.test(asked) ? Number(asked) : thisYear,
    unitId: parseId(query.get('unit') ?? ''),
    kind: /^[a-z][a-z0-9-]{0,60}$/.test(kind) ? kind : null,
  };
}

/** The query string of a filter, for addresses of the same pictures elsewhere. */
export function pictureQuery({ year, unitId, kind }: PictureFilter): string {
  const params = new URLSearchParams({ year: String(year) });
  if (unitId) params.set('unit', unitId);
  if (kind) params.set('kind', kind);
  return `?${params}`;
}

/** One number on the levels of practice 13; what is only stated stands apart and in none of the others. */
export interface Levels {
  readonly reported: number;
  readonly confirmed: number;
  readonly checked: number;
  readonly stated: number;
}

export interface DayCount extends Levels {
  /** YYYY-MM-DD */
  readonly day: string;
}

export const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The sum of all days: the total of every picture on the page. */
export const totalOf = (rows: readonly Levels[]): Levels => ({
  reported: sum(rows, 'reported'),
  confirmed: sum(rows, 'confirmed'),
  checked: sum(rows, 'checked'),
  stated: sum(rows, 'stated'),
});

export const ofMonth = (days: readonly DayCount[], year: number, month: number): DayCount[] => {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return days.filter(({ day }) => day.startsWith(prefix));
};

const sum = (rows: readonly Levels[], level: keyof Levels): number =>
  rows.reduce((total, row) => total + row[level], 0);

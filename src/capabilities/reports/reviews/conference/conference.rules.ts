import type { Day } from '../../../../kernel/day.ts';
import type { Id } from '../../../../kernel/ids.ts';

export interface Conference {
  readonly heldOn: Day;
  /** HH:MM */
  readonly startsAt: string;
  readonly place: string;
  readonly chairedBy: string;
  /** one item a line */
  readonly programme: string;
  readonly invitationDocumentId: Id;
}

export interface Invitee {
  readonly unitId: Id;
  /** how many came; null while nobody has noted it */
  readonly attended: number | null;
}

/** "08:00" of "8:00", "8h", "8h30" or "08 giờ 30"; null when it is no time of day. */
export function readTime(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})\s*(?:[:hg.]|giờ)?\s*(\d{2})?\s*(?:phút)?\s*$/i.exec(typed) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** "08 giờ 00", as papers say it. */
export const timeInWords = (time: string): string => time.replace(':', ' giờ ');

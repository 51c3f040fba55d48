import { type Actor, holds } from '../../../kernel/actor.ts';
import { type Day, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from '../../../kernel/working-days.ts';
import { checkActivities } from '../activity.policy.ts';

/** unit: the unit confirms its own work · check: the standing body looks at what units confirmed (practice 13) */
export type Level = 'unit' | 'check';

/** For whom somebody accepts. */
export interface Desk {
  readonly level: Level;
  readonly unitId: Id;
  readonly personId: Id;
  /** the PPC office checks the standing body's own work, the standing body all other */
  readonly ofStandingBody: boolean;
}

/** @param asked what the address says; who does not check has the desk of the unit only */
export function deskOf(actor: Actor, asked: string): Desk {
  const checks = checkActivities.allows(actor);
  return {
    level: checks && asked !== 'unit' ? 'check' : 'unit',
    unitId: actor.unitId,
    personId: actor.personId,
    ofStandingBody: !holds(actor, 'standing-body'),
  };
}

export interface WaitingFilter {
  readonly unitId: Id | null;
  readonly kind: string;
  /** days on which the work began */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly stated: '' | 'yes' | 'no';
  /** what the frame of a sample holds beside the sample itself, as far as it stands there unchanged */
  readonly sampleId: Id | null;
}

/** The filter of an address; what is no such value narrows nothing. */
export function waitingFilter(query: URLSearchParams): WaitingFilter {
  const stated = query.get('stated');
  const kind = query.get('kind') ?? '';
  return {
    unitId: parseId(query.get('unit') ?? ''),
    kind: /^[a-z-]{1,60}$/.test(kind) ? kind : '',
    from: parseDay(query.get('from') ?? ''),
    to: parseDay(query.get('to') ?? ''),
    stated: stated === 'yes' || stated === 'no' ? stated : '',
    sampleId: parseId(query.get('sample') ?? ''),
  };
}

/** What somebody saw: an activity in a version. */
export interface Seen {
  readonly id: Id;
  readonly version: number;
}

/** A list of what was seen as one field of a form: "id:version" joined by spaces. */
export const seenText = (seen: readonly Seen[]): string => seen.map(({ id, version }) => `${id}:${version}`).join(' ');

/** What `seenText` wrote, each activity once; what is none is left out. */
export function readSeen(text: string): Seen[] {
  const found = new Map<Id, Seen>();
  for (const part of text.split(/\s+/)) {
    const [id, version] = [parseId(part.split(':')[0]), Number(part.split(':')[1])];
    if (id && Number.isInteger(version)) found.set(id, { id, version });
  }
  return [...found.values()];
}

/** How long the accepter has had it, in working days: the unit's own clock stopped when it handed in. */
export const waitedDays = (calendar: WorkCalendar, since: Day, today: Day): number =>
  since >= today ? 0 : workingDaysBetween(calendar, since, today);

/** Work handed on before this day has waited longer than the wished number of working days. */
export const lateBefore = (calendar: WorkCalendar, today: Day, wishedDays: number): Day =>
  addWorkingDays(calendar, today, -wishedDays);

/** Working days that an accepter is wished to need, from the general rules; without a rule nothing is late. */
export interface Wishes {
  readonly unit: number | null;
  readonly check: number | null;
}

export const WISH_RULES = { unit: 'accept-unit-days', check: 'accept-check-days' } as const;

/** A rule that is no whole number of days counts as none. */
export function readWishes(rules: ReadonlyMap<string, string>): Wishes {
  const days = (level: Level): number | null => {
    const value = Number(rules.get(WISH_RULES[level]) ?? '');
    return Number.isInteger(value) && value > 0 ? value : null;
  };
  return { unit: days('unit'), check: days('check') };
}

import { type Day, daysBetween } from '../../../kernel/day.ts';
import type { Tone } from '../../../ui/tone.ts';
import type { DueDays } from './clock.rules.ts';

/** How a day stands today: the key of its words, how many days, its colour. */
export interface Standing {
  readonly key: 'late' | 'today' | 'left';
  readonly days: number;
  readonly tone: Tone;
}

/** Late only after the last day that the law allows; until then the days to the urged day are counted. */
export function standingOf({ dueOn, urgedOn }: DueDays, today: Day, soonDays: number): Standing {
  if (today > dueOn) return { key: 'late', days: daysBetween(dueOn, today), tone: 'brocade' };
  const days = Math.max(0, daysBetween(today, urgedOn));
  if (days === 0) return { key: 'today', days, tone: 'gold' };
  return { key: 'left', days, tone: days <= soonDays ? 'gold' : 'neutral' };
}

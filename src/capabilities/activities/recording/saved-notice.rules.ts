import { formatDay } from '../../../kernel/day.ts';
import type { KeptProof } from '../evidence/keep-proof.ts';

export interface SavedNotice {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

const DAY_MS = 86_400_000;

/** By how many days the clock of a device is off; null when it says no time. */
export function daysOff(shown: string, real: string): number | null {
  if (!/^\d{10,16}$/.test(shown)) return null;
  return Math.round(Math.abs(Number(shown) - Date.parse(real)) / DAY_MS);
}

/** What a person should know after saving: one thing, the most telling first. Hints, never refusals. */
export function savedNotice(done: string, kept: KeptProof, off: number | null): SavedNotice {
  if (kept.elsewhere > 0) return { key: 'activity.done.elsewhere' };
  if (kept.otherDay) return { key: 'activity.done.otherDay', params: { day: formatDay(kept.otherDay) } };
  if (kept.added === 0 && kept.already > 0) return { key: 'activity.done.already' };
  return off ? { key: 'activity.done.clock', params: { days: off } } : { key: `activity.done.${done}` };
}

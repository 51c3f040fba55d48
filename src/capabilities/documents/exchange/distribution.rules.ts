import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { DutyBearer } from './duty-bearers.contributor.ts';

/** The document exchange trunk, by hand, by post. */
export type SendingWay = 'trunk' | 'hand' | 'post';
export const SENDING_WAYS: readonly SendingWay[] = ['trunk', 'hand', 'post'];

/** A line under Nơi nhận with its last sending and the proof of it. */
export interface Receiver {
  readonly position: number;
  readonly name: string;
  readonly note: string | null;
  readonly unitId: Id | null;
  readonly sendingId: Id | null;
  readonly way: SendingWay | null;
  readonly sentOn: Day | null;
  readonly copies: number | null;
  readonly receivedOn: Day | null;
  /** "số đến" at the receiver */
  readonly arrivalNumber: string | null;
}

export interface DistributionFindings {
  /** have work by the paper and do not get it */
  readonly withoutPaper: readonly DutyBearer[];
  /** units that get it and have no work by it; not wrong, but worth a look */
  readonly withoutDuty: readonly Receiver[];
}

/** Nơi nhận is not the list of obliged units: where the two differ. A line such as "Các sở, ban, ngành" names no unit. */
export function compareDistribution(
  receivers: readonly Receiver[],
  bearers: readonly DutyBearer[],
): DistributionFindings {
  const getting = new Set(receivers.flatMap(({ unitId }) => unitId ?? []));
  const working = new Set(bearers.map(({ unitId }) => unitId));
  return {
    withoutPaper: bearers.filter(({ unitId }) => !getting.has(unitId)),
    withoutDuty: receivers.filter(({ unitId }) => unitId !== null && !working.has(unitId)),
  };
}

import { type Actor, ability, holds } from '../../../kernel/actor.ts';
import type { CoverageItem } from './coverage.rules.ts';

const isWorker = (actor: Actor): boolean => actor.postKind !== 'administrator';

/** Everybody sees what their unit entered; who sees all says `seesAllCoverage`. */
export const seeCoverage = ability('coverage.see', () => true);

/** An administrator looks after the system, not the work. */
export const recordCoverage = ability('coverage.record', isWorker);

/** The press desk and the standing body see all items and group them. */
export const groupCoverage = ability(
  'coverage.group',
  (actor) => isWorker(actor) && holds(actor, 'press-desk', 'standing-body'),
);

/** Who compares items of other units with what was published. */
export const checkCoverage = ability(
  'coverage.check',
  (actor) => isWorker(actor) && holds(actor, 'press-desk', 'standing-body', 'ppc-office'),
);

export const seesAllCoverage = (actor: Actor): boolean =>
  isWorker(actor) && holds(actor, 'press-desk', 'standing-body', 'ppc-office', 'approver');

export const maySeeItem = (actor: Actor, item: Pick<CoverageItem, 'unitId'>): boolean =>
  actor.unitId === item.unitId || seesAllCoverage(actor);

/** What an item says is the matter of the unit that entered it. */
export const mayReviseItem = (actor: Actor, item: Pick<CoverageItem, 'unitId' | 'state'>): boolean =>
  recordCoverage.allows(actor) && actor.unitId === item.unitId && item.state !== 'withdrawn';

export const mayGroup = (actor: Actor, item: Pick<CoverageItem, 'unitId' | 'state'>): boolean =>
  item.state !== 'withdrawn' &&
  (groupCoverage.allows(actor) || (recordCoverage.allows(actor) && actor.unitId === item.unitId));

/** Never by the unit that entered it, nor by the person in another post. */
export const mayCheckItem = (actor: Actor, item: Pick<CoverageItem, 'unitId' | 'state' | 'recordedBy'>): boolean =>
  checkCoverage.allows(actor) &&
  item.state === 'recorded' &&
  actor.unitId !== item.unitId &&
  actor.personId !== item.recordedBy;

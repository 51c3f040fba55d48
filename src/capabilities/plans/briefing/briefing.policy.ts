import { type Actor, holds } from '../../../kernel/actor.ts';
import { seeLeading } from '../leaders/leaders.policy.ts';
import { briefingPaths } from './briefing.paths.ts';

/** One tap from the first page for those who chair a briefing and for their office (practice 28). */
export const briefingShortcut = {
  href: briefingPaths.sheet,
  labelKey: 'briefing.title',
  visible: (actor: Actor): boolean => seeLeading.allows(actor) && holds(actor, 'approver', 'ppc-office'),
} as const;

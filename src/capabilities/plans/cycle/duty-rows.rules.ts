import type { Cycle } from './cycle.rules.ts';
import type { DutyRow } from './duties.pages.tsx';
import { speaksOfYearlyPlan, suggestAct } from './duty-suggestion.rules.ts';
import type { CycleChoices } from './load-cycle.ts';

/**
 * The duties in force as the form shows them: what was chosen, else what their words suggest while nothing was chosen
 * at all.
 */
export function dutyRows(
  { duties, chosen, standingBodies }: CycleChoices,
  { windowFrom: from, windowTo: to }: Pick<Cycle, 'windowFrom' | 'windowTo'>,
  source: (duty: { label: string; section: string }) => string,
): DutyRow[] {
  const acts = new Map(chosen.map(({ obligationId, act }) => [obligationId, act]));
  const placeOf = (duty: (typeof duties)[number]): string => `${duty.documentLabel} ${duty.section}`;
  const places = new Set(duties.filter(speaksOfYearlyPlan).map(placeOf));
  return duties.map((duty): DutyRow => {
    const ofStandingBody = duty.holders.every(({ unitId }) => standingBodies.has(unitId));
    const words = { ...duty, ofStandingBody, besidePlan: places.has(placeOf(duty)) };
    const likely = suggestAct(words, { from, to });
    const act = acts.get(duty.obligationId) ?? (chosen.length === 0 ? likely : null);
    return {
      obligationId: duty.obligationId,
      action: duty.action,
      source: source({ label: duty.documentLabel, section: duty.section }),
      units: duty.holders.length,
      act: act ?? '',
      suggested: likely !== null && likely === act,
      likely: likely !== null || acts.has(duty.obligationId),
    };
  });
}

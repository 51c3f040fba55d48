import type { View } from '../../../platform/change.ts';
import { loadPlanRules } from '../../rulebook/index.ts';
import type { Rung } from './ladder.rules.ts';

/** The ladder as it is applied today, the lowest rung first. */
export async function loadLadder({ tx, today }: Pick<View, 'tx' | 'today'>): Promise<Rung[]> {
  const { rungs } = await loadPlanRules(tx, today);
  return rungs
    .map(({ code, value, basis, inForce }) => ({
      code,
      name: value.name,
      nameEn: value.name_en,
      daysAfter: value.days_after,
      issuer: value.issuer,
      form: value.form,
      wording: value.wording,
      signature: value.signature,
      note: value.note,
      basis,
      inForce,
    }))
    .sort((a, b) => a.daysAfter - b.daysAfter);
}

import type { Dong } from '../../../kernel/money.ts';
import type { View } from '../../../platform/change.ts';
import { listAppliedRules } from '../../rulebook/index.ts';
import type { Norm } from './norm.rules.ts';

/** The ceilings as they are applied on the day, in the order of the rulebook. */
export async function loadNorms({ tx, today }: Pick<View, 'tx' | 'today'>): Promise<Norm[]> {
  const rules = await listAppliedRules(tx, 'spending-norm', today);
  return rules.map(({ ruleId, version, code, value, basis, inForce }) => ({
    ruleId,
    version,
    code,
    name: value.name,
    nameEn: value.name_en,
    item: value.item,
    unit: value.unit,
    amount: value.amount as Dong,
    surchargePercent: value.surcharge_percent,
    ownStaffPercent: value.own_staff_percent,
    text: value.text,
    basis,
    inForce,
  }));
}

import type { Translate } from '../../../kernel/translate.ts';
import { codeNames } from '../lines/content/code-names.rules.ts';
import type { Consolidation } from './load-consolidation.ts';

/** What heads a group: the name of a code, a unit, a month, a country, the action of an obligation. */
export function groupName(t: Translate, model: Consolidation, value: string): string {
  if (value === '') return t(`consolidation.none.${model.asked.grouping}`);
  switch (model.asked.grouping) {
    case 'unit':
      return unitWords(t, model, value);
    case 'month':
      return t('consolidation.month', { month: String(Number(value)) });
    case 'country':
      return value;
    case 'obligation': {
      const duty = model.duties.get(value);
      return duty ? `${duty.action} (${duty.documentLabel})` : t('consolidation.none.obligation');
    }
    case 'task-group':
    case 'channel':
    case 'language':
      return codeNames(model.lists).nameOf(value, t.locale);
  }
}

/** The unit that stands first in the group of a plan. */
function unitWords(t: Translate, model: Consolidation, planId: string): string {
  const row = model.rows.find((each) => each.planId === planId);
  const label = row && model.units.get(row.unitId);
  return label ? label[t.locale === 'vi' ? 'name' : 'nameEn'] : '';
}

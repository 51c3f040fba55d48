import type { Locale } from '../../../kernel/translate.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, listUnitsHolding } from '../../organisations/index.ts';

/** The agency that answers for what leaves: the standing body of the day, else the unit of who takes it. */
export async function agencyOf(view: View, locale: Locale): Promise<string> {
  const [standing] = await listUnitsHolding(view.tx, 'standing-body', view.today);
  const id = standing ?? actorOf(view).unitId;
  const label = (await listUnitLabels(view.tx, [id], view.today)).get(id);
  return (locale === 'vi' ? label?.name : label?.nameEn) ?? '';
}

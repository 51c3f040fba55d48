import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Pot, UnitYear } from '../budget.rules.ts';

export interface SettledPlace extends Pot {
  readonly lineId: Id | null;
  readonly amount: Dong;
}

export const insertSettlements = (
  tx: Tx,
  unitYear: UnitYear,
  act: { readonly settledOn: Day; readonly documentNumber: string; readonly actId: Id },
  places: readonly (SettledPlace & { readonly id: Id })[],
): Promise<unknown> =>
  insertRows(
    tx,
    'settlement',
    places.map((place) => ({
      id: place.id,
      unit_id: unitYear.unitId,
      year: unitYear.year,
      line_id: place.lineId,
      source: place.source,
      tag: place.tag,
      amount: place.amount,
      settled_on: act.settledOn,
      document_number: act.documentNumber,
      act_id: act.actId,
    })),
  );

import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';

export interface NewReorganisation {
  readonly id: Id;
  readonly kind: 'merge' | 'split' | 'rename' | 'dissolve';
  readonly effectiveOn: Day;
  readonly basis: string;
  readonly note: string | null;
  readonly actId: Id;
}

export interface UnitEffect {
  readonly unitId: Id;
  readonly effect: 'ends' | 'continues' | 'begins' | 'renamed';
}

/** The act and what it did to each unit; neither is ever changed. */
export async function insertReorganisation(
  tx: Tx,
  act: NewReorganisation,
  effects: readonly UnitEffect[],
): Promise<void> {
  await tx
    .insertInto('reorganisation')
    .values({
      id: act.id,
      kind: act.kind,
      effective_on: act.effectiveOn,
      basis: act.basis,
      note: act.note,
      act_id: act.actId,
    })
    .execute();
  await tx
    .insertInto('reorganisation_unit')
    .values(effects.map(({ unitId, effect }) => ({ reorganisation_id: act.id, unit_id: unitId, effect })))
    .execute();
}

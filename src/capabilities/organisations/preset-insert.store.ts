import type { Id } from '../../kernel/ids.ts';
import type { Change } from '../../platform/change.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { daysOf, insertAll } from './preset.store.ts';
import type { PresetGroupEntry } from './preset-groups.rules.ts';
import type { PresetFunctionEntry, PresetSuccessorEntry, Span, UnitSeed } from './preset-units.rules.ts';
import { isExclusive } from './unit-function.rules.ts';

export interface GroupSeed {
  readonly id: Id;
  readonly entry: PresetGroupEntry;
  readonly members: readonly (Span & { readonly unit: UnitSeed })[];
}

export async function insertGroups(tx: Tx, groups: readonly GroupSeed[]): Promise<void> {
  await insertAll(
    tx,
    'unit_group',
    groups.map(({ id, entry }) => ({
      id,
      code: entry.code,
      name: entry.name,
      name_en: entry.name_en,
      phrases: [...entry.phrases],
      needs_choice: entry.needs_choice,
      document_addressees: entry.document_addressees,
    })),
  );
  const members = groups.flatMap((group) =>
    group.members.map((member) => ({ group_id: group.id, unit_id: member.unit.id, valid: daysOf(member) })),
  );
  await insertAll(tx, 'unit_group_member', members);
}

export async function insertFunctions(
  { tx, newId }: Change,
  holdings: readonly (PresetFunctionEntry & { readonly unitId: Id })[],
  actId: Id,
): Promise<void> {
  await insertAll(
    tx,
    'unit_function',
    holdings.map((holding) => ({
      id: newId(),
      function: holding.function,
      unit_id: holding.unitId,
      exclusive: isExclusive(holding.function),
      valid: daysOf({ from: holding.from, last: holding.to }),
      basis: holding.basis.document,
      mark: holding.basis.mark,
      act_id: actId,
    })),
  );
}

export async function insertSuccessions(
  { tx, newId }: Change,
  rows: readonly { readonly entry: PresetSuccessorEntry; readonly predecessorId: Id; readonly successorId: Id }[],
): Promise<void> {
  await insertAll(
    tx,
    'unit_succession',
    rows.map((row) => ({
      id: newId(),
      predecessor_id: row.predecessorId,
      successor_id: row.successorId,
      effective_on: row.entry.effective_on,
      basis: row.entry.basis.document,
      mark: row.entry.basis.mark,
      note: row.entry.note,
    })),
  );
}

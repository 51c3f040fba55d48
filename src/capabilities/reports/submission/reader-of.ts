import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { officialName } from '../../documents/index.ts';
import { listUnitLabels, listUnitsHolding } from '../../organisations/index.ts';

/** Who receives, as a letter names it: also who got the function after the report was opened; null where nobody has it. */
export async function readerOf(
  { tx, today }: View,
  receiverId: Id | null,
  holding: string,
): Promise<{ readonly id: Id; readonly name: string } | null> {
  const id = receiverId ?? (await listUnitsHolding(tx, holding, today))[0];
  const name = id && (await listUnitLabels(tx, [id], today)).get(id)?.name;
  return id && name ? { id, name: officialName(name) } : null;
}

import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listActionsOf } from '../../obligations/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { CODE_LISTS } from '../lines/content/code-lists.rules.ts';
import { codeNames } from '../lines/content/code-names.rules.ts';
import { findProvincialPlan } from '../plan.store.ts';
import { mayDecide } from './consolidation.policy.ts';
import { listOrigins } from './decision.store.ts';
import type { ItemModel } from './item.pages.tsx';
import { findItem } from './item.store.ts';

export async function loadItem(view: View, cycleId: Id, itemId: Id): Promise<ItemModel | null> {
  const { tx, today } = view;
  const item = await findItem(tx, cycleId, itemId);
  if (!item) return null;
  const province = await findProvincialPlan(tx, cycleId);
  const origins = await listOrigins(tx, [itemId], today);
  const unitIds = [...new Set(item.origins.map((origin) => origin.unitId))];
  return {
    cycleId,
    item,
    names: codeNames(await listCodeChoices(tx, CODE_LISTS, today)),
    duties: await listActionsOf(tx, item.content.obligationIds),
    units: await listUnitLabels(tx, unitIds, today),
    decides: province?.state === 'consolidating' && item.state !== 'removed' && mayDecide(actorOf(view), origins),
  };
}

import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { listLinesByIds } from '../lines/line.store.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { appraiseMoney } from './consolidation.policy.ts';
import { insertAppraisals } from './decision.store.ts';
import { followLines } from './follow-lines.store.ts';
import { findProvincialPlanForUpdate } from './province-plan.store.ts';
import { listLinesOfItems } from './sent-line-source.store.ts';

export interface AppraisedItem {
  readonly itemId: Id;
  /** the revision of the item that Finance saw */
  readonly revisionId: Id;
  /** đồng by code of the list `funding-sources`; 0 says that nothing is agreed */
  readonly amounts: Readonly<Record<string, Dong>>;
  readonly note: string;
}

export interface AppraiseLines {
  readonly cycleId: Id;
  readonly items: readonly AppraisedItem[];
}

/**
 * Finance's opinion on the money of items (II.6 of the directive): beside what was proposed and planned, never instead.
 * What is planned stays the standing body's to change. @returns how many items
 */
export async function appraiseLines(change: Change, { cycleId, items }: AppraiseLines): Promise<Result<number>> {
  if (!appraiseMoney.allows(actorOf(change))) return forbidden('consolidation.refusal.finance');
  if (items.length === 0) return invalid({ item: 'consolidation.refusal.none' });
  if (items.some((item) => Object.keys(item.amounts).length === 0))
    return invalid({ amount: 'consolidation.refusal.amount' });
  const province = await findProvincialPlanForUpdate(change.tx, cycleId);
  if (!province) return notFound();
  if (province.state === 'issued') return conflict('consolidation.refusal.issued');
  const itemIds = items.map((item) => item.itemId);
  const found = new Map((await listLinesByIds(change.tx, itemIds)).map((line) => [line.id, line]));
  const stale = items.filter(({ itemId, revisionId }) => {
    const line = found.get(itemId);
    return line?.planId !== province.id || line.state === 'removed' || line.revisionId !== revisionId;
  });
  if (stale.length > 0) return conflict('consolidation.refusal.stale', { count: stale.length });
  const details = { items: items.length };
  const actId = await change.record({ action: 'plan.appraise', subjectType: 'plan', subjectId: province.id, details });
  await insertAppraisals(
    change.tx,
    items.flatMap((item) => rowsOf(item, actId)),
  );
  await insertPlanFacts(
    change.tx,
    itemIds.map((lineId) => ({
      id: change.newId(),
      planId: province.id,
      lineId,
      kind: 'item-appraised',
      happenedOn: change.today,
      details: {},
      actId,
    })),
  );
  await followLines(change.tx, await listLinesOfItems(change.tx, itemIds));
  return ok(items.length);
}

const rowsOf = ({ itemId, revisionId, amounts, note }: AppraisedItem, actId: Id) =>
  Object.entries(amounts).map(([source, amount]) => ({ lineId: itemId, revisionId, source, amount, note, actId }));

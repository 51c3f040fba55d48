import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { maySeePlan } from '../acts/acts.policy.ts';
import { getSurroundings } from '../acts/situation.store.ts';
import type { LineContent } from '../lines/line.rules.ts';
import { totalOf } from '../lines/line.rules.ts';
import { listLinesByIds, listRevisions } from '../lines/line.store.ts';
import type { Plan } from '../plan.rules.ts';
import { findPlan } from '../plan.store.ts';
import { type DecidedLine, listDecidedOfPlan } from './decision.store.ts';

/** What became of a line, as its unit reads it. */
export interface LineFate {
  readonly line: DecidedLine;
  readonly sent: LineContent;
  /** the line of the provincial plan that it went into */
  readonly item: { readonly content: LineContent; readonly planned: Dong } | null;
}

export interface PlanFate {
  readonly plan: Plan;
  readonly fates: readonly LineFate[];
}

/** Every sent line of a unit's plan with its decision; null where the plan is not for this person. */
export async function loadFate(view: View, planId: Id): Promise<PlanFate | null> {
  const { tx, today } = view;
  const plan = await findPlan(tx, planId);
  if (plan?.level !== 'unit') return null;
  const { place } = await getSurroundings(tx, planId, today);
  if (!maySeePlan(actorOf(view), place, plan.sentOn !== null)) return null;
  const lines = await listDecidedOfPlan(tx, planId, today);
  const contents = await listRevisions(
    tx,
    lines.map((line) => line.revisionId),
  );
  const items = new Map(
    (
      await listLinesByIds(
        tx,
        lines.flatMap((line) => line.itemId ?? []),
      )
    ).map((item) => [item.id, item]),
  );
  const fates = lines.flatMap((line): LineFate[] => {
    const sent = contents.get(line.revisionId);
    const item = line.itemId && items.get(line.itemId);
    return sent ? [{ line, sent, item: item ? { content: item.content, planned: totalOf(item.content) } : null }] : [];
  });
  return { plan, fates };
}

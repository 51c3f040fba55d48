import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { LineContent } from '../lines/line.rules.ts';
import { findLineForUpdate } from '../lines/line.store.ts';
import { addLines } from '../lines/write-lines.ts';
import type { Plan } from '../plan.rules.ts';
import { mayDecide } from './consolidation.policy.ts';
import { rewriteItems } from './decide-lines.ts';
import { type DecidedLine, listOrigins } from './decision.store.ts';
import { saveDecisions } from './save-decisions.ts';
import { type TakenLines, type TickedLine, takeLines } from './take-lines.ts';

export interface MergeLines {
  readonly cycleId: Id;
  readonly lines: readonly TickedLine[];
  /** an item that takes the lines in; null makes a new one */
  readonly itemId: Id | null;
  /** what the item says from now on: one origin's words, or words of its own */
  readonly content: LineContent;
  readonly reason: string;
}

/** Several lines of any units into one item; each origin keeps pointing at it, and its unit sees it. @returns the item */
export async function mergeLines(change: Change, command: MergeLines): Promise<Result<Id>> {
  if (command.reason.trim() === '') return invalid({ reason: 'consolidation.refusal.reason' });
  if (command.content.title.trim() === '') return invalid({ title: 'consolidation.refusal.title' });
  const taken = await takeLines(change, command.cycleId, command.lines);
  if (!taken.ok) return taken;
  const origins = await originsOf(change, command, taken.value);
  if (!origins.ok) return origins;
  const details = { decision: 'merge', lines: origins.value.length };
  const actId = await change.record({
    action: 'plan.merge-lines',
    subjectType: 'plan',
    subjectId: taken.value.province.id,
    details,
  });
  const itemId = await itemOf(change, command, taken.value, actId);
  const merged = origins.value.map((line) => ({ line, decision: 'merge' as const, reason: command.reason, itemId }));
  await saveDecisions(change, merged, actId);
  return ok(itemId);
}

/** The ticked lines and those that the item has already. */
async function originsOf(
  change: Change,
  { itemId }: MergeLines,
  { lines, province }: TakenLines,
): Promise<Result<readonly DecidedLine[]>> {
  const there = itemId ? await originsThere(change, province, itemId) : [];
  if (itemId && there.length === 0) return notFound();
  const all = [...lines, ...there.filter((each) => lines.every((line) => line.lineId !== each.lineId))];
  if (all.length < 2) return conflict('consolidation.refusal.one');
  return mayDecide(actorOf(change), all) ? ok(all) : forbidden('consolidation.refusal.own');
}

/** Of an item of this plan alone; what nobody ticked stays decided on the revision that was seen. */
async function originsThere(change: Change, province: Plan, itemId: Id): Promise<DecidedLine[]> {
  const item = await findLineForUpdate(change.tx, itemId);
  if (item?.planId !== province.id || item.state === 'removed') return [];
  const origins = await listOrigins(change.tx, [itemId], change.today);
  return origins.map((line) => ({ ...line, revisionId: line.decidedRevisionId ?? line.revisionId }));
}

async function itemOf(change: Change, command: MergeLines, { province }: TakenLines, actId: Id): Promise<Id> {
  const { itemId, content } = command;
  if (itemId) {
    await rewriteItems(change, new Map([[itemId, content]]), actId);
    return itemId;
  }
  const [made] = await addLines(change, province, [{ content, continuesLineId: null }], actId);
  if (!made) throw new Error('a line that was added has an id');
  return made;
}

import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { LineContent, PlanLine } from '../lines/line.rules.ts';
import { findLineForUpdate } from '../lines/line.store.ts';
import { addLines } from '../lines/write-lines.ts';
import type { Plan } from '../plan.rules.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { mayDecide } from './consolidation.policy.ts';
import { rewriteItems } from './decide-lines.ts';
import { type DecidedLine, listOrigins } from './decision.store.ts';
import { findProvincialPlanForUpdate } from './province-plan.store.ts';
import { reopenSigning } from './reopen-signing.ts';
import { saveDecisions } from './save-decisions.ts';
import { type TickedLine, takeLines } from './take-lines.ts';

export interface AmendLine {
  readonly cycleId: Id;
  readonly line: TickedLine;
  readonly content: LineContent;
  readonly reason: string;
}

/** One line with other words or money than its unit sent. @returns the item */
export async function amendLine(change: Change, command: AmendLine): Promise<Result<Id>> {
  const wrong = checkWords(command);
  if (wrong) return wrong;
  const taken = await takeLines(change, command.cycleId, [command.line]);
  if (!taken.ok) return taken;
  const [line] = taken.value.lines;
  if (!line) return notFound();
  const subject = { subjectType: 'plan', subjectId: taken.value.province.id };
  const actId = await change.record({ action: 'plan.amend-line', ...subject, details: { line: line.lineId } });
  const own = line.sharers === 1 ? line.itemId : null;
  if (own) await rewriteItems(change, new Map([[own, command.content]]), actId);
  const added = own
    ? [own]
    : await addLines(change, taken.value.province, [{ content: command.content, continuesLineId: null }], actId);
  const itemId = added[0] ?? null;
  await saveDecisions(change, [{ line, decision: 'amend', reason: command.reason, itemId }], actId);
  return itemId ? ok(itemId) : notFound();
}

const checkWords = ({ content, reason }: { content: LineContent; reason: string }): Result<never> | null => {
  if (reason.trim() === '') return invalid({ reason: 'consolidation.refusal.reason' });
  return content.title.trim() === '' ? invalid({ title: 'consolidation.refusal.title' }) : null;
};

export interface AmendItem {
  readonly itemId: Id;
  /** of the item, as it was seen */
  readonly version: number;
  readonly content: LineContent;
  readonly reason: string;
}

/** Whether the provincial plan may be changed now: while it is put together, or by an act that says so. */
export type PlanCheck = (plan: Plan) => Result<unknown>;

export const whileConsolidating: PlanCheck = (plan) =>
  plan.state === 'consolidating' ? ok(null) : conflict('consolidation.refusal.submitted');

/**
 * Other words or money for an item; origins that were kept as they are become amended, with the reason.
 * @param check asked inside the lock; a numbered điều chỉnh, bổ sung after issue passes its own
 */
export async function amendItem(
  change: Change,
  cycleId: Id,
  command: AmendItem,
  check: PlanCheck = whileConsolidating,
): Promise<Result<Id>> {
  const wrong = checkWords(command);
  if (wrong) return wrong;
  const province = await findProvincialPlanForUpdate(change.tx, cycleId);
  const item = await findLineForUpdate(change.tx, command.itemId);
  if (!province || item?.planId !== province.id || item.state === 'removed') return notFound();
  const allowed = check(province);
  if (!allowed.ok) return allowed;
  if (item.version !== command.version) return conflict('consolidation.refusal.itemChanged');
  const origins = await listOrigins(change.tx, [item.id], change.today);
  if (!mayDecide(actorOf(change), origins)) return forbidden('consolidation.refusal.own');
  await reopenSigning(change, province.id);
  await saveAmended(change, province, item, origins, command);
  return ok(item.id);
}

async function saveAmended(
  change: Change,
  province: Plan,
  item: PlanLine,
  origins: readonly DecidedLine[],
  { content, reason }: AmendItem,
): Promise<void> {
  const details = { item: item.id };
  const actId = await change.record({
    action: 'plan.amend-item',
    subjectType: 'plan',
    subjectId: province.id,
    details,
  });
  await rewriteItems(change, new Map([[item.id, content]]), actId);
  await insertPlanFacts(change.tx, [
    {
      id: change.newId(),
      planId: province.id,
      lineId: item.id,
      kind: 'item-amended',
      happenedOn: change.today,
      details: {},
      actId,
    },
  ]);
  const decided = origins.map((line) => ({
    line: { ...line, revisionId: line.decidedRevisionId ?? line.revisionId },
    decision: line.decision === 'merge' ? ('merge' as const) : ('amend' as const),
    reason,
    itemId: item.id,
  }));
  await saveDecisions(change, decided, actId);
}

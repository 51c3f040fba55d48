import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { dropForSubject, listOutgoingOf } from '../../documents/index.ts';
import { assignMoney } from '../budget.policy.ts';
import { type Allocation, type AllocationAct, mayAllocate } from './allocation.rules.ts';
import {
  findAllocation,
  insertAllocation,
  listAllocationAmounts,
  listStillToAssign,
  replaceAmounts,
  updateAllocation,
} from './allocation.store.ts';
import { type EstimateAmount, type EstimateKind, gathered, signed } from './estimate.rules.ts';
import { recordEstimate } from './record-estimate.ts';

/** The budgets that the province assigns from. */
const PROVINCIAL = ['state', 'province'];

/** Finance begins an allocation; where money is given, with what the plan leaves to be assigned. */
export async function openAllocation(
  change: Change,
  command: { readonly year: number; readonly kind: EstimateKind; readonly words: string },
): Promise<Result<Id>> {
  if (!assignMoney.allows(actorOf(change))) return forbidden('budget.refusal.financeOnly');
  const id = change.newId();
  const details = { year: command.year, kind: command.kind };
  const act = { action: 'budget.open-allocation', subjectType: 'allocation', subjectId: id, details };
  const actId = await change.record(act);
  await insertAllocation(change.tx, { ...command, words: command.words.trim(), id, actId });
  const gives = command.kind === 'assign' || command.kind === 'supplement';
  if (gives) await replaceAmounts(change.tx, id, await listStillToAssign(change.tx, command.year, PROVINCIAL));
  return ok(id);
}

export interface OnAllocation {
  readonly allocationId: Id;
  readonly version: number;
}

/** The frame of every act on an allocation: lock, version, state, audit. */
export async function onAllocation(
  change: Change,
  { allocationId, version }: OnAllocation,
  act: AllocationAct,
): Promise<Result<Allocation>> {
  if (!assignMoney.allows(actorOf(change))) return forbidden('budget.refusal.financeOnly');
  const allocation = await findAllocation(change.tx, allocationId, true);
  if (!allocation) return notFound();
  if (allocation.version !== version) return conflict('refusal.stale');
  if (!mayAllocate(allocation.state, act)) return conflict('allocation.refusal.notNow');
  const action = `budget.${act}-allocation`;
  await change.record({ action, subjectType: 'allocation', subjectId: allocationId });
  return ok(allocation);
}

/** All amounts of the draft, as the form has them. */
export async function saveAllocation(
  change: Change,
  command: OnAllocation & { readonly words: string; readonly amounts: readonly EstimateAmount[] },
): Promise<Result<Id>> {
  const allocation = await onAllocation(change, command, 'save');
  if (!allocation.ok) return allocation;
  const { id, kind } = allocation.value;
  const amounts = gathered(command.amounts.map((each) => ({ ...each, amount: signed(kind, each.amount) })));
  await replaceAmounts(change.tx, id, amounts);
  await updateAllocation(change.tx, id, { words: command.words.trim() });
  return ok(id);
}

/** The papers that are on their way are dropped; the amounts can be written again. */
export async function reopenAllocation(change: Change, command: OnAllocation): Promise<Result<Id>> {
  const allocation = await onAllocation(change, command, 'reopen');
  if (!allocation.ok) return allocation;
  await dropPapers(change, allocation.value.id);
  await updateAllocation(change.tx, allocation.value.id, { state: 'drafting' });
  return ok(allocation.value.id);
}

/** Nothing was decided and nothing will be: it stays in the list as dropped. */
export async function dropAllocation(change: Change, command: OnAllocation): Promise<Result<Id>> {
  const allocation = await onAllocation(change, command, 'drop');
  if (!allocation.ok) return allocation;
  await updateAllocation(change.tx, allocation.value.id, { state: 'dropped' });
  return ok(allocation.value.id);
}

/** The decision was issued outside: Finance records its number and date, and it takes hold with these amounts. */
export async function recordAllocationDecision(
  change: Change,
  command: OnAllocation & { readonly documentNumber: string; readonly issuedOn: Day | null },
): Promise<Result<Id>> {
  const allocation = await onAllocation(change, command, 'record');
  if (!allocation.ok) return allocation;
  const { id, kind, year } = allocation.value;
  const amounts = await listAllocationAmounts(change.tx, id);
  if (amounts.length === 0) return invalid({ amounts: 'estimate.amounts.missing' }, 'estimate.amounts.missing');
  const { documentNumber, issuedOn } = command;
  const made = await recordEstimate(change, { kind, year, documentNumber, issuedOn, allocationId: id, amounts });
  if (!made.ok) return made;
  await dropPapers(change, id);
  await updateAllocation(change.tx, id, { state: 'issued' });
  return made;
}

async function dropPapers(change: Change, allocationId: Id): Promise<void> {
  for (const paper of await listOutgoingOf(change.tx, 'allocation', allocationId))
    await dropForSubject(change, paper.documentId, 'Phương án phân bổ đã thay đổi');
}

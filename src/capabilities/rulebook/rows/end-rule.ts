import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { LOCAL } from '../rule.rules.ts';
import { countStanding } from '../rule-saving.store.ts';
import { keepNextState, lockRule } from './keep-rule.ts';

export interface EndRule {
  readonly id: Id;
  readonly version: number;
  /** the last day that counts */
  readonly last: Day;
  /** the document that ends it */
  readonly document: string;
}

/** Ends a row by a document; it goes on to count for the days before. A day after its present end prolongs nothing. */
export async function endRule(change: Change, command: EndRule): Promise<Result<Id>> {
  const locked = await lockRule(change, command);
  if (!locked.ok) return locked;
  const row = locked.value;
  if (command.document === '') return invalid({ document: 'rule.error.endDocument' });
  if (command.last < row.from) return invalid({ last: 'rule.error.endsBeforeItBegins' });
  if (row.to !== null && command.last >= row.to) return invalid({ last: 'rule.error.endedAlready' });
  const next = { ...row, to: command.last, edited: row.origin !== LOCAL };
  return ok(await keepNextState(change, row, next, { action: 'end', note: command.document }));
}

export interface WithdrawRule {
  readonly id: Id;
  readonly version: number;
  readonly reason: string;
}

/** Takes back a row that was entered by mistake: it counts on no day, and everybody can still read that it was there. */
export async function withdrawRule(change: Change, command: WithdrawRule): Promise<Result<Id>> {
  const locked = await lockRule(change, command);
  if (!locked.ok) return locked;
  const row = locked.value;
  if (command.reason === '') return invalid({ reason: 'rule.error.reason' });
  // Due dates cannot be computed without any week or any settings.
  const needed = row.set === 'working-week' || row.set === 'deadline-settings';
  if (needed && (await countStanding(change.tx, row.set)) < 2) return conflict('rule.refused.last');
  const next = { ...row, withdrawn: true, edited: row.origin !== LOCAL };
  return ok(await keepNextState(change, row, next, { action: 'withdraw', note: command.reason }));
}

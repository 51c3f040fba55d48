import { parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { nextDirectiveState } from '../directive.lifecycle.ts';
import { mayPublish, mayRead } from '../directive.policy.ts';
import { findDirectiveForUpdate, saveDirectiveState } from '../directive.store.ts';
import { placeOf } from '../load-directive.ts';
import { insertAmendment, listAmendmentsOfTargets } from './amendment.store.ts';
import { carryOutAmendments } from './carry-out-amendments.ts';
import { unclaimed } from './load-comparison.ts';
import { endOf } from './relate-directive.ts';
import { listObligationsInForce } from './target.store.ts';

/** Everything as typed. */
export interface EndDirective {
  readonly directiveId: Id;
  readonly version: number;
  /** "Quyết định số 12/QĐ-UBND" */
  readonly paper: string;
  readonly paperOn: string;
  readonly effectiveOn: string;
  readonly reason: string;
}

/**
 * A published directive no longer holds, and nothing stands in its place: by which paper, from which day and why.
 * Open tasks end with that reason on the day; closed ones stay.
 */
export async function endDirective(change: Change, command: EndDirective): Promise<Result<Id>> {
  const directive = await findDirectiveForUpdate(change.tx, command.directiveId);
  const actor = actorOf(change);
  if (!directive || !mayRead(actor, placeOf(directive))) return notFound();
  if (!mayPublish(actor)) return forbidden('ending.notYours');
  if (!nextDirectiveState(directive.state, 'end')) return conflict(`directive.notNow.${directive.state}`);
  if (directive.version !== command.version) return conflict('refusal.stale');
  const amendments = await listAmendmentsOfTargets(change.tx, [directive.id]);
  if (endOf(amendments)) return conflict('amendment.refusal.endsAlready');
  const [paperOn, effectiveOn] = [parseDay(command.paperOn), parseDay(command.effectiveOn)];
  const number = NUMBER.exec(command.paper)?.[0] ?? null;
  const wrong = {
    ...(!number && { paper: 'ending.paper.missing' }),
    ...(!paperOn && { paper_on: 'receive.wrongDay' }),
    ...(!effectiveOn && { effective_on: 'receive.wrongDay' }),
    ...(command.reason.trim() === '' && { reason: 'draft.reasonMissing' }),
    ...(paperOn && directive.issuedOn && paperOn < directive.issuedOn && { paper_on: 'amendment.refusal.older' }),
    ...(paperOn && effectiveOn && effectiveOn < paperOn && { effective_on: 'ending.beforePaper' }),
  };
  if (!number || !paperOn || !effectiveOn || Object.keys(wrong).length > 0) return invalid(wrong);

  const inForce = (await listObligationsInForce(change.tx, [directive.id])).get(directive.id) ?? [];
  const details = { number, effective: effectiveOn };
  const act = { action: 'directive.decide-end', subjectType: 'directive', subjectId: directive.id, details };
  const actId = await change.record(act);
  await insertAmendment(change.tx, {
    id: change.newId(),
    targetId: directive.id,
    byDirectiveId: null,
    editionId: null,
    mode: 'end',
    effectiveOn,
    paperLabel: command.paper.trim(),
    paperNumber: number,
    paperOn,
    sentence: null,
    reason: command.reason.trim(),
    changes: unclaimed(inForce, amendments).map(({ lineageId }) => ({
      lineageId,
      kind: 'ended',
      successorId: null,
      parts: [],
    })),
    decidedOn: change.today,
    actId,
  });
  await saveDirectiveState(change.tx, directive.id, directive.state);
  await carryOutAmendments(change);
  return ok(directive.id);
}

/** "12/QĐ-UBND", "05-KL/TU": a number with its symbol. */
const NUMBER = /\d{1,6}\s?[/-]\s?[\p{L}\d][\p{L}\d/-]*/u;

import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { DIRECTIVE_ENDED, type DirectiveEnded } from '../directive.events.ts';
import { nextDirectiveState } from '../directive.lifecycle.ts';
import { findDirective, saveDirectiveState } from '../directive.store.ts';
import { endsWhole } from './amendment.rules.ts';
import { type Amendment, insertEffect, listDueAmendments } from './amendment.store.ts';
import { findEditionIds, lockDirectives } from './target.store.ts';

/**
 * Carries out what was decided and whose day has come, in the order of the days: the directive ends, whole or in part,
 * and whoever made work of it is told in the same transaction. Run twice it does nothing the second time.
 * @returns how many amendments took effect
 */
export async function carryOutAmendments(change: Change): Promise<Result<number>> {
  const seen = await listDueAmendments(change.tx, change.today);
  if (seen.length === 0) return ok(0);
  const concerned = seen.flatMap(({ targetId, byDirectiveId }) => [targetId, byDirectiveId ?? targetId]);
  await lockDirectives(change.tx, [...new Set(concerned)]);
  // Asked again inside the lock: another job may have just done it. What fell due meanwhile is not locked: its turn comes.
  const locked = new Set(seen.map(({ id }) => id));
  const due = (await listDueAmendments(change.tx, change.today)).filter(({ id }) => locked.has(id));
  for (const amendment of due) await carryOutOne(change, amendment);
  return ok(due.length);
}

async function carryOutOne(change: Change, amendment: Amendment): Promise<void> {
  const { id, targetId } = amendment;
  const actId = await change.record({
    action: 'directive.end',
    subjectType: 'directive',
    subjectId: targetId,
    details: { amendment: id, extent: extentOf(amendment), effective: amendment.effectiveOn },
  });
  await insertEffect(change.tx, { amendmentId: id, on: change.today, actId });
  if (endsWhole(amendment.mode)) await endTarget(change, targetId);
  const editions = await findEditionIds(change.tx, id);
  const payload: DirectiveEnded = {
    amendmentId: id,
    directiveId: targetId,
    editionId: editions.target,
    extent: extentOf(amendment),
    effectiveOn: amendment.effectiveOn,
    byDirectiveId: amendment.byDirectiveId,
    byEditionId: editions.by,
    changes: amendment.changes,
  };
  await change.announce({ event: DIRECTIVE_ENDED, version: 1, payload, actId });
}

const extentOf = ({ mode }: Amendment): 'whole' | 'part' => (endsWhole(mode) ? 'whole' : 'part');

async function endTarget(change: Change, targetId: Id): Promise<void> {
  const target = await findDirective(change.tx, targetId);
  const state = target && nextDirectiveState(target.state, 'end');
  if (state) await saveDirectiveState(change.tx, targetId, state);
}

import { createHash, randomBytes } from 'node:crypto';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { findFeedOfUnit, insertFeed, revokeFeed } from './calendar-feed.store.ts';

const TOKEN_BYTES = 32;

export const hashFeedToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * A new secret address for the calendar of the unit that somebody acts for; one that was in use stops.
 * @returns the token, which nobody can be told a second time: only its hash is kept
 */
export async function makeFeed(change: Change): Promise<Result<string>> {
  const { unitId } = actorOf(change);
  const old = await findFeedOfUnit(change.tx, unitId, true);
  const id = change.newId();
  const actId = await change.record({ action: 'calendar.make', subjectType: 'unit', subjectId: unitId });
  if (old) await revokeFeed(change.tx, old.id, change.today, actId);
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await insertFeed(change.tx, { id, unitId, tokenHash: hashFeedToken(token), madeOn: change.today, actId });
  return ok(token);
}

/** The address in use opens nothing from now on. */
export async function revokeUnitFeed(change: Change): Promise<Result<null>> {
  const { unitId } = actorOf(change);
  const feed = await findFeedOfUnit(change.tx, unitId, true);
  if (!feed) return conflict('calendar.nothingToRevoke');
  const actId = await change.record({ action: 'calendar.revoke', subjectType: 'unit', subjectId: unitId });
  await revokeFeed(change.tx, feed.id, change.today, actId);
  return ok(null);
}

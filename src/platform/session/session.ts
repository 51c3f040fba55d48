import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Tx } from '../database/tenant.ts';
import { deleteSession, findSession, insertSession, type SessionRow, touchSession } from './session.store.ts';

export const SESSION_COOKIE = 'ngoclinh_session';
const ABSOLUTE_HOURS = 12;
export const IDLE_MINUTES = 120;
const TOUCH_EVERY_MS = 60_000;

/**
 * Opens a session with a fresh token, so that a token planted before sign-in is worth nothing (rotation).
 * @returns the token for the cookie; only its SHA-256 is kept
 */
export async function openSession(tx: Tx, accountId: Id, postId: Id | null, now: Instant): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await insertSession(tx, {
    tokenHash: hashToken(token),
    accountId,
    postId,
    delegationId: null,
    csrfToken: randomBytes(24).toString('base64url'),
    createdAt: now,
    seenAt: now,
    expiresAt: later(now, ABSOLUTE_HOURS * 3_600_000),
  });
  return token;
}

/** The session behind a cookie, or null when there is none or it has passed its idle or absolute limit. */
export async function resumeSession(tx: Tx, token: string, now: Instant): Promise<SessionRow | null> {
  const session = await findSession(tx, hashToken(token));
  if (!session) return null;
  const idle = Date.parse(now) - Date.parse(session.seenAt);
  return session.expiresAt < now || idle > IDLE_MINUTES * 60_000 ? null : session;
}

/** Noting every request would make every page a write; a minute is exact enough for an idle limit of hours. */
export const isDueForTouch = (session: SessionRow, now: Instant): boolean =>
  Date.parse(now) - Date.parse(session.seenAt) > TOUCH_EVERY_MS;

export const touch = (tx: Tx, session: SessionRow, now: Instant): Promise<void> =>
  touchSession(tx, session.tokenHash, now);

export const closeSession = (tx: Tx, token: string): Promise<void> => deleteSession(tx, hashToken(token));

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

const later = (instant: Instant, millis: number): Instant =>
  new Date(Date.parse(instant) + millis).toISOString() as Instant;

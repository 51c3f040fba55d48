import type { Id } from '../../kernel/ids.ts';
import { type Refusal, type Result, refuse } from '../../kernel/result.ts';
import type { Change } from '../change.ts';
import { Rollback, type TenantDatabase, type Tx } from '../database/tenant.ts';
import { changeIn, type Who, type WorkDeps } from '../unit-of-work.ts';
import { claimKey, rememberLocation } from './idempotency.store.ts';

export type Outcome<T> =
  | { readonly done: true; readonly value: T; readonly location: string }
  | { readonly done: 'before'; readonly location: string }
  | { readonly done: false; readonly refusal: Refusal };

export interface SentForm<T> {
  /** null for forms that may be sent again, such as signing in */
  readonly key: Id | null;
  readonly route: string;
  readonly to: (value: T) => string;
}

/**
 * A use case with its form's key in one transaction: what was refused leaves the key free, what was
 * done keeps it together with where it led.
 */
export async function carryOutOnce<T>(
  database: TenantDatabase,
  deps: WorkDeps,
  who: Who,
  form: SentForm<T>,
  useCase: (change: Change) => Promise<Result<T>>,
): Promise<Outcome<T>> {
  const once = (tx: Tx) => carryOutIn(tx, deps, who, form, useCase);
  return againAfterDeadlock(() => database.write<Outcome<T>>(once));
}

/** Of two transactions that wait for each other PostgreSQL ends one; it has left nothing and may simply begin again. */
async function againAfterDeadlock<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 2; left > 0; left -= 1) {
    try {
      return await work();
    } catch (thrown) {
      if (!['40P01', '40001'].includes((thrown as { code?: string }).code ?? '')) throw thrown;
    }
  }
  return work();
}

async function carryOutIn<T>(
  tx: Tx,
  deps: WorkDeps,
  who: Who,
  form: SentForm<T>,
  useCase: (change: Change) => Promise<Result<T>>,
): Promise<Outcome<T>> {
  const change = changeIn(tx, deps, who);
  if (form.key) {
    const claim = { key: form.key, accountId: who.actor?.accountId ?? null, route: form.route, now: change.now };
    const claimed = await claimKey(tx, claim);
    if (claimed === 'foreign') return { done: false, refusal: USED_FORM };
    if (claimed !== 'first') return { done: 'before', location: claimed.location };
  }
  const result = await withoutRace(useCase, change);
  if (!result.ok) throw new Rollback<Outcome<T>>({ done: false, refusal: result.refusal });
  const location = form.to(result.value);
  if (form.key) await rememberLocation(tx, form.key, location);
  return { done: true, value: result.value, location };
}

const USED_FORM: Refusal = { kind: 'conflict', key: 'refusal.usedForm' };

/** Two people who claim the same unique thing at once: the database refuses the second, the page says so. */
async function withoutRace<T>(useCase: (change: Change) => Promise<Result<T>>, change: Change): Promise<Result<T>> {
  try {
    return await useCase(change);
  } catch (thrown) {
    const code = (thrown as { code?: string }).code;
    if (code === '23505' || code === '23P01') return refuse({ kind: 'conflict', key: 'refusal.alreadyThere' });
    throw thrown;
  }
}

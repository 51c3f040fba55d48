import type { Ability } from '../../kernel/actor.ts';
import type { Exchange } from './exchange.ts';

/**
 * A declared route: who may use it, and the name under which a change is audited. A route without an
 * ability does not compile; the route × role matrix is tested from this list.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Hono's syntax: `/tasks/:id/evidence` */
  readonly path: string;
  readonly ability: Ability;
  /** null for reads; for changes the action that the use case records */
  readonly audit: string | null;
  /** a body of a machine or a secret address carries no form token */
  readonly withoutFormToken?: boolean;
  readonly handle: (x: Exchange) => Promise<Response>;
}

export const get = (path: string, ability: Ability, handle: Route['handle']): Route => ({
  method: 'GET',
  path,
  ability,
  audit: null,
  handle,
});

export const post = (path: string, ability: Ability, audit: string, handle: Route['handle']): Route => ({
  method: 'POST',
  path,
  ability,
  audit,
  handle,
});

/** HTML forms know only POST: a form takes something back by POST to the same path with `/removal` at its end. */
export const remove = (path: string, ability: Ability, audit: string, handle: Route['handle']): Route => ({
  method: 'DELETE',
  path,
  ability,
  audit,
  handle,
});

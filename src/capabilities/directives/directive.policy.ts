import { type Ability, type Actor, ability, holds, signedIn } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { DirectiveState } from './directive.lifecycle.ts';

/** Whom a directive concerns, as far as permission asks. */
export interface DirectivePlace {
  readonly state: DirectiveState;
  readonly ownerUnitId: Id;
  readonly issuerUnitId: Id | null;
  /** number or day of issue are known: it is no draft any more */
  readonly issued: boolean;
}

export const readDirectives: Ability = { ...signedIn, name: 'directive.read' };

/** The standing body, the approver and its office take in what gives work; who looks after the system does not. */
export const workOnDirectives: Ability = ability('directive.work', (actor) => takesIn(actor));

export const publishDirectives: Ability = ability('directive.publish', (actor) => mayPublish(actor));

const takesIn = (actor: Actor): boolean =>
  actor.postKind !== 'administrator' && holds(actor, 'standing-body', 'ppc-office', 'approver');

/** What is published is for everybody; what is still being read is for those who read it. */
export const mayRead = (actor: Actor, place: DirectivePlace): boolean =>
  WAS_PUBLISHED.has(place.state) || mayReadDraft(actor, place);

const WAS_PUBLISHED: ReadonlySet<DirectiveState> = new Set(['published', 'correcting', 'ended']);

export const mayReadDraft = (actor: Actor, place: Pick<DirectivePlace, 'ownerUnitId'>): boolean =>
  takesIn(actor) || actor.unitId === place.ownerUnitId;

/** In a list: every draft for those who take directives in, else those of one's own unit. */
export const draftsSeenBy = (actor: Actor): 'all' | { readonly ownerUnitId: Id } =>
  takesIn(actor) ? 'all' : { ownerUnitId: actor.unitId };

/** The unit that took it in settles the draft; the standing body settles any. */
export const mayAmend = (actor: Actor, place: Pick<DirectivePlace, 'ownerUnitId'>): boolean =>
  takesIn(actor) && (holds(actor, 'standing-body') || actor.unitId === place.ownerUnitId);

/** Tasks come of it, so the standing body's head, deputy or officer publishes; a clerk prepares. */
export const mayPublish = (actor: Actor): boolean =>
  holds(actor, 'standing-body') && ['head', 'deputy', 'officer'].includes(actor.postKind);

/**
 * Findings on an issued document are for the body that drafted it, the standing body and the legal body
 * (practice 18); on a draft, for everybody who works on it.
 */
export const maySeeFindings = (actor: Actor, place: DirectivePlace): boolean =>
  holds(actor, 'standing-body', 'legal-body') ||
  actor.unitId === place.issuerUnitId ||
  (!place.issued && mayReadDraft(actor, place));

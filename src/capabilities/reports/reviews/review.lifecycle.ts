import type { Actor } from '../../../kernel/actor.ts';
import { actionsIn, type Lifecycle, nextState } from '../../../kernel/lifecycle.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { runReviews } from './review.policy.ts';
import type { ReviewState } from './review.rules.ts';

export const REVIEW_ACTIONS = [
  'issue-guidance',
  'close-collecting',
  'write',
  'ask-opinions',
  'close-opinions',
  'convene',
  'hold',
  'draft-report',
  'issue-report',
  'conclude',
  'issue-notice',
  'close',
] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/**
 * State × action → the next state: the way of practice 22. A small sơ kết needs no conference; opinions may be asked
 * again until it is called.
 */
export const reviewLifecycle = {
  opened: { 'issue-guidance': 'collecting' },
  collecting: { 'close-collecting': 'drafting' },
  drafting: {
    write: 'drafting',
    'ask-opinions': 'in-opinion',
    convene: 'convened',
    'draft-report': 'drafting',
    'issue-report': 'reported',
  },
  'in-opinion': { 'close-opinions': 'opinions-closed' },
  'opinions-closed': {
    write: 'opinions-closed',
    'ask-opinions': 'in-opinion',
    convene: 'convened',
    'draft-report': 'opinions-closed',
    'issue-report': 'reported',
  },
  convened: {
    write: 'convened',
    convene: 'convened',
    hold: 'held',
    'draft-report': 'convened',
    'issue-report': 'reported',
  },
  held: { write: 'held', hold: 'held', 'draft-report': 'held', 'issue-report': 'reported' },
  reported: { hold: 'reported', conclude: 'reported', 'issue-notice': 'concluded', close: 'closed' },
  concluded: { close: 'closed' },
  closed: {},
} as const satisfies Lifecycle<ReviewState, ReviewAction>;

/** Papers take these steps when they get number and day; nobody clicks them. */
export const BY_PAPER: ReadonlySet<ReviewAction> = new Set(['issue-guidance', 'issue-report', 'issue-notice']);

/** Asked inside the lock. @returns the next state; a conflict when the state forbids it, forbidden when it is another's act */
export function decideOnReview(actor: Actor | null, action: ReviewAction, state: ReviewState): Result<ReviewState> {
  const next = nextState<ReviewState, ReviewAction>(reviewLifecycle, state, action);
  if (!next) return conflict(`lookback.refusal.state.${state}`);
  return BY_PAPER.has(action) || runReviews.allows(actor) ? ok(next) : forbidden('lookback.refusal.actor');
}

/** The forms of a page. */
export const possibleOnReview = (actor: Actor | null, state: ReviewState): ReviewAction[] =>
  runReviews.allows(actor)
    ? actionsIn<ReviewState, ReviewAction>(reviewLifecycle, state).filter((action) => !BY_PAPER.has(action))
    : [];

import type { Review, ReviewState } from './review.rules.ts';

export const REVIEW_STEPS = [
  'guidance',
  'collecting',
  'drafting',
  'opinions',
  'conference',
  'report',
  'conclusions',
  'closing',
] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

export interface StepShown {
  readonly step: ReviewStep;
  /** `skipped`: the way went on without it */
  readonly standing: 'done' | 'now' | 'ahead' | 'skipped';
}

/** The step that a review stands at. */
const AT: Readonly<Record<ReviewState, ReviewStep | null>> = {
  opened: 'guidance',
  collecting: 'collecting',
  drafting: 'drafting',
  'in-opinion': 'opinions',
  'opinions-closed': 'conference',
  convened: 'conference',
  held: 'report',
  reported: 'conclusions',
  concluded: 'closing',
  closed: null,
};

/** The way of practice 22 with where the review stands; what it went past without doing is said, never shown as done. */
export function stepsOf(
  review: Pick<Review, 'state' | 'meetingId'>,
  did: { readonly opinions: boolean; readonly conference: boolean },
): StepShown[] {
  const at = AT[review.state];
  const now = at === null ? REVIEW_STEPS.length : REVIEW_STEPS.indexOf(at);
  const left = {
    opinions: !did.opinions,
    conference: !did.conference,
    conclusions: review.meetingId === null,
  } as Readonly<Partial<Record<ReviewStep, boolean>>>;
  return REVIEW_STEPS.map((step, index) => ({
    step,
    standing: index === now ? 'now' : index > now ? 'ahead' : left[step] ? 'skipped' : 'done',
  }));
}

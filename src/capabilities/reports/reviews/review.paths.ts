import type { Id } from '../../../kernel/ids.ts';

type ReviewId = Id | ':id';
type SectionId = Id | ':section';
type UnitId = Id | ':unit';
const review = (id: ReviewId): string => `/reviews/${id}`;

export const reviewPaths = {
  list: '/reviews',
  opening: '/reviews/new',
  show: review,
  /** a unit's own writing, or what the standing body reads of it */
  unit: (id: ReviewId, unit: UnitId) => `${review(id)}/units/${unit}`,
  unitPaper: (id: ReviewId, unit: UnitId) => `${review(id)}/units/${unit}/paper`,
  unitReturn: (id: ReviewId, unit: UnitId) => `${review(id)}/units/${unit}/return`,
  collected: (id: ReviewId) => `${review(id)}/collected`,
  section: (id: ReviewId, section: SectionId) => `${review(id)}/sections/${section}`,
  opinions: (id: ReviewId) => `${review(id)}/opinions`,
  opinionsClosing: (id: ReviewId) => `${review(id)}/opinions/closing`,
  conference: (id: ReviewId) => `${review(id)}/conference`,
  attendance: (id: ReviewId) => `${review(id)}/attendance`,
  report: (id: ReviewId) => `${review(id)}/report`,
  conclusions: (id: ReviewId) => `${review(id)}/conclusions`,
  closing: (id: ReviewId) => `${review(id)}/closing`,
  awards: (id: ReviewId) => `${review(id)}/awards`,
  nominee: (id: ReviewId, unit: UnitId) => `${review(id)}/awards/units/${unit}`,
  nomineeEnd: (id: ReviewId, unit: UnitId) => `${review(id)}/awards/units/${unit}/end`,
  awardLetter: (id: ReviewId) => `${review(id)}/awards/letter`,
  awardDecision: (id: ReviewId) => `${review(id)}/awards/decision`,
} as const;

import { addMonths, type Day } from '../../../kernel/day.ts';
import { type PostAt, staffingShown } from '../../organisations/index.ts';

/**
 * What a unit lacks for this work (practice 21); about units and posts, never about the people who hold them.
 * no-post: no post of the register · vacant: nobody holds one · no-focal-point: nobody is đầu mối · no-decision: a
 * filled post without a decision · no-training: nobody was trained within the years of the rule
 */
export const STAFF_GAPS = ['no-post', 'vacant', 'no-focal-point', 'no-decision', 'no-training'] as const;
export type StaffGap = (typeof STAFF_GAPS)[number];

export const isStaffGap = (text: string): text is StaffGap => (STAFF_GAPS as readonly string[]).includes(text);

/** How a unit staffs this work: by its best filled post. */
export type UnitStaffing = 'dedicated' | 'part-time' | 'vacant';

type RegisterPost = Pick<
  PostAt,
  'staffing' | 'personId' | 'focalPoint' | 'decisionNumber' | 'decisionOn' | 'lastTrainingOn'
>;

export interface StaffState {
  readonly staffing: UnitStaffing;
  readonly gaps: readonly StaffGap[];
  readonly lastTrainingOn: Day | null;
}

/** @param years within which somebody of the unit must have been trained */
export function staffStateOf(posts: readonly RegisterPost[], today: Day, years: number): StaffState {
  const filled = posts.filter((post) => staffingShown(post) !== 'vacant');
  const dedicated = filled.some(({ staffing }) => staffing === 'dedicated');
  const staffing = filled.length === 0 ? 'vacant' : dedicated ? 'dedicated' : 'part-time';
  const lastTrainingOn = filled.reduce<Day | null>(
    (last, post) => (post.lastTrainingOn && (!last || post.lastTrainingOn > last) ? post.lastTrainingOn : last),
    null,
  );
  if (filled.length === 0) return { staffing, gaps: [posts.length === 0 ? 'no-post' : 'vacant'], lastTrainingOn };
  const since = addMonths(today, -12 * years);
  const gaps: StaffGap[] = [];
  if (!filled.some(({ focalPoint }) => focalPoint)) gaps.push('no-focal-point');
  if (filled.some(({ decisionNumber }) => decisionNumber === null)) gaps.push('no-decision');
  if (lastTrainingOn === null || lastTrainingOn < since) gaps.push('no-training');
  return { staffing, gaps, lastTrainingOn };
}

/** Usual where the rule cannot be read. */
const USUAL_YEARS = 3;

/** The value of the rule `training-every-years`. */
export const trainingYears = (value: string | undefined): number =>
  /^[1-9]\d?$/.test(value ?? '') ? Number(value) : USUAL_YEARS;

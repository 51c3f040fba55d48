/** How a unit staffs its work of external information: the register of practice 21. */
export type Staffing = 'dedicated' | 'part-time' | 'vacant' | 'outside-register';

export const REGISTER_STAFFING = ['dedicated', 'part-time', 'vacant', 'outside-register'] as const;

/** What the register shows on a day: a post of the register that nobody holds is vacant, whatever it was planned as. */
export const staffingShown = (post: { staffing: Staffing; personId: string | null }): Staffing =>
  post.staffing !== 'outside-register' && post.personId === null ? 'vacant' : post.staffing;

export interface RegisterLine<Post> {
  readonly unitId: string;
  readonly posts: readonly Post[];
  /** no post for this work at all, or none that is filled */
  readonly gap: 'no-post' | 'vacant' | null;
}

/** Every unit in the given order with its posts of the register; gaps first would hide the order people know. */
export function registerLines<Post extends { unitId: string; staffing: Staffing; personId: string | null }>(
  unitIds: readonly string[],
  posts: readonly Post[],
): RegisterLine<Post>[] {
  const postsOf = Map.groupBy(posts, (post) => post.unitId);
  return unitIds.map((unitId) => {
    const own = postsOf.get(unitId) ?? [];
    const filled = own.some((post) => staffingShown(post) !== 'vacant');
    return { unitId, posts: own, gap: own.length === 0 ? 'no-post' : filled ? null : 'vacant' };
  });
}

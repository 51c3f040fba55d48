/** The review of drafts and the pages of its rules. */
export const reviewPaths = {
  review: '/review',
  rules: '/review/rules',
  /** @param id `group/name` of the register */
  rule: (id: string) => `/review/rules/${id}`,
} as const;

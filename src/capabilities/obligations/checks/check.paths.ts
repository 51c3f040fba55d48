/** What waits for the check of the standing body, many at once. */
export const checkPaths = { list: '/checks' } as const;

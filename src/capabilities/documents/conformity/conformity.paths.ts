export const conformityPaths = { check: '/documents/check' } as const;

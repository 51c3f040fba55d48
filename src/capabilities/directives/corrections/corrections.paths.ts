export const correctionsPaths = { corrections: '/directives/corrections' } as const;

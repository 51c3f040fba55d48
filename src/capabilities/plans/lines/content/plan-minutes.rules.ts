/** Nobody plans in less than five minutes, and nobody counts them one by one. */
export const minutesFor = (things: number): number => Math.max(5, Math.ceil(things / 5) * 5);

export { explainAt } from './explain.ts';
export type * from './explanation.ts';
export { offsetOf } from './places.ts';
export { printExplanation } from './print.ts';

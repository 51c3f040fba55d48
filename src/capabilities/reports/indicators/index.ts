export type { Indicator } from './indicator.rules.ts';
export { loadIndicators } from './load-indicators.ts';

export { type DeclareFigure, declareFigure } from './declare-figure.ts';
export type { Indicator } from './indicator.rules.ts';
export { loadIndicators } from './load-indicators.ts';
export { type SetTarget, setTarget } from './set-target.ts';

import { clockPanel } from '../clocks/clock-panel.routes.tsx';
import { costPanel } from '../costs/cost-panel.routes.tsx';
import { followUpPanel } from '../follow-ups/follow-up-panel.routes.tsx';
import { paperPanel } from '../papers/paper-panel.routes.tsx';
import { productPanel } from '../products/product-panel.routes.tsx';
import { reviewPanel } from '../products/review-panel.routes.tsx';
import type { ActivityPanel } from './activity-panel.contributor.ts';

/** In the order of the page, after the content and before the evidence; each of them a bounded number of queries. */
export const ACTIVITY_PANELS: readonly ActivityPanel[] = [
  reviewPanel,
  clockPanel,
  followUpPanel,
  paperPanel,
  productPanel,
  costPanel,
];

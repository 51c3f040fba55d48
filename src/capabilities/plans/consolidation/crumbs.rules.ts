import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { planPaths } from '../plans.paths.ts';
import { consolidationPaths } from './consolidation.paths.ts';

/** The way back from a page below the table. */
export const crumbsOf = (t: Translate, cycleId: Id) => [
  { label: t('plan.title'), href: planPaths.hub },
  { label: t('consolidation.short'), href: consolidationPaths.table(cycleId) },
];

import type { Day } from '../../../kernel/day.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import { listAppliedRules } from '../../rulebook/index.ts';
import { indicatorsOf } from './indicator.rules.ts';

/** The indicators as they are applied on a day. */
export const loadIndicators = async (tx: Tx, day: Day): Promise<ReturnType<typeof indicatorsOf>> =>
  indicatorsOf(await listAppliedRules(tx, 'indicator', day));

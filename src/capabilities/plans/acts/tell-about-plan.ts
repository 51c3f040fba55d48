import type { Id } from '../../../kernel/ids.ts';
import { parsePeriod, periodLabel } from '../../../kernel/period.ts';
import type { Change } from '../../../platform/change.ts';
import { tellUnits, type UnitNotice } from '../../obligations/index.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import type { Plan } from '../plan.rules.ts';
import { actsPaths } from './acts.paths.ts';
import type { PlanAction } from './plan-guards.rules.ts';
import type { PlanSurroundings } from './situation.store.ts';

interface Happened {
  readonly action: PlanAction;
  readonly plan: Pick<Plan, 'id' | 'cycleId' | 'unitId'>;
  readonly around: PlanSurroundings;
  readonly lines: number;
  readonly actId: Id;
}

/** The other side hears of an act: the reader once a day that plans wait, the unit each time that something came back. */
export async function tellAboutPlan(change: Change, happened: Happened): Promise<void> {
  const { action } = happened;
  if (action === 'send' || action === 'resend-lines') await tellReader(change, happened);
  if (action === 'receive' || action === 'return-lines' || action === 'return-whole') await tellUnit(change, happened);
}

/** A standing body with a hundred units is not told a hundred times. */
async function tellReader(change: Change, { action, plan, around }: Happened): Promise<void> {
  const ofStandingBody = around.place.unitFunctions.includes('standing-body');
  const readers = await listUnitsHolding(change.tx, ofStandingBody ? 'ppc-office' : 'standing-body', change.today);
  const resent = action === 'resend-lines';
  await tellUnits(
    change,
    readers.map((unitId) => ({
      unitId,
      to: 'workers' as const,
      kind: resent ? ('plan-lines-resent' as const) : ('plan-to-receive' as const),
      record: resent
        ? { id: plan.id, path: actsPaths.review(plan.id) }
        : { id: plan.cycleId, path: actsPaths.receipts },
      key: change.today,
      details: { period: periodOf(around), day: change.today },
    })),
  );
}

async function tellUnit(change: Change, { action, plan, around, lines, actId }: Happened): Promise<void> {
  const notice: UnitNotice = {
    unitId: plan.unitId,
    to: 'workers-and-heads',
    kind: KINDS[action as keyof typeof KINDS],
    record: {
      id: plan.id,
      path: action === 'return-lines' ? actsPaths.resending(plan.id) : actsPaths.sending(plan.id),
    },
    key: actId,
    details: { period: periodOf(around), lines },
  };
  await tellUnits(change, [notice]);
}

const KINDS = {
  receive: 'plan-received',
  'return-lines': 'plan-lines-returned',
  'return-whole': 'plan-returned',
} as const;

function periodOf({ period }: PlanSurroundings): string {
  const parsed = parsePeriod(period);
  return parsed ? periodLabel(parsed, 'vi') : period;
}

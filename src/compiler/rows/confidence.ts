import type { ObligationRow } from '../answer.ts';
import { type Measured, measured } from './measured-confidence.ts';
import type { RowSources } from './sources.ts';

/** What stands in for a field that no annotation measures exactly. */
const unmeasured = { recipients: { named: 0.85, none: 0.8 }, deliverable: 0.6 } as const;
/** A reason that was seen seldom counts as this many rows of its field's average. */
const weightOfAverage = 8;

/**
 * The share of right values (0 to 1) that was measured for the reason behind each field, drawn
 * towards the field's average where a reason was seen seldom.
 */
export function confidenceOf(sources: RowSources): ObligationRow['confidence'] {
  return {
    row: shares.row[sources.row] ?? 0,
    lead: shares.lead[sources.lead] ?? 0,
    coordinators: shares.coordinators[sources.coordinators] ?? 0,
    role: shares.role[sources.role] ?? 0,
    deadline: shares.deadline[sources.deadline] ?? 0,
    recipients: unmeasured.recipients[sources.recipients],
    deliverable: unmeasured.deliverable,
  };
}

const shares = {
  row: smoothed(measured.row),
  lead: smoothed(measured.lead),
  role: smoothed(measured.role),
  coordinators: smoothed(measured.coordinators),
  deadline: smoothed(measured.deadline),
};

function smoothed<Reason extends string>(counts: Measured<Reason>): Record<Reason, number> {
  const all = Object.values<[number, number]>(counts);
  const right = all.reduce((sum, [one]) => sum + one, 0);
  const seen = all.reduce((sum, [, one]) => sum + one, 0);
  const average = seen > 0 ? right / seen : 0.5;
  const share = ([one, of]: [number, number]) =>
    Math.round(((one + weightOfAverage * average) / (of + weightOfAverage)) * 100) / 100;
  return Object.fromEntries(
    Object.entries<[number, number]>(counts).map(([reason, count]) => [reason, share(count)]),
  ) as Record<Reason, number>;
}

import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { mayWorkOn } from '../budget.policy.ts';
import { INTEGRATED, potKey, type UnitYear } from '../budget.rules.ts';
import { listLumpSums } from '../estimates/estimate-line.store.ts';
import { listLinePlaces } from '../money/line.store.ts';
import { followMoney, lockUnitYears } from '../money/position.store.ts';
import { type ConfirmedLine, type LaidLine, type NamedAmount, overdrawn } from './distribution.rules.ts';
import { insertDistribution, listConfirmed, listNamed } from './distribution.store.ts';

export interface Distribute extends UnitYear {
  /** of the unit's year, as the form was opened with; null where nobody looked at a form */
  readonly version: number | null;
  /** only these lines are confirmed; all others stay as they are */
  readonly lines: readonly LaidLine[];
  /** of the unit's own decision, where it writes one */
  readonly documentNumber?: string | null;
}

/** The unit lays its lump sum on its lines; sums are held against what was assigned, pot by pot. */
export async function distribute(change: Change, command: Distribute): Promise<Result<Id>> {
  const { unitId, year, lines } = command;
  if (!mayWorkOn(actorOf(change), unitId)) return notFound();
  if (lines.length === 0) return invalid({ line: 'distribution.line.missing' }, 'distribution.line.missing');
  const version = (await lockUnitYears(change.tx, [unitId], year)).get(unitId);
  if (command.version !== null && version !== command.version) return conflict('refusal.stale');
  const ids = lines.map((line) => line.lineId);
  const places = await listLinePlaces(change.tx, ids);
  const strange = ids.some((id) => places.get(id)?.unitId !== unitId || places.get(id)?.year !== year);
  if (strange || new Set(ids).size < ids.length) return notFound();
  const standing = await listConfirmed(change.tx, { unitId, year });
  const [over] = overdrawn(await listLumpSums(change.tx, { unitId, year }), standing, lines);
  if (over) return invalid({ [`pot-${potKey(over)}`]: 'distribution.refusal.over' }, 'distribution.refusal.over');
  const named = await listNamed(change.tx, { unitId, year });
  const made = { id: change.newId(), unitId, year, documentNumber: command.documentNumber?.trim() || null };
  const details = { unit: unitId, year, lines: lines.length };
  const actId = await change.record({
    action: 'budget.distribute',
    subjectType: 'distribution',
    subjectId: made.id,
    details,
  });
  const seen = lines.map((line) => withNamed(line, named));
  await insertDistribution(change.tx, { ...made, confirmedOn: change.today, actId, lines: seen });
  await followMoney(change.tx, [unitId], year);
  return ok(made.id);
}

/** What the unit had before its eyes: what it lays, beside what decisions gave to this very line. */
function withNamed(line: LaidLine, all: readonly NamedAmount[]): ConfirmedLine {
  const named = new Map(all.filter((each) => each.lineId === line.lineId).map((each) => [potKey(each), each]));
  const laid = line.amounts.filter((each) => each.drawn > 0 || each.integrated > 0);
  const keys = new Set(laid.map(potKey));
  const only = [...named].filter(([key]) => !keys.has(key)).map(([, { source, tag }]) => ({ source, tag }));
  const none = { drawn: 0 as Dong, integrated: 0 as Dong };
  return {
    lineId: line.lineId,
    amounts: [...laid, ...only.map((pot) => ({ ...pot, ...none }))].map((each) => ({
      ...each,
      named: named.get(potKey(each))?.amount ?? (0 as Dong),
    })),
  };
}

/** "Lồng ghép trong dự toán": an amount beside the lump sum. */
export const integratedAmount = (amount: Dong) => ({
  source: INTEGRATED,
  tag: '',
  drawn: 0 as Dong,
  integrated: amount,
});

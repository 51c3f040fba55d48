import { type Day, yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { tellUnits } from '../../obligations/index.ts';
import { countItems } from './count-items.store.ts';
import { insertEdition, isYearOpen } from './edition.store.ts';
import { CURRENT_FORMULA } from './formula.rules.ts';
import { insertItems } from './item.store.ts';
import { scorecardPaths } from './scorecard.paths.ts';

export interface OpenEdition {
  readonly year: number;
  /** the last day on which a unit may object */
  readonly objectionsUntil: Day;
}

/** Counts a year as it stands today and shows each unit its own; nothing in it changes any more. */
export async function openEdition(change: Change, { year, objectionsUntil }: OpenEdition): Promise<Result<Id>> {
  const { tx, today } = change;
  if (year > yearOf(today)) return invalid({ year: 'scorecard.refusal.future' });
  if (objectionsUntil <= today) return invalid({ objectionsUntil: 'scorecard.refusal.until' });
  if (await isYearOpen(tx, year)) return conflict('scorecard.refusal.openAlready');
  const id = change.newId();
  const counted = await countItems(tx, { year, asOf: today, formula: CURRENT_FORMULA, unitId: null });
  const actId = await change.record({
    action: 'scorecard.open',
    subjectType: 'scorecard_edition',
    subjectId: id,
    details: { year, items: counted.length },
  });
  const edition = { id, year, asOf: today, formula: CURRENT_FORMULA.version, openedOn: today, objectionsUntil };
  await insertEdition(tx, edition, actId);
  await insertItems(
    tx,
    id,
    counted.map((item) => ({ ...item, id: change.newId() })),
  );
  const units = [...new Set(counted.map(({ unitId }) => unitId))];
  await tellUnits(
    change,
    units.map((unitId) => ({
      unitId,
      to: 'heads',
      kind: 'report-scorecard-opened',
      record: { id, path: scorecardPaths.unit(id, unitId) },
      key: id,
      details: { year: String(year), until: objectionsUntil },
    })),
  );
  return ok(id);
}

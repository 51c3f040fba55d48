import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { WorkChanged } from '../tasks/task.events.ts';
import { headsOf, oncePerPerson, workersOf } from './recipient.rules.ts';
import { listPeopleOfUnits } from './recipient.store.ts';
import { type Telling, tellPeople } from './tell-people.ts';

/**
 * Another document changed or ended open work: one notice for each person, unit and amendment, that leads to what
 * changed for the unit and why. Hearing of it twice tells nobody twice.
 */
export async function tellOfChangedWork(change: Change, work: WorkChanged): Promise<Result<number>> {
  const people = await listPeopleOfUnits(
    change.tx,
    work.units.map(({ unitId }) => unitId),
    change.today,
  );
  return ok(
    await tellPeople(
      change,
      work.units.map(
        ({ unitId, moved, ended }): Telling => ({
          kind: work.replaced ? 'work-changed' : 'work-ended',
          subject: { editionId: work.editionId },
          to: oncePerPerson([...workersOf(people, unitId), ...headsOf(people, unitId)]),
          key: `${work.amendmentId} ${unitId}`,
          details: { moved, ended },
        }),
      ),
    ),
  );
}

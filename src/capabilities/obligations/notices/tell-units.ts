import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import type { NoticeDetails, RecordNoticeKind } from './notice.rules.ts';
import { headsOf, oncePerPerson, type Recipient, workersOf } from './recipient.rules.ts';
import { listPeopleOfUnits } from './recipient.store.ts';
import { tellPeople } from './tell-people.ts';

/** Something that a capability to the right tells units about a record of its own. */
export interface UnitNotice {
  readonly unitId: Id;
  /** those who do the unit's work, or also those who answer for it */
  readonly to: 'workers' | 'workers-and-heads' | 'heads';
  /** its words are `notice.<kind>` of the teller's catalogue; details fill their holes, days as YYYY-MM-DD */
  readonly kind: RecordNoticeKind;
  readonly record: { readonly id: Id; readonly path: string };
  /** which time: told once to each person for the same record, kind and key */
  readonly key: string;
  readonly details?: NoticeDetails;
}

/** Never tells whoever does the act. @returns how many notices are new */
export async function tellUnits(change: Change, notices: readonly UnitNotice[]): Promise<number> {
  const units = [...new Set(notices.map((notice) => notice.unitId))];
  const people = await listPeopleOfUnits(change.tx, units, change.today);
  return tellPeople(
    change,
    notices.map(({ unitId, to, kind, record, key, details }) => ({
      to: peopleOf(people, unitId, to).filter(({ personId }) => personId !== change.actor?.personId),
      kind,
      subject: { recordId: record.id, recordPath: record.path },
      key,
      ...(details && { details }),
    })),
  );
}

const peopleOf = (people: readonly Recipient[], unitId: Id, to: UnitNotice['to']): Recipient[] => {
  if (to === 'workers') return workersOf(people, unitId);
  if (to === 'heads') return headsOf(people, unitId);
  return oncePerPerson([...workersOf(people, unitId), ...headsOf(people, unitId)]);
};

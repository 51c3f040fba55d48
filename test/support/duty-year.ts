import {
  aPublishedObligation,
  BEFORE_JULY,
  IN_MAY,
  ON_DEMAND,
  ONGOING,
  once,
} from '../../src/capabilities/obligations/obligations.fixtures.ts';
import { type Day, day } from '../../src/kernel/day.ts';
import type { Id } from '../../src/kernel/ids.ts';
import type { Subscriber } from '../../src/platform/change.ts';
import { type DutyProvince, openDutyProvince } from './duty-province.ts';

/** The invented province on 12/05/2014 with a year of work that stands in every way a task can stand. */
export interface DutyYear extends DutyProvince {
  readonly obligations: Readonly<Record<(typeof NAMES)[number], Id>>;
  /** the first task of a unit from an obligation */
  task(obligation: (typeof NAMES)[number], unit: string): Promise<Id>;
  handIn(taskId: Id, by: string, on: Day): Promise<void>;
}

const NAMES = ['plan', 'report', 'list', 'portal', 'review', 'press'] as const;

export async function openDutyYear(
  subscribers: Readonly<Record<string, readonly Subscriber[]>> = {},
): Promise<DutyYear> {
  const province = await openDutyProvince(subscribers);
  const districts = [province.unit('huyen-a'), province.unit('huyen-b')];
  const all = [...districts, province.unit('so-noi-vu'), province.unit('ban-tuyen-giao')];
  const ids: Id[] = [];
  for (const _ of NAMES) ids.push(await province.lineage());
  const obligations = Object.fromEntries(NAMES.map((name, index) => [name, ids[index]])) as DutyYear['obligations'];
  const words = (section: string, action: string, deadline: Parameters<typeof aPublishedObligation>[2]) => ({
    section,
    action,
    quote: { start: 0, end: 12, text: action },
    ...deadline,
  });
  const { plan, report, list, portal, review, press } = obligations;
  await province.publish([
    aPublishedObligation(plan, districts, words('II.10', 'Gửi kế hoạch của huyện', { deadline: IN_MAY })),
    aPublishedObligation(report, all, words('III.1', 'Gửi báo cáo năm', { deadline: BEFORE_JULY })),
    aPublishedObligation(list, all, words('III.1', 'Gửi danh sách đầu mối', { deadline: once('2014-05-02') })),
    aPublishedObligation(
      portal,
      [province.unit('so-tttt')],
      words('II.1', 'Cập nhật Cổng thông tin', { deadline: ONGOING }),
    ),
    aPublishedObligation(
      review,
      [province.unit('so-tttt')],
      words('IV', 'Sơ kết khi có yêu cầu', { deadline: ON_DEMAND }),
    ),
    aPublishedObligation(
      press,
      [province.unit('so-tttt')],
      words('II.2', 'Họp báo', { deadline: once('2014-05-20'), coordinatorUnitIds: [province.unit('huyen-a')] }),
    ),
  ]);
  const task = async (obligation: (typeof NAMES)[number], unit: string): Promise<Id> => {
    const row = await province.read((tx) =>
      tx
        .selectFrom('task')
        .select('id')
        .where('obligation_id', '=', obligations[obligation])
        .where('unit_id', '=', province.unit(unit))
        .orderBy('due_key')
        .executeTakeFirstOrThrow(),
    );
    return row.id as Id;
  };
  const handIn = async (taskId: Id, by: string, on: Day): Promise<void> => {
    await province.database.write((tx) =>
      tx
        .updateTable('task')
        .set({ state: 'handed-in', handed_in_on: on, handed_in_by: province.actor(by).personId, state_since: on })
        .where('id', '=', taskId)
        .execute(),
    );
  };
  await handIn(await task('list', 'huyen-a'), 'huyen-a.officer', day('2014-05-01'));
  await handIn(await task('list', 'huyen-b'), 'huyen-b.officer', day('2014-05-08'));
  return { ...province, obligations, task, handIn };
}

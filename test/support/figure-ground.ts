import { aPublishedObligation, ONGOING } from '../../src/capabilities/obligations/obligations.fixtures.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { ok } from '../../src/kernel/result.ts';
import type { DutyProvince } from './duty-province.ts';
import type { Ground } from './invented-records.ts';

/** Units, people and two obligations of the invented province, for invented records to stand on. */
export async function openGround(province: DutyProvince): Promise<Ground> {
  const districts = ['huyen-a', 'huyen-b'].map((code) => province.unit(code));
  const lineages = [await province.lineage(), await province.lineage()];
  await province.publish(
    lineages.map((lineage, index) =>
      aPublishedObligation(lineage, districts, { deadline: ONGOING, position: index + 1 }),
    ),
  );
  const obligations = await province.read((tx) => tx.selectFrom('obligation').select('id').execute());
  const personOf = (post: string): Id => province.actor(post).personId;
  const actId = await province.succeed(async (change) =>
    ok(await change.record({ action: 'test.invent', subjectType: 'activity', subjectId: null })),
  );
  return {
    units: [...districts, province.unit('xa-c')],
    obligations: obligations.map(({ id }) => id as Id),
    people: [personOf('huyen-a.officer'), personOf('huyen-a.head'), personOf('so-tttt.officer')],
    actId,
    newId: province.newId,
  };
}

import { actorOf, type View } from '../../../platform/change.ts';
import { listRegisterPosts, listUnitsAt, type PostAt, type UnitAt } from '../../organisations/index.ts';
import { listLocalitiesOf, type TileMap, tileMap } from '../../plans/index.ts';
import { loadGeneralRules } from '../../rulebook/index.ts';
import { seesAllStaff, seesStaffOf } from './apparatus.policy.ts';
import { type StaffState, staffStateOf, trainingYears } from './staff-gaps.rules.ts';
import { listStaffProposals, type StaffProposal } from './staff-proposal.store.ts';

export interface StaffedUnit extends StaffState {
  readonly unit: UnitAt;
  readonly posts: readonly PostAt[];
}

type Locality = Awaited<ReturnType<typeof listLocalitiesOf>>[number];

export interface Apparatus {
  /** units in the PPC's line, in the order people know */
  readonly units: readonly StaffedUnit[];
  readonly years: number;
  readonly map: TileMap<Locality>;
  readonly proposals: readonly StaffProposal[];
}

/** A body above or beside: whoever leads the province needs no officer for this work of its own. */
const NOT_ASKED: ReadonlySet<string> = new Set(['ppc', 'government', 'ministry']);

/** Who does this work in each unit on the day, and what is lacking; a fixed number of queries. */
export async function loadApparatus(view: View): Promise<Apparatus> {
  const { tx, today } = view;
  const units = await loadSeenUnits(view);
  const localities = await listLocalitiesOf(
    tx,
    units.map(({ unit }) => unit.id),
    today,
  );
  return {
    units,
    years: await yearsOf({ tx, today }),
    map: tileMap(localities),
    proposals: seesAllStaff(actorOf(view)) ? await listStaffProposals(tx) : [],
  };
}

/** Those that somebody may see. */
export async function loadSeenUnits(view: View): Promise<StaffedUnit[]> {
  const actor = actorOf(view);
  return (await loadStaffedUnits(view)).filter(({ unit }) => seesStaffOf(actor, unit.path));
}

/** All units in the PPC's line that should have somebody for this work, whoever asks. */
export async function loadStaffedUnits({ tx, today }: Pick<View, 'tx' | 'today'>): Promise<StaffedUnit[]> {
  const years = await yearsOf({ tx, today });
  const posts = Map.groupBy(await listRegisterPosts(tx, today), (post) => post.unitId);
  return (await listUnitsAt(tx, today))
    .filter(({ inLine, kind }) => inLine && !NOT_ASKED.has(kind))
    .map((unit) => {
      const own = posts.get(unit.id) ?? [];
      return { unit, posts: own, ...staffStateOf(own, today, years) };
    });
}

const yearsOf = async ({ tx, today }: Pick<View, 'tx' | 'today'>): Promise<number> =>
  trainingYears((await loadGeneralRules(tx, today)).get('training-every-years'));

import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { View } from '../../platform/change.ts';
import {
  actorDirectory,
  listAliases,
  listGroupsAt,
  listUnitsAt,
  resolveIn,
  type UnitAt,
} from '../organisations/index.ts';

/** Whom names meant on one day. */
export interface ActorBook {
  readonly day: Day;
  readonly units: ReadonlyMap<Id, UnitAt>;
  /** what the installation knows by name, for the compiler's word lists */
  readonly knownNames: readonly string[];
  /** @returns for each name the units it means; a name that means none is missing */
  resolve(names: readonly string[], addressees: readonly string[]): ReadonlyMap<string, NameMeaning>;
}

export interface NameMeaning {
  readonly unitIds: readonly Id[];
  /** a collective name: the list of units is shown with its day */
  readonly collective: boolean;
  /** "… có liên quan": somebody has to say which of them are meant */
  readonly needsChoice: boolean;
}

/** Three queries, whatever is asked of it afterwards. */
export async function loadActorBook(view: View, day: Day): Promise<ActorBook> {
  const units = await listUnitsAt(view.tx, day);
  const aliases = Map.groupBy(await listAliases(view.tx), (each) => each.unitId);
  const groups = await listGroupsAt(view.tx, day);
  const always = { from: day, to: null };
  const resolvable = units.map((unit) => ({
    ...always,
    code: unit.id as string,
    name: unit.name,
    shortName: unit.shortName,
    kind: unit.kind,
    aliases: (aliases.get(unit.id) ?? []).map((each) => each.alias),
  }));
  const collective = groups.map((group) => ({
    ...always,
    ...group,
    members: { kinds: [], units: group.unitIds, groups: [], exclude: [] },
  }));
  const directory = actorDirectory(resolvable, collective, day);
  return {
    day,
    units: new Map(units.map((unit) => [unit.id, unit])),
    knownNames: [...new Set(resolvable.flatMap((unit) => [unit.name, unit.shortName]))],
    resolve(names, addressees) {
      const { because } = resolveIn(directory, [...new Set(names)], addressees);
      return new Map(
        because.map((each) => [
          each.name,
          {
            unitIds: each.unitCodes as readonly Id[],
            collective: each.via !== 'unit' || each.unitCodes.length > 1,
            needsChoice: each.needsChoice,
          },
        ]),
      );
    },
  };
}

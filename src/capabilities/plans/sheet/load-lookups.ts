import type { Id } from '../../../kernel/ids.ts';
import type { Period } from '../../../kernel/period.ts';
import type { View } from '../../../platform/change.ts';
import { listAliases, listUnitsAt } from '../../organisations/index.ts';
import { type CodeChoice, listCodeChoices } from '../../rulebook/index.ts';
import { CODE_LISTS } from '../lines/check-content.ts';
import { codeDictionary, type Lookups } from './reading/lookups.rules.ts';
import { dictionary } from './reading/nearest.rules.ts';
import { listEndedNames } from './sheet-lookups.store.ts';

export interface SheetWords extends Lookups {
  readonly sources: readonly CodeChoice[];
}

/** What words in a sheet can mean on a day: code lists, units with their other names, units that ended. */
export async function loadLookups(view: Pick<View, 'tx' | 'today'>, period: Period): Promise<SheetWords> {
  const { tx, today } = view;
  const lists = await listCodeChoices(tx, CODE_LISTS, today);
  const units = await listUnitsAt(tx, today);
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const aliases = (await listAliases(tx)).filter((each) => nameOf.has(each.unitId));
  const meaning = (id: Id) => ({ name: nameOf.get(id) ?? '', value: id });
  const ended = await listEndedNames(tx, today);
  return {
    period,
    sources: lists['funding-sources'].items,
    codes: {
      taskGroup: codeDictionary(lists['plan-task-groups'].items),
      channel: codeDictionary(lists.channels.items),
      informationKind: codeDictionary(lists['information-kinds'].items),
      languages: codeDictionary(lists.languages.items),
      sibling: codeDictionary(lists['sibling-plans'].items),
    },
    units: dictionary([
      ...units.flatMap((unit) => [unit.name, unit.shortName].map((word) => [word, meaning(unit.id)] as const)),
      ...units.map((unit) => [unit.nameEn, meaning(unit.id)] as const),
      ...aliases.map((each) => [each.alias, meaning(each.unitId)] as const),
    ]),
    ended: dictionary(ended.map((each) => [each.name, { name: each.name, value: each }] as const)),
  };
}

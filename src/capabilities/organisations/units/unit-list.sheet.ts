import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import type { UnitAt } from '../unit.rules.ts';
import { functionWords, kindWords, nameIn } from '../unit-words.pages.tsx';

/** The units of a day as a list, each with what it belongs to and what it does. */
export function unitListSheet(
  t: Translate,
  units: readonly UnitAt[],
  shown: (unit: UnitAt) => boolean,
  functionsOf: ReadonlyMap<string, readonly string[]>,
): Sheet {
  const nameOf = new Map<string, string>(units.map((unit) => [unit.id, nameIn(t, unit)]));
  return {
    name: t('units.title'),
    columns: [
      { header: t('unit.name'), width: 44 },
      { header: t('unit.shortName'), width: 20 },
      { header: t('unit.kind'), width: 26 },
      { header: t('unit.parent'), width: 36 },
      { header: t('unit.line'), width: 20 },
      { header: t('unit.functions'), width: 40 },
      { header: t('unit.code'), width: 24 },
    ],
    rows: units
      .filter(shown)
      .map((unit) => [
        nameIn(t, unit),
        unit.shortName,
        kindWords(t, unit.kind),
        unit.parentId === null ? null : (nameOf.get(unit.parentId) ?? null),
        unit.inLine ? null : t('units.outsideLine'),
        (functionsOf.get(unit.id) ?? []).map((name) => functionWords(t, name)).join(', '),
        unit.code,
      ]),
  };
}

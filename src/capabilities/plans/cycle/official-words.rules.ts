import { type Day, monthOf, yearOf } from '../../../kernel/day.ts';

/** "ngày 31 tháng 5 năm 2014": 0 before days under 10 and before months 1 and 2 only (NĐ 30/2020, Annex I, II.4). */
export function dayInLetters(date: Day): string {
  const month = monthOf(date);
  const written = month <= 2 ? `0${month}` : String(month);
  return `ngày ${date.slice(8, 10)} tháng ${written} năm ${yearOf(date)}`;
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** "UBND các huyện, thành phố" instead of nine names; units of no group by name, at the end. */
export interface NamedGroup<Unit> {
  readonly name: string;
  readonly units: readonly Unit[];
}

interface Member {
  readonly unitId: string;
  readonly name: string;
}

/** A group stands for its members where more than two of them are meant; each unit once. */
export function groupedNames<Unit extends Member>(
  units: readonly Unit[],
  groups: readonly { readonly name: string; readonly members: ReadonlySet<string> }[],
): NamedGroup<Unit>[] {
  const left = new Map(units.map((unit) => [unit.unitId, unit]));
  const named = groups.flatMap(({ name, members }): NamedGroup<Unit>[] => {
    const own = [...left.values()].filter(({ unitId }) => members.has(unitId));
    if (own.length < 3) return [];
    for (const { unitId } of own) left.delete(unitId);
    return [{ name: capitalised(name), units: own }];
  });
  return [...named, ...[...left.values()].map((unit) => ({ name: unit.name, units: [unit] }))];
}

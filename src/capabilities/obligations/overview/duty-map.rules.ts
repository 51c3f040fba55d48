import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { MapAxes, UnitDuty } from './overview.store.ts';

/** How a unit stands with an obligation in a year: the most urgent of its tasks speaks. */
export const DUTY_STATES = ['overdue', 'soon', 'waiting', 'open', 'undated', 'confirmed'] as const;
export const ASKED_STATES = ['asked', 'answered', 'confirmed'] as const;
export type DutyState = (typeof DUTY_STATES)[number] | (typeof ASKED_STATES)[number];

/** A unit outside the line of direction is asked: nothing of it is ever late (practice 15). */
export function dutyState(duty: UnitDuty): DutyState {
  if (duty.confirmed === duty.tasks) return 'confirmed';
  if (duty.cooperation) return duty.waiting > 0 ? 'answered' : 'asked';
  if (duty.overdue > 0) return 'overdue';
  if (duty.soon > 0) return 'soon';
  if (duty.waiting > 0) return 'waiting';
  return duty.undated === duty.tasks - duty.confirmed ? 'undated' : 'open';
}

/** The units under their names in the reader's language. */
export const namedIn = (locale: string, units: MapAxes['units']): MapAxes['units'] =>
  locale === 'vi' ? units : units.map((unit) => ({ ...unit, name: unit.nameEn }));

/** A unit with what it has not handed in although the day has passed or is near. */
export interface LateUnit {
  readonly unitId: Id;
  readonly name: string;
  readonly overdue: number;
  readonly soon: number;
  readonly overdueSince: Day | null;
  readonly nextUrgedOn: Day | null;
}

/** Most overdue first, then the nearest day. */
export function lateUnits(duties: readonly UnitDuty[], units: MapAxes['units']): LateUnit[] {
  const byUnit = Map.groupBy(
    duties.filter((duty) => !duty.cooperation && duty.overdue + duty.soon > 0),
    (duty) => duty.unitId,
  );
  return units
    .flatMap(({ id, name }): LateUnit[] => {
      const own = byUnit.get(id);
      if (!own) return [];
      const total = (field: 'overdue' | 'soon') => own.reduce((sum, duty) => sum + duty[field], 0);
      const first = (field: 'overdueSince' | 'nextUrgedOn') =>
        own.flatMap((duty) => duty[field] ?? []).sort()[0] ?? null;
      return [
        {
          unitId: id,
          name,
          overdue: total('overdue'),
          soon: total('soon'),
          overdueSince: first('overdueSince'),
          nextUrgedOn: first('nextUrgedOn'),
        },
      ];
    })
    .sort(
      (a, b) =>
        b.overdue - a.overdue || compare(a.overdueSince, b.overdueSince) || compare(a.nextUrgedOn, b.nextUrgedOn),
    );
}

const compare = (a: Day | null, b: Day | null): number => ((a ?? '9999') < (b ?? '9999') ? -1 : a === b ? 0 : 1);

/** Units that are ordered, those with the most overdue first; units that are asked stand apart. */
export function splitUnits(duties: readonly UnitDuty[], units: MapAxes['units']) {
  const overdue = new Map<Id, number>();
  const ordered = new Set<Id>();
  const asked = new Set<Id>();
  for (const duty of duties) {
    overdue.set(duty.unitId, (overdue.get(duty.unitId) ?? 0) + duty.overdue);
    (duty.cooperation ? asked : ordered).add(duty.unitId);
  }
  return {
    ordered: units
      .filter(({ id }) => ordered.has(id))
      .toSorted((a, b) => (overdue.get(b.id) ?? 0) - (overdue.get(a.id) ?? 0)),
    asked: units.filter(({ id }) => asked.has(id)),
  };
}

/**
 * What a document is called in the head of a column: 01 for "Chỉ thị số 01/2013/CT-UBND"; its whole number, then all
 * of its label, where two would read the same. @returns by label; empty when one document gives all columns
 */
export function documentMarks(obligations: MapAxes['obligations']): ReadonlyMap<string, string> {
  const labels = [...new Set(obligations.map(({ documentLabel }) => documentLabel))];
  if (labels.length < 2) return new Map();
  const names = labels.map(namesOf);
  const isAlone = (level: number, name: string) => names.filter((other) => other[level] === name).length === 1;
  return new Map(
    labels.map((label, index) => [label, names[index]?.find((name, level) => isAlone(level, name)) ?? label]),
  );
}

/** From short to long. */
function namesOf(label: string): readonly string[] {
  const number = /\ssố (\S+)/.exec(label)?.[1] ?? label;
  return [number.split('/')[0] || label, number, label];
}

/** Heads of columns: the document where there are several, the section, a letter where several obligations share one. */
export function columnLabels(obligations: MapAxes['obligations']): Map<Id, string> {
  const bySection = Map.groupBy(obligations, ({ documentLabel, section }) => `${documentLabel} ${section}`);
  const marks = documentMarks(obligations);
  return new Map(
    [...bySection.values()].flatMap((same) =>
      same.map(({ id, section, documentLabel }, index): [Id, string] => {
        const own = same.length === 1 ? section : section + letter(index);
        const mark = marks.get(documentLabel);
        return [id, mark ? `${mark} ${own}` : own];
      }),
    ),
  );
}

const letter = (index: number): string => String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));

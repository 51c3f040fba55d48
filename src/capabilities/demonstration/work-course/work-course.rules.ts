import { addDays, type Day } from '../../../kernel/day.ts';
import type { InventedLine } from '../plan-course/invented-line.rules.ts';
import { courseOf } from './activity-course.rules.ts';
import { chance, diceOf, within } from './dice.rules.ts';
import { inventActivities } from './invent-activities.rules.ts';
import { type DatedWork, dated, type ReportForm } from './work-act.rules.ts';

export interface YearOfWork {
  readonly year: number;
  readonly seed: number;
  readonly lines: readonly InventedLine[];
}

/**
 * A believable year of work from the lines of its plans: some units are late, some evidence is missing, some records
 * come back once, some money is overspent, some events are recorded by two units. The same seed gives the same year.
 */
export function workOf({ year, seed, lines }: YearOfWork): DatedWork[] {
  const units = [...new Set(lines.map((line) => line.unit))].sort();
  const acts = [
    ...moneyOf(year, seed, units),
    ...lines.flatMap((line) => inventActivities(line, year, seed)).flatMap((activity) => courseOf(activity, seed)),
    ...units.flatMap((unit) => reportsOf(unit, year, seed)),
    ...gatheringOf(year, 'half-year', '05-16', '06-20', '06-26'),
    ...gatheringOf(year, 'year', '11-16', '12-19', '12-25'),
    dated(`${year}-12-23` as Day, { kind: 'report-on-directive' }),
  ];
  return acts.sort((one, two) => (one.on < two.on ? -1 : one.on > two.on ? 1 : 0));
}

/** The estimate comes in December, before the year; each unit lays it on its lines in January (practice 19). */
function moneyOf(year: number, seed: number, units: readonly string[]): DatedWork[] {
  return [
    dated(`${year - 1}-12-20` as Day, { kind: 'assign' }),
    ...units.map((unit) => {
      const days = within(diceOf(seed, `money ${unit} ${year}`), 3, 24);
      return dated(addDays(`${year}-01-01` as Day, days), { kind: 'distribute', unit });
    }),
    dated(`${year + 1}-01-26` as Day, { kind: 'settle' }),
  ];
}

/** The rounds open a month before; the standing body gathers what came, the province reports to its ministry. */
const gatheringOf = (year: number, form: ReportForm, opens: string, gathers: string, leaves: string): DatedWork[] => [
  dated(`${year}-${opens}` as Day, { kind: 'open-reports' }),
  dated(addDays(`${year}-${gathers}` as Day, -2), { kind: 'rest-of-reports', form }),
  dated(`${year}-${gathers}` as Day, { kind: 'gather-reports', form }),
  dated(`${year}-${leaves}` as Day, { kind: 'report-to-ministry', form }),
];

/** Half a year's report around 14 June, a year's around 14 December; one unit in nine is silent, one in seven late. */
function reportsOf(unit: string, year: number, seed: number): DatedWork[] {
  return (['half-year', 'year'] as const).flatMap((form) => {
    const dice = diceOf(seed, `report ${unit} ${year} ${form}`);
    if (chance(dice, 0.11)) return [];
    const cut = (form === 'half-year' ? `${year}-06-14` : `${year}-12-14`) as Day;
    const sent = addDays(cut, chance(dice, 0.14) ? within(dice, 6, 9) : within(dice, 1, 3));
    return [
      dated(sent, { kind: 'report', unit, form }),
      dated(addDays(sent, 1), { kind: 'receive-report', unit, form }),
    ];
  });
}

import { addDays, type Day } from '../../../kernel/day.ts';
import type { InventedLine } from '../plan-course/invented-line.rules.ts';
import { chance, type Dice, diceOf, pick, within } from './dice.rules.ts';
import { type InventedActivity, inventActivities } from './invent-activities.rules.ts';

/** What one day asks of the people who work, in the order in which an office would do it. */
export type WorkAct =
  | { readonly kind: 'assign' | 'settle' | 'open-reports' }
  | { readonly kind: 'distribute'; readonly unit: string }
  | { readonly kind: 'record' | 'complete' | 'confirm' | 'check'; readonly activity: InventedActivity }
  | { readonly kind: 'return'; readonly activity: InventedActivity; readonly words: string }
  | { readonly kind: 'pay'; readonly activity: InventedActivity; readonly share: number; readonly voucher: string }
  | { readonly kind: 'cover'; readonly activity: InventedActivity; readonly outlet: Outlet }
  | { readonly kind: 'report' | 'receive-report'; readonly unit: string; readonly form: ReportForm }
  | { readonly kind: 'rest-of-reports' | 'gather-reports' | 'report-to-ministry'; readonly form: ReportForm };

export type ReportForm = 'half-year' | 'year';

export interface Outlet {
  readonly name: string;
  readonly country: string;
  readonly language: string;
}

export interface DatedWork {
  readonly on: Day;
  readonly act: WorkAct;
}

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
  ];
  return acts.sort((one, two) => (one.on < two.on ? -1 : one.on > two.on ? 1 : 0));
}

const dated = (on: Day, act: WorkAct): DatedWork => ({ on, act });

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

/** What becomes of one activity after its day. */
function courseOf(activity: InventedActivity, seed: number): DatedWork[] {
  const dice = diceOf(seed, `course ${activity.unit} ${activity.title}`);
  const recorded = addDays(activity.to, activity.late ? within(dice, 21, 45) : within(dice, 0, 5));
  const acts = [dated(recorded, { kind: 'record', activity })];
  const confirmed = addDays(recorded, within(dice, 1, 8));
  const waits = chance(dice, 0.08);
  if (!waits) acts.push(dated(confirmed, { kind: 'confirm', activity }));
  if (!waits && chance(dice, 0.06)) acts.push(...returned(activity, confirmed, dice));
  else if (!waits && chance(dice, 0.55))
    acts.push(dated(addDays(confirmed, within(dice, 2, 20)), { kind: 'check', activity }));
  if (activity.paid) acts.push(paid(activity, recorded, dice));
  if (activity.covered && chance(dice, 0.8)) acts.push(...covered(activity, recorded, dice));
  return acts;
}

function returned(activity: InventedActivity, confirmed: Day, dice: Dice): DatedWork[] {
  const day = addDays(confirmed, within(dice, 2, 9));
  const again = addDays(day, within(dice, 2, 6));
  return [
    dated(day, { kind: 'return', activity, words: pick(dice, MISSING) }),
    dated(again, { kind: 'complete', activity }),
    dated(addDays(again, 2), { kind: 'confirm', activity }),
  ];
}

const MISSING = [
  'Đề nghị bổ sung ảnh hoặc văn bản thể hiện kết quả.',
  'Đề nghị ghi rõ số lượng sản phẩm theo từng thứ tiếng.',
  'Đề nghị kiểm tra lại số người tham dự và thành phần.',
];

/** Most pay a little less than was laid on the line, one in twelve more. */
function paid(activity: InventedActivity, recorded: Day, dice: Dice): DatedWork {
  const share = chance(dice, 0.08) ? 1.05 + dice() * 0.2 : 0.75 + dice() * 0.25;
  const voucher = `UNC-${100 + within(dice, 0, 899)}`;
  return dated(addDays(recorded, within(dice, 3, 25)), { kind: 'pay', activity, share, voucher });
}

/** One to three outlets write about it; what two of them print is one story. */
const covered = (activity: InventedActivity, recorded: Day, dice: Dice): DatedWork[] => {
  const first = within(dice, 0, OUTLETS.length - 1);
  return Array.from({ length: within(dice, 1, 3) }, (_, index) => {
    const outlet = OUTLETS[(first + index) % OUTLETS.length] ?? pick(dice, OUTLETS);
    return dated(addDays(recorded, 1 + (index % 2)), { kind: 'cover', activity, outlet });
  });
};

/** Invented outlets: nobody's name is used. */
const OUTLETS: readonly Outlet[] = [
  { name: 'Nhật báo Trình Diễn', country: 'vn', language: 'vi' },
  { name: 'Đài Trình Diễn Cao Nguyên', country: 'vn', language: 'vi' },
  { name: 'Bản tin Attapư Trình Diễn', country: 'la', language: 'lo' },
  { name: 'Ratanakiri Trình Diễn', country: 'kh', language: 'km' },
  { name: 'The Demonstration Highlander', country: 'th', language: 'en' },
];

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

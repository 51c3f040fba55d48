import { addDays, type Day, day, weekday } from '../../../kernel/day.ts';
import type { InventedLine } from '../plan-course/invented-line.rules.ts';
import type { CycleCourse, PlanCourse } from '../plan-course/plan-course.rules.ts';
import { chance, diceOf, pick, within } from '../work-course/dice.rules.ts';

export interface InventPlanning {
  /** the year that is planned for; the planning happens in the year before */
  readonly year: number;
  readonly seed: number;
  readonly units: readonly string[];
  /** lines of units of the preset, which invented districts take as their model */
  readonly models: readonly InventedLine[];
}

/** The planning of one year by these units: most send in time, some late, some never, one line in a dozen comes back. */
export function inventPlanning(invent: InventPlanning): PlanCourse {
  const { year, seed, units, models } = invent;
  const planned = year - 1;
  const at = (monthDay: string): Day => workingDay(day(`${planned}-${monthDay}`));
  const numbered = (number: number, monthDay: string) => ({ number: String(number), on: at(monthDay) });
  const cycle: CycleCourse = {
    year,
    window: null,
    basis: '',
    prepare: at('04-14'),
    open: at('04-21'),
    guidance: numbered(386, '04-23'),
    sends: Object.fromEntries(units.flatMap((unit) => sendingOf(unit, planned, seed))),
    receive_after: 2,
    returns: units.flatMap((unit) => returnOf(unit, planned, seed)),
    decide: at('06-09'),
    opinions: at('06-10'),
    answers: at('06-12'),
    close_opinions: at('06-13'),
    finance: at('06-13'),
    appraise: at('06-16'),
    submit: at('06-17'),
    office: at('06-18'),
    remark: null,
    agree: at('06-20'),
    issue: numbered(1420, '06-24'),
    urge: null,
    ministry: { send: at('06-25'), receive: at('06-27'), arrival: '2318' },
    own: {},
    close: null,
  };
  return { cycles: [cycle], lines: units.flatMap((unit) => linesOf(unit, invent, models)) };
}

/** Saturday and Sunday go back to Friday: offices send before. */
const workingDay = (on: Day): Day => addDays(on, -Math.max(0, weekday(on) - 5));

/** One in twenty-five stays silent, one in six is late: up to the week in which all is decided. */
function sendingOf(unit: string, year: number, seed: number): [string, Day][] {
  const dice = diceOf(seed, `send ${unit}`);
  if (chance(dice, 0.04)) return [];
  const due = day(`${year}-05-31`);
  return [[unit, workingDay(addDays(due, chance(dice, 0.17) ? within(dice, 1, 5) : -within(dice, 1, 18)))]];
}

function returnOf(unit: string, year: number, seed: number): CycleCourse['returns'][number][] {
  const dice = diceOf(seed, `return ${unit}`);
  const [sent] = sendingOf(unit, year, seed);
  const on = sent && addDays(sent[1], 2);
  if (!on || on > `${year}-05-30` || !chance(dice, 0.1)) return [];
  return [{ unit, on, message: pick(dice, MESSAGES), resend: addDays(on, within(dice, 2, 5)) }];
}

const MESSAGES = [
  'Đề nghị ghi rõ số buổi và thôn, làng dự kiến tổ chức.',
  'Đề nghị bổ sung số lượng sản phẩm theo từng thứ tiếng.',
  'Đề nghị làm rõ nguồn kinh phí xã hội hóa.',
];

/** The preset's units keep their lines; an invented district takes two to four of those of the other districts. */
function linesOf(unit: string, { seed, year }: InventPlanning, models: readonly InventedLine[]): InventedLine[] {
  const years = [year];
  const own = models.filter((line) => line.unit === unit);
  if (own.length > 0) return own.map((line) => ({ ...line, years }));
  const dice = diceOf(seed, `lines ${unit}`);
  const place = `Huyện Mẫu ${unit.slice(-4)}`;
  const districts = models.filter((line) => line.unit.startsWith('kt-huyen-') && OF_A_DISTRICT.test(line.title));
  const chosen = new Map(
    Array.from({ length: within(dice, 2, 4) }, () => pick(dice, districts)).map((line) => [line.title, line]),
  );
  return [...chosen.values()].map((line) => ({
    ...line,
    unit,
    place,
    years,
    title: line.title.replace(/ (?:về huyện|tại|của huyện|huyện) .+$/u, (words) => wordsFor(words, place)),
    quantity: Math.max(1, Math.round(line.quantity * (0.6 + dice() * 0.8))),
    money: Object.fromEntries(
      Object.entries(line.money).map(([source, amount]) => [source, Math.round((amount * (0.6 + dice())) / 1e6) * 1e6]),
    ),
  }));
}

const OF_A_DISTRICT = /truyền thanh|họp thôn|pa nô|kết nghĩa/iu;

/** "tại xã Bờ Y" becomes "tại Huyện Mẫu 0007"; what follows the name of a place stays. */
const wordsFor = (words: string, place: string): string => {
  const lower = place.replace('Huyện', 'huyện');
  const rest = / trên hệ thống truyền thanh cơ sở$/u.exec(words)?.[0] ?? '';
  const [, lead = 'tại'] = /^ (về|tại|của|huyện)/u.exec(words) ?? [];
  return ` ${lead === 'huyện' ? '' : `${lead} `}${lower}${rest}`;
};

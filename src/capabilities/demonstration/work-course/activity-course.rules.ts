import { addDays, type Day } from '../../../kernel/day.ts';
import { chance, type Dice, diceOf, pick, within } from './dice.rules.ts';
import type { InventedActivity } from './invent-activities.rules.ts';
import { type DatedWork, dated, type Outlet } from './work-act.rules.ts';

/** What becomes of one activity after its day. */
export function courseOf(activity: InventedActivity, seed: number): DatedWork[] {
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

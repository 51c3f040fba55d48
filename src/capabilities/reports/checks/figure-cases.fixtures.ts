import { findingKey } from './finding.rules.ts';
import type { YearOnYear } from './jump.rules.ts';
import type { WrittenCount } from './round-numbers.rules.ts';
import { type Dice, dice } from './seeded-cases.fixtures.ts';
import type { FigureInWords, WholeAndParts } from './sum.rules.ts';

/** Four indicators of thirty units over two years that were not alike; some figures have a nought too many or are gone. */
export function jumpCases(seed: number) {
  const throwing = dice(seed);
  const faults = new Set<string>();
  const figures = [3, 12, 60, 400].flatMap((usual, at) => {
    const trend = throwing.between(70, 170) / 100;
    return Array.from({ length: 30 }, (_, unit): YearOnYear => {
      const own = (usual * throwing.between(50, 200)) / 100;
      const figure = { unitId: `unit ${unit}`, indicator: `i${at}`, label: `Chỉ tiêu ${at}` };
      const [before, now] = [throwing.around(own), throwing.around(own * trend)];
      if (before < 15 || !throwing.chance(0.06)) return { ...figure, before, now };
      faults.add(findingKey('jump', figure.unitId, figure.indicator));
      return { ...figure, before, now: throwing.pick([now * 10, now * 4 + before, 0]) };
    });
  });
  return { figures, faults };
}

/** Attendees by unit and copies by language; some totals were typed wrong or miss a unit. */
export function sumCases(seed: number) {
  const throwing = dice(seed);
  const faults = new Set<string>();
  const wholes = Array.from({ length: 80 }, (_, at): WholeAndParts => {
    const parts = Array.from({ length: throwing.between(0, 7) }, () => throwing.between(1, 60));
    const sum = parts.reduce((total, part) => total + part, 0);
    const record = { kind: 'activity' as const, id: `a${at}`, unitId: 'unit', label: `Hoạt động ${at}`, day: null };
    const wrong = parts.length > 1 && throwing.chance(0.15);
    if (wrong) faults.add(findingKey('sum', 'activity', record.id, 'persons'));
    const whole = wrong ? throwing.pick([sum - (parts[0] ?? 1), sum + throwing.between(1, 9), sum * 10]) : sum;
    return { unitId: 'unit', record, label: 'persons', whole, parts };
  });
  return { wholes, faults };
}

const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ['classes', ['lớp tập huấn']],
  ['delegations', ['đoàn vào', 'đoàn khách nước ngoài']],
  ['items', ['tin, bài']],
  ['copies', ['ấn phẩm']],
];

/** Reports whose text repeats their figures, beside plans, parts and last year's; some repeat them wrong. */
export function wordCases(seed: number) {
  const throwing = dice(seed);
  return Array.from({ length: 20 }, (_, at) => {
    const faults = new Set<string>();
    const id = `s${at}`;
    const figures = NAMED.map(([indicator, names]): FigureInWords => {
      const reported = throwing.between(3, 2400);
      return { unitId: 'unit', indicator, label: indicator, names, reported, stated: throwing.between(0, 3) };
    });
    const sentences = figures.map((figure) => {
      const wrong = throwing.chance(0.15);
      if (wrong) faults.add(findingKey('sum', 'words', id, figure.indicator));
      const said = wrong
        ? figure.reported + throwing.pick([-1, 3.5, 10, 100]) * 2
        : figure.reported + (throwing.chance(0.2) ? figure.stated : 0);
      return sentenceOf(throwing, Math.abs(said), throwing.pick(figure.names));
    });
    return { figures, sections: [{ id, label: 'Kết quả', text: sentences.join(' ') }], faults };
  });
}

const dotted = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.');

function sentenceOf(throwing: Dice, said: number, name: string): string {
  const number = dotted(said);
  const [part, other] = [dotted(Math.floor(said / 2)), dotted(throwing.between(1, 900))];
  return throwing.pick([
    `Trong kỳ, đơn vị đã thực hiện ${number} ${name}.`,
    `Đã tổ chức được ${number} ${name}, trong đó có ${part} ${name} tại xã biên giới.`,
    `Toàn ngành có ${number} lượt ${name}, cùng kỳ năm trước ${other} ${name}.`,
    `Kết quả: ${number} ${name}; kế hoạch cả năm là ${other} ${name}.`,
    `Ngày 12/3 đã báo cáo ${number} ${name} theo Công văn số 15/UBND-VX.`,
  ]);
}

/** Counts of twenty units over a year; a crowd is guessed at times, but a few units guess all. */
export function roundCases(seed: number) {
  const throwing = dice(seed);
  const faults = new Set<string>();
  const counts = Array.from({ length: 20 }, (_, unit) => {
    const unitId = `unit ${unit}`;
    const guesses = throwing.chance(0.2);
    if (guesses) faults.add(findingKey('round-numbers', unitId));
    const step = throwing.pick([5, 10]);
    return Array.from({ length: throwing.between(8, 25) }, (_, at): WrittenCount => {
      const counted = throwing.between(12, throwing.pick([60, 300, 2000]));
      const guessed = throwing.chance(guesses ? 0.95 : 0.15);
      const record = { kind: 'activity' as const, id: `${unit}-${at}`, unitId, label: 'Hoạt động', day: null };
      return { unitId, amount: guessed ? Math.max(step, Math.round(counted / step) * step) : counted, record };
    });
  }).flat();
  return { counts, faults };
}

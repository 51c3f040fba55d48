import type { InventedLine } from '../plan-course/invented-line.rules.ts';
import { type Dice, within } from './dice.rules.ts';

export interface InventedMeasure {
  readonly code: string;
  readonly country?: string;
  readonly language?: string;
  readonly amount: number;
}

/** Lines name countries as people write them; figures need the codes of the list. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Lào: 'la',
  Campuchia: 'kh',
  'Thái Lan': 'th',
  'Nhật Bản': 'jp',
  'Hàn Quốc': 'kr',
};

export const countriesOf = ({ countries }: Pick<InventedLine, 'countries'>): string[] =>
  countries.map((name) => COUNTRIES[name] ?? 'other');

/** Words of invented lines by which their kind is known; the first that fits counts. */
const KINDS: readonly (readonly [words: RegExp, kind: string])[] = [
  [/truyền thanh/iu, 'commune-broadcast'],
  [/họp thôn|già làng/iu, 'village-meeting'],
  [/kết nghĩa/iu, 'border-twinning'],
  [/đoàn đại biểu|đón đoàn/iu, 'delegation-in'],
  [/hội chợ|gian hàng/iu, 'fair'],
  [/pa nô|bảng chỉ dẫn/iu, 'panel'],
  [/tờ gấp/iu, 'border-gate-product'],
  [/đặc san|cẩm nang|danh mục/iu, 'publication'],
  [/bồi dưỡng|tập huấn/iu, 'training'],
  [/chuyên mục|cổng thông tin/iu, 'portal-post'],
  [/giao lưu|giải việt dã|tuần lễ/iu, 'exchange'],
  [/cung cấp tư liệu|phim/iu, 'article'],
  [/báo cáo tổng hợp/iu, 'monitoring'],
  [/hướng dẫn/iu, 'guidance'],
  [/hội nghị|gặp mặt/iu, 'event'],
];

/** The kind of work that an invented line speaks of. */
export const kindOf = ({ title }: Pick<InventedLine, 'title'>): string =>
  KINDS.find(([words]) => words.test(title))?.[1] ?? 'other';

/**
 * What one of `count` pieces of work counts, in the measures that its kind asks (activities/kinds); near the quantity of
 * the line, seldom exactly it.
 */
export function measuresOf(kind: string, line: InventedLine, count: number, dice: Dice): InventedMeasure[] {
  const near = Math.max(1, Math.round((line.quantity / count) * (0.8 + dice() * 0.35)));
  const each = (code: string): InventedMeasure[] =>
    line.languages.map((language) => ({
      code,
      language,
      amount: Math.max(1, Math.round(near / line.languages.length)),
    }));
  const guests = (least: number, most: number): InventedMeasure[] =>
    (line.countries.length > 0 ? countriesOf(line) : ['vn']).map((country) => ({
      code: 'persons',
      country,
      amount: within(dice, least, most),
    }));
  switch (kind) {
    case 'commune-broadcast':
      return each('broadcasts');
    case 'portal-post':
      return [...each('posts'), { code: 'visits', amount: within(dice, 800, 5400) }];
    case 'article':
      return each('items');
    case 'village-meeting':
      return [{ code: 'persons', amount: within(dice, 34, 141) * near }];
    case 'border-twinning':
    case 'exchange':
    case 'event':
      return guests(12, 87);
    case 'delegation-in':
      return guests(5, 19);
    case 'fair':
      return [
        { code: 'booths', amount: near },
        { code: 'visitors', amount: within(dice, 1900, 7400) },
      ];
    case 'panel':
      return [{ code: 'clusters', amount: near }, ...each('panels')];
    case 'border-gate-product':
      return each('copies');
    case 'publication':
      return [...line.languages.map((language) => ({ code: 'titles', language, amount: 1 })), ...each('copies')];
    case 'training':
      return [
        { code: 'sessions', amount: near },
        { code: 'persons', amount: within(dice, 28, 76) * near },
      ];
    case 'monitoring':
      return [{ code: 'reports', amount: near }];
    default:
      return [];
  }
}

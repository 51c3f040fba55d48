import { type Day, formatDay } from '../../../kernel/day.ts';
import type { DoneKind } from './done-work.store.ts';
import type { Missed } from './missed-work.rules.ts';
import { count, limits } from './offered-limits.rules.ts';
import type { Offer } from './report-form.rules.ts';

/** What the records say, as far as a section's first words are made of it. */
export interface OfferFacts {
  /** "Ủy ban nhân dân huyện Đăk Tô"; of the province "toàn tỉnh" */
  readonly who: string;
  readonly from: Day;
  readonly to: Day;
  readonly done: readonly DoneKind[];
  /** names of the list activity-kinds */
  readonly kindNames: ReadonlyMap<string, string>;
  /** "lớp, buổi" of the measure sessions */
  readonly measureUnit: (code: string) => string;
  readonly missed: readonly Missed[];
  /** lines of the unit's plan that fell due in the period */
  readonly planned: number;
  /** of a report that gathers others: who has not sent, and what those who have sent say they missed; else null */
  readonly gathered: { readonly silent: number; readonly missed: number } | null;
  /** titles planned for the time that follows */
  readonly ahead: readonly string[];
  readonly noActivity: boolean;
}

/** Kinds that are direction and guidance, not work towards the public. */
const DIRECTION: readonly string[] = ['guidance', 'communication-request', 'press-briefing', 'inspection', 'award'];
const SHOWN_MEASURES = 3;
const SHOWN_AHEAD = 8;

/**
 * Neutral sentences out of the records, in office Vietnamese, for a person to accept or to write anew; nothing is
 * praised and nothing is added that no record says.
 */
export function offeredWords(offer: Offer, facts: OfferFacts): string {
  switch (offer) {
    case 'direction':
      return direction(facts);
    case 'results':
      return results(facts);
    case 'limits':
      return limits(facts);
    case 'next':
      return next(facts);
    case 'none':
      return '';
  }
}

const days = ({ from, to }: Pick<OfferFacts, 'from' | 'to'>): string =>
  `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`;

function direction(facts: OfferFacts): string {
  const rows = facts.done.filter(({ kind }) => DIRECTION.includes(kind));
  if (rows.length === 0)
    return `Trong kỳ, ${facts.who} chưa ghi nhận văn bản chỉ đạo, hướng dẫn về thông tin đối ngoại.`;
  return [`Trong kỳ, ${facts.who} đã thực hiện:`, ...rows.map((row) => kindLine(row, facts))].join('\n');
}

function results(facts: OfferFacts): string {
  if (facts.noActivity) return `Trong kỳ (${days(facts)}), ${facts.who} không có hoạt động thông tin đối ngoại.`;
  const rows = facts.done.filter(({ kind }) => !DIRECTION.includes(kind));
  const proven = sum(facts.done, (row) => row.proven);
  const stated = sum(facts.done, (row) => row.stated);
  const directing = proven - sum(rows, (row) => row.proven);
  if (proven + stated === 0)
    return `Trong kỳ (${days(facts)}), ${facts.who} chưa ghi nhận hoạt động thông tin đối ngoại.`;
  const within = directing > 0 ? `, trong đó ${count(directing)} việc chỉ đạo, điều hành nêu tại mục I` : '';
  const apart =
    stated > 0 ? `; ngoài ra có ${count(stated)} hoạt động chưa có tài liệu minh chứng, không tính vào số liệu` : '';
  return [
    `Trong kỳ (${days(facts)}), ${facts.who} đã thực hiện ${count(proven)} hoạt động có tài liệu minh chứng${within}${apart}. Cụ thể:`,
    ...rows.filter((row) => row.proven > 0).map((row) => kindLine(row, facts)),
  ].join('\n');
}

/** "- Tập huấn, bồi dưỡng: 03 hoạt động (04 lớp, buổi; 120 người), gồm “…” (12/03/2014, Đăk Tô)." */
function kindLine(row: DoneKind, facts: OfferFacts): string {
  const measures = Object.entries(row.measures)
    .filter(([, amount]) => amount > 0)
    .slice(0, SHOWN_MEASURES)
    .map(([code, amount]) => `${count(amount)} ${facts.measureUnit(code)}`);
  const amounts = measures.length > 0 ? ` (${measures.join('; ')})` : '';
  const titles = row.titles.map(
    ({ title, day, place }) => `“${title}” (${[formatDay(day), place].filter(Boolean).join(', ')})`,
  );
  const named =
    titles.length === 0 ? '' : `, ${row.proven > titles.length ? 'trong đó có' : 'gồm'} ${titles.join('; ')}`;
  return `- ${facts.kindNames.get(row.kind) ?? row.kind}: ${count(row.proven)} hoạt động${amounts}${named}.`;
}

function next({ ahead, who }: OfferFacts): string {
  if (ahead.length === 0) return `Thời gian tới, ${who} tiếp tục thực hiện các nhiệm vụ thông tin đối ngoại được giao.`;
  const shown = ahead.slice(0, SHOWN_AHEAD).map((title) => `- ${title};`);
  const more = ahead.length > SHOWN_AHEAD ? [`- ${ahead.length - SHOWN_AHEAD} nhiệm vụ khác theo kế hoạch.`] : [];
  return [`Thời gian tới, ${who} tiếp tục thực hiện các nhiệm vụ theo kế hoạch:`, ...shown, ...more]
    .join('\n')
    .replace(/;$/, '.');
}

const sum = (rows: readonly DoneKind[], of: (row: DoneKind) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

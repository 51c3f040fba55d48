import type { Occurrence } from '../citations/citations.ts';
import type { Act } from '../citations/entities.ts';
import { fixes, numberedActs, symbolFix } from './cited-acts.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { distinct, finding, printDay, spanOf } from './finding.ts';
import { periodOf } from './title-period.ts';

/** One act printed with two symbols. */
const symbolConflict: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    const spellings = distinct(act.occurrences, (occurrence) => occurrence.symbol?.canonical ?? null);
    if (spellings.size < 2) return [];
    const { canonical, key } = act.entity;
    const odd = act.occurrences.filter((occurrence) => occurrence.symbol?.canonical !== canonical);
    if (odd.length === 0) return [];
    const majority = (spellings.get(canonical)?.length ?? 0) > odd.length;
    return [
      finding(
        'citations/symbol-conflict',
        {
          vi: `Đề nghị kiểm tra số, ký hiệu: cùng một văn bản được ghi là ${[...spellings.keys()].join(' và ')}; ${canonical} xuất hiện nhiều hơn.`,
          en: `One act is cited with different symbols: ${[...spellings.keys()].join(', ')}; ${canonical} stands more often.`,
        },
        odd.map(spanOf),
        { key, ...(majority && { fix: fixes(odd.map((occurrence) => symbolFix(occurrence, canonical))) }) },
      ),
    ];
  });

/** Titles shorter than this are those of many acts. */
const tellingTitle = 24;

/** Type, symbol, date and title agree in two sentences, the numbers do not. */
const numberConflict: Rule = (context) => {
  const groups = new Map<string, Act[]>();
  for (const act of numberedActs(context)) {
    const { type, symbol, date, title } = act.entity;
    if (!type || !date || !title || title.length < tellingTitle) continue;
    const key = `${type}|${symbol}|${date}|${title.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), act]);
  }
  return [...groups.values()].flatMap((acts): FindingDraft[] => {
    const [first, second] = acts;
    // Two papers of one day and one subject stand side by side in a list.
    if (!first || !second || acts.length > 2 || shareBlock(first, second)) return [];
    const names = acts.map((act) => act.entity.canonical);
    return [
      finding(
        'citations/number-conflict',
        {
          vi: `Đề nghị kiểm tra số văn bản: ${names.join(' và ')} cùng tên loại, ngày ban hành và trích yếu.`,
          en: `Two numbers with one type, date and title: ${names.join(', ')}.`,
        },
        acts.map((act) => spanOf(act.occurrences[0] as Occurrence)),
        { key: first.entity.key },
      ),
    ];
  });
};

function shareBlock(one: Act, other: Act): boolean {
  const blocks = new Set(one.occurrences.map((occurrence) => occurrence.block));
  return other.occurrences.some((occurrence) => blocks.has(occurrence.block));
}

/** One act printed with two dates; a number without year comes again every year. */
const dateConflict: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    const dates = distinct(act.occurrences, (occurrence) => occurrence.details?.date ?? null);
    const issuers = distinct(act.occurrences, (occurrence) => occurrence.details?.issuer?.toLowerCase() ?? null);
    if (dates.size < 2 || issuers.size > 1) return [];
    const years = new Set([...dates.keys()].map((date) => date.slice(0, 4)));
    if (act.entity.year === null && years.size > 1) return [];
    const listed = [...dates.keys()].map(printDay).join(', ');
    return [
      finding(
        'citations/date-conflict',
        {
          vi: `Đề nghị kiểm tra ngày ban hành của ${act.entity.type ?? 'văn bản'} ${act.entity.canonical}: văn bản ghi các ngày ${listed}.`,
          en: `${act.entity.canonical} is cited with different dates: ${listed}.`,
        },
        [...dates.values()].map((members) => spanOf(members[0] as Occurrence)),
        { key: act.entity.key },
      ),
    ];
  });

/** One act whose title is printed with two periods. */
const periodConflict: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    const periods = distinct(act.occurrences, periodOf);
    if (periods.size < 2) return [];
    return [
      finding(
        'citations/period-conflict',
        {
          vi: `Đề nghị kiểm tra giai đoạn trong tên của ${act.entity.type ?? 'văn bản'} ${act.entity.canonical}: ghi ${[...periods.keys()].join(' và ')}.`,
          en: `The title of ${act.entity.canonical} is given with different periods: ${[...periods.keys()].join(', ')}.`,
        },
        act.occurrences.filter((occurrence) => periodOf(occurrence) !== null).map(spanOf),
        { key: act.entity.key },
      ),
    ];
  });

export const citationConflictRules: Rule[] = [symbolConflict, numberConflict, dateConflict, periodConflict];

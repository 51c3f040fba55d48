import type { Span } from '../answer.ts';
import { isoDay } from '../citations/dates.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding, printDay } from './finding.ts';

const statedDay = /(?:trước|chậm nhất|hết|vào|xong|đến)(?: là)?(?: ngày)? (\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/g;

/** "trước ngày 31/6": a day that no calendar has. */
const impossible: Rule = (context) =>
  context.outline.placed.flatMap(({ block }): FindingDraft[] => {
    if (!/\d\/\d/.test(block.lower)) return [];
    return [...block.lower.matchAll(statedDay)]
      .filter(
        (match) =>
          isoDay(Number(match[1]), Number(match[2]), Number(match[3] ?? 2024)) === null && Number(match[2]) <= 12,
      )
      .map((match) =>
        finding(
          'deadlines/impossible-date',
          {
            vi: `Đề nghị kiểm tra thời hạn “${match[0]}”: ngày này không có trong lịch.`,
            en: `The deadline “${match[0]}” does not exist.`,
          },
          [sourceSpan(block, match.index, match.index + match[0].length)],
        ),
      );
  });

/** "đã được phê duyệt trước ngày …" tells what was, and years ago is no slip of a year. */
const isPast = /(?:^|\s)(?:đã|được) [^;.]{0,80}$/i;

/** A deadline that lies before the document's own date. */
const past: Rule = (context) => {
  const { date } = context.metadata;
  if (!date) return [];
  return context.obligations
    .filter(({ quote, deadline: { kind, value, text } }) => {
      if (kind !== 'date' || !value || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value >= date) return false;
      const before = quote.slice(0, Math.max(0, quote.indexOf(text ?? '')));
      return Number(date.slice(0, 4)) - Number(value.slice(0, 4)) <= 1 && !isPast.test(before);
    })
    .map((row) =>
      finding(
        'deadlines/past',
        {
          vi: `Đề nghị kiểm tra thời hạn ${printDay(row.deadline.value ?? '')}: trước ngày ban hành văn bản (${printDay(date)}).`,
          en: `The deadline ${row.deadline.value} lies before the document's date ${date}.`,
        },
        [row.spans.deadline[0] ?? row.anchor],
      ),
    );
};

const weekdays = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const namedDay =
  /(chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy)(?:,| \()? ?(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})/g;

/** "thứ Hai, ngày 14/8/2012" when that day is another weekday. */
const weekday: Rule = (context) =>
  context.outline.placed.flatMap(({ block }): FindingDraft[] => {
    if (!/thứ |chủ nhật/.test(block.lower)) return [];
    return [...block.lower.matchAll(namedDay)].flatMap((match): FindingDraft[] => {
      const day = isoDay(Number(match[2]), Number(match[3]), Number(match[4]));
      const span: Span = sourceSpan(block, match.index, match.index + match[0].length);
      if (!day || weekdays[weekdayOf(day)] === match[1]) return [];
      return [
        finding(
          'deadlines/weekday',
          {
            vi: `Đề nghị kiểm tra: ngày ${printDay(day)} là ${weekdays[weekdayOf(day)]}, văn bản ghi ${match[1]}.`,
            en: `${day} is not the weekday printed.`,
          },
          [span],
        ),
      ];
    });
  });

/** 0 for Sunday, from the number of days since 1970-01-01, a Thursday. */
function weekdayOf(day: string): number {
  const days = Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000,
  );
  return (((days + 4) % 7) + 7) % 7;
}

export const deadlineRules: Rule[] = [impossible, past, weekday];

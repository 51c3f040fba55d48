import { numbered, numberedActs } from './cited-acts.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { dayThatMatters, finding, printDay, spanOf } from './finding.ts';

/** A date that no calendar has. */
const impossibleDate: Rule = (context) =>
  numbered(context)
    .filter(({ details }) => details?.impossibleDate)
    .map((occurrence) =>
      finding(
        'citations/impossible-date',
        {
          vi: `Đề nghị kiểm tra ngày ban hành của ${occurrence.symbol?.canonical}: ngày ghi trong văn bản không có trong lịch.`,
          en: `The date printed for ${occurrence.symbol?.canonical} does not exist.`,
        },
        [spanOf(occurrence)],
      ),
    );

/** The year in the number is not the year of the date. */
const yearMismatch: Rule = (context) =>
  numbered(context)
    .filter(({ symbol, details }) => symbol?.year && details?.date && Number(details.date.slice(0, 4)) !== symbol.year)
    .map((occurrence) =>
      finding(
        'citations/year-against-date',
        {
          vi: `Đề nghị kiểm tra năm: số ${occurrence.symbol?.canonical} nhưng ngày ban hành thuộc năm ${occurrence.details?.date?.slice(0, 4)}.`,
          en: `${occurrence.symbol?.canonical} carries another year than its date.`,
        },
        [spanOf(occurrence)],
      ),
    );

/** A document cites what was issued before it. */
const afterDocument: Rule = (context) => {
  const { date } = context.metadata;
  if (!date) return [];
  return numbered(context)
    .filter(({ details }) => (details?.date ?? '') > date)
    .map((occurrence) =>
      finding(
        'citations/after-document',
        {
          vi: `Đề nghị kiểm tra ngày ban hành của ${occurrence.symbol?.canonical} (${printDay(occurrence.details?.date ?? '')}): sau ngày của văn bản (${printDay(date)}).`,
          en: `${occurrence.symbol?.canonical} is dated ${occurrence.details?.date}, after the document itself (${date}).`,
        },
        [spanOf(occurrence)],
      ),
    );
};

/** The words before a citation that end the act themselves, or tell its history. */
const endsIt = /(?:thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực|sửa đổi|bổ sung)[^.;]{0,120}$/;

/** The register says that the act was replaced before the day that matters. */
const superseded: Rule = (context) => {
  const day = dayThatMatters(context);
  const replaced = new Map(
    (context.knowledge.acts ?? []).filter((act) => act.replacedBy).map((act) => [act.canonical.toLowerCase(), act]),
  );
  if (!day || replaced.size === 0) return [];
  return numberedActs(context).flatMap((act): FindingDraft[] => {
    const known = replaced.get(act.entity.canonical.toLowerCase());
    const { date } = act.entity;
    if (!known?.replacedBy || (date && known.issuedOn && date !== known.issuedOn)) return [];
    const { label, from } = known.replacedBy;
    const relied = act.occurrences.filter(
      (each) => !endsIt.test(each.block.lower.slice(Math.max(0, each.from - 160), each.from)),
    );
    if (relied.length === 0 || (from && from > day)) return [];
    return [
      finding(
        'citations/superseded',
        {
          vi: `Đề nghị kiểm tra hiệu lực của ${act.entity.canonical}: đã được ${label} thay thế${from ? ` từ ngày ${printDay(from)}` : ''}.`,
          en: `${act.entity.canonical} was replaced by ${label}${from ? ` on ${from}` : ''}.`,
        },
        relied.map(spanOf),
        { key: act.entity.key },
      ),
    ];
  });
};

export const citationFactRules: Rule[] = [impossibleDate, yearMismatch, afterDocument, superseded];

import type { Occurrence } from '../citations/citations.ts';
import { numberedActs } from './citation-agreement.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { distinct, finding, spanOf } from './finding.ts';

/** A text that repeats the date of an act everywhere leaves it out once. */
const incomplete: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    const undated = act.occurrences.filter((occurrence) => occurrence.details?.dateFrom === -1);
    const dated = act.occurrences.length - undated.length;
    if (undated.length === 0 || dated < 3 || undated.length * 4 > dated) return [];
    return [
      finding(
        'citation-agreement/incomplete',
        'citation_incomplete',
        'warning',
        {
          vi: `Đề nghị bổ sung ngày ban hành khi viện dẫn ${act.entity.type ?? 'văn bản'} ${act.entity.canonical} cho thống nhất với các lần khác.`,
          en: `${act.entity.canonical} is cited without its date although the other occurrences carry it.`,
          why: 'Các lần viện dẫn khác trong cùng văn bản đều ghi ngày ban hành; lần này thiếu.',
          why_en: 'All other citations of this act in the document give its date; this one does not.',
        },
        undated.map(spanOf),
        { key: act.entity.key },
      ),
    ];
  });

/** One act with two wordings of its title. */
const titleWording: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    const wordings = distinct(
      act.occurrences,
      (occurrence) =>
        occurrence.details?.title
          ?.replace(/\s*-\s*/g, '-')
          .replace(/giai đoạn.*$/i, '')
          .trim() ?? null,
    );
    if (wordings.size < 2) return [];
    return [
      finding(
        'citation-agreement/wording',
        'citation_title_wording_variant',
        'info',
        {
          vi: `Đề nghị thống nhất trích yếu của ${act.entity.type ?? 'văn bản'} ${act.entity.canonical}.`,
          en: `The title of ${act.entity.canonical} is worded in ${wordings.size} ways.`,
          why: 'Trích yếu của một văn bản được ghi theo đúng bản gốc ở mọi lần viện dẫn.',
          why_en: 'The title of an act is written as in the original at every citation.',
        },
        [...wordings.values()].map((members) => spanOf(members[0] as Occurrence)),
        { key: act.entity.key },
      ),
    ];
  });

export const citationWordingRules: Rule[] = [incomplete, titleWording];

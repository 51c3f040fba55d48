import type { Occurrence } from '../citations/citations.ts';
import { numberedActs } from './cited-acts.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { distinct, finding, spanOf } from './finding.ts';

/** A text that repeats the date of an act everywhere leaves it out once. */
const incomplete: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    const short = act.occurrences.filter((occurrence) => occurrence.details?.dateFrom === -1);
    const undated = short.filter((occurrence) => !insideTitle(occurrence) && inFull(occurrence));
    const dated = act.occurrences.length - short.length;
    if (undated.length === 0 || dated < 3 || short.length * 4 > dated) return [];
    return [
      finding(
        'citations/incomplete',
        {
          vi: `Đề nghị bổ sung ngày ban hành khi viện dẫn ${act.entity.type ?? 'văn bản'} ${act.entity.canonical} cho thống nhất với các lần khác.`,
          en: `${act.entity.canonical} is cited without its date although the other occurrences carry it.`,
        },
        undated.map(spanOf),
        { key: act.entity.key },
      ),
    ];
  });

/** Type and number alone are the short form of later citations; with issuer or title the date is missed. */
const inFull = ({ details }: Occurrence): boolean => details !== null && (details.title ?? details.issuer) !== null;

/** "sửa đổi một số điều của Nghị định …": part of another act's title, copied as it stands there. */
const insideTitle = ({ block, from }: Occurrence): boolean =>
  /(?:^|\s)của $/.test(block.lower.slice(Math.max(0, from - 6), from));

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
        'citations/title-wording',
        {
          vi: `Đề nghị thống nhất trích yếu của ${act.entity.type ?? 'văn bản'} ${act.entity.canonical}.`,
          en: `The title of ${act.entity.canonical} is worded in ${wordings.size} ways.`,
        },
        [...wordings.values()].map((members) => spanOf(members[0] as Occurrence)),
        { key: act.entity.key },
      ),
    ];
  });

export const citationWordingRules: Rule[] = [incomplete, titleWording];

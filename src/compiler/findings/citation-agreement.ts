import type { Occurrence } from '../citations/citations.ts';
import type { Act } from '../citations/entities.ts';
import { offsetAt } from '../text/blocks.ts';
import type { FindingContext, FindingDraft, Rule } from './finding.ts';
import { distinct, finding, printDay, spanOf } from './finding.ts';
import { periodOf } from './title-period.ts';

/** Acts with a number. */
export const numberedActs = (context: FindingContext): Act[] =>
  context.acts.acts.filter((act) => act.entity.number !== null);

/** One act printed with two symbols. */
const symbolConflict: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    const spellings = distinct(act.occurrences, (occurrence) => occurrence.symbol?.canonical ?? null);
    if (spellings.size < 2) return [];
    const odd = act.occurrences.filter((occurrence) => occurrence.symbol?.canonical !== act.entity.canonical);
    const first = odd[0];
    if (!first?.symbol) return [];
    const [, end] = spanOf(first);
    const numberStart = offsetAt(first.block, first.symbol.symbolFrom);
    return [
      finding(
        'citation-agreement/symbol',
        'citation_symbol_conflict',
        'error',
        {
          vi: `Đề nghị kiểm tra số, ký hiệu: cùng một văn bản được ghi là ${[...spellings.keys()].join(' và ')}.`,
          en: `One act is cited with different symbols: ${[...spellings.keys()].join(', ')}.`,
          why: `Tên loại, số và ngày ban hành trùng nhau nhưng ký hiệu khác nhau; ${act.entity.canonical} xuất hiện nhiều hơn. Viện dẫn sai ký hiệu làm người thực hiện không tra cứu được căn cứ.`,
          why_en: `Type, number and date agree but the symbols differ; ${act.entity.canonical} stands more often. With a wrong symbol nobody finds the act.`,
        },
        odd.map(spanOf),
        { key: act.entity.key, fix: { span: [numberStart, end], replacement: act.entity.canonical } },
      ),
    ];
  });

/** One act printed with two dates by the same issuer. */
const dateConflict: Rule = (context) =>
  numberedActs(context).flatMap((act): FindingDraft[] => {
    const dates = distinct(act.occurrences, (occurrence) => occurrence.details?.date ?? null);
    const issuers = distinct(act.occurrences, (occurrence) => occurrence.details?.issuer?.toLowerCase() ?? null);
    if (dates.size < 2 || issuers.size > 1) return [];
    const listed = [...dates.keys()].map(printDay).join(', ');
    return [
      finding(
        'citation-agreement/date',
        'citation_date_conflict',
        'error',
        {
          vi: `Đề nghị kiểm tra ngày ban hành của ${act.entity.type ?? 'văn bản'} ${act.entity.canonical}: văn bản ghi các ngày ${listed}.`,
          en: `${act.entity.canonical} is cited with different dates: ${listed}.`,
          why: 'Một văn bản chỉ có một ngày ban hành; các lần viện dẫn phải thống nhất.',
          why_en: 'An act has one day of issue; all citations must agree.',
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
        'citation-agreement/period',
        'citation_title_period_conflict',
        'error',
        {
          vi: `Đề nghị kiểm tra giai đoạn trong tên của ${act.entity.type ?? 'văn bản'} ${act.entity.canonical}: ghi ${[...periods.keys()].join(' và ')}.`,
          en: `The title of ${act.entity.canonical} is given with different periods: ${[...periods.keys()].join(', ')}.`,
          why: 'Giai đoạn nêu trong trích yếu xác định thời gian thực hiện nhiệm vụ; ghi hai giai đoạn khác nhau cho cùng một văn bản làm không xác định được thời gian áp dụng.',
          why_en: 'The period in the title says how long the duty runs; two periods for one act leave that open.',
        },
        act.occurrences.filter((occurrence) => periodOf(occurrence) !== null).map(spanOf),
        { key: act.entity.key },
      ),
    ];
  });

export const citationAgreementRules: Rule[] = [symbolConflict, dateConflict, periodConflict];

import type { Span } from '../answer.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { FindingContext, Rule } from './finding.ts';
import { finding } from './finding.ts';
import { periodOf } from './title-period.ts';

/** The document's period is none of the periods of the acts it carries out. */
const period: Rule = (context) => {
  const { header, metadata, acts } = context;
  if (!metadata.period || !header.titleSpan) return [];
  const own = `${metadata.period.from} - ${metadata.period.to}`;
  const cited = new Set(acts.acts.flatMap((act) => act.occurrences.map(periodOf)).filter((value) => value !== null));
  if (cited.size === 0 || cited.has(own)) return [];
  return [
    finding(
      'wording/period',
      'period_mismatch_title_vs_basis',
      'info',
      {
        vi: `Giai đoạn của văn bản (${own}) khác giai đoạn của các văn bản làm căn cứ (${[...cited].join('; ')}); đề nghị xem lại.`,
        en: `The document's period ${own} differs from its basis (${[...cited].join('; ')}).`,
        why: 'Giai đoạn thực hiện thường theo văn bản cấp trên; khác nhau thì nên nêu rõ lý do.',
        why_en: 'The period mostly follows the superior document; where it differs the reason should be given.',
      },
      [header.titleSpan],
    ),
  ];
};

const variants: [string, RegExp, RegExp][] = [
  ['UBND / Ủy ban nhân dân', /ubnd/, /ủy ban nhân dân/],
  ['hàng năm / hằng năm', /hàng năm/, /hằng năm/],
  ['2011-2020 / 2011 - 2020', /\d{4}-\d{4}/, /\d{4} - \d{4}/],
];

/** Two spellings of the same word; reported when several words vary. */
const naming: Rule = (context) => {
  const body = context.outline.placed;
  const found: { name: string; spans: Span[] }[] = [];
  for (const [name, one, other] of variants) {
    const spans = [firstOf(context, one), firstOf(context, other)].filter((span): span is Span => span !== null);
    if (spans.length === 2) found.push({ name, spans });
  }
  if (body.length === 0 || found.length < 2) return [];
  return [
    finding(
      'wording/naming',
      'naming_variant',
      'info',
      {
        vi: `Đề nghị thống nhất cách viết: ${found.map((variant) => variant.name).join('; ')}.`,
        en: `Spelled in two ways: ${found.map((variant) => variant.name).join('; ')}.`,
        why: 'Một tên gọi viết nhiều cách làm khó tra cứu và dễ hiểu thành hai cơ quan hoặc hai thời hạn.',
        why_en: 'One name written in several ways is hard to search and easily read as two agencies or two deadlines.',
      },
      found.flatMap((variant) => variant.spans),
    ),
  ];
};

function firstOf(context: FindingContext, pattern: RegExp): Span | null {
  for (const { block } of context.outline.placed) {
    const match = pattern.exec(block.lower);
    if (match) return sourceSpan(block, match.index, match.index + match[0].length);
  }
  return null;
}

export const wordingRules: Rule[] = [period, naming];

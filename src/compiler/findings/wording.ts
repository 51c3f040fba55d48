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
      'form/period-against-basis',
      {
        vi: `Giai đoạn của văn bản (${own}) khác giai đoạn của các văn bản làm căn cứ (${[...cited].join('; ')}); đề nghị xem lại.`,
        en: `The document's period ${own} differs from its basis (${[...cited].join('; ')}).`,
      },
      [header.titleSpan],
    ),
  ];
};

const variants: [RegExp, RegExp][] = [
  [/ubnd/, /[ủu][ỷỳy] ban nhân dân/],
  [/hàng năm/, /hằng năm/],
  [/(?<!\d)\d{4}-\d{4}(?!\d)/, /(?<!\d)\d{4} - \d{4}(?!\d)/],
];

/** Two spellings of the same word, reported when several words vary; or an agency in two letter cases. */
const naming: Rule = (context) => {
  const found = variants.flatMap(([one, other]) => {
    const places = [firstOf(context, one), firstOf(context, other)].filter((place): place is Place => place !== null);
    return places.length === 2 ? [places] : [];
  });
  const groups = [...(found.length > 1 ? found : []), ...agencyCases(context)];
  if (groups.length === 0) return [];
  const listed = groups.map((places) => places.map((place) => place.words).join(' / ')).join('; ');
  return [
    finding(
      'form/naming-variant',
      { vi: `Đề nghị thống nhất cách viết: ${listed}.`, en: `Spelled in two ways: ${listed}.` },
      groups.flat().map((place) => place.span),
    ),
  ];
};

interface Place {
  words: string;
  span: Span;
}

function firstOf(context: FindingContext, pattern: RegExp): Place | null {
  for (const { block } of context.outline.placed) {
    const match = pattern.exec(block.lower);
    if (!match) continue;
    const span = sourceSpan(block, match.index, match.index + match[0].length);
    return { words: context.clean.printed.slice(...span).replace(/\s+/g, ' '), span };
  }
  return null;
}

/** "Sở Công thương" and "Sở Công Thương": the same letters in another case, twice or more in one of the two. */
function agencyCases(context: FindingContext): Place[][] {
  const byKey = new Map<string, Map<string, Place>>();
  for (const { spans } of context.obligations)
    for (const span of [...spans.lead, ...spans.coordinators]) {
      const words = context.clean.printed.slice(...span).replace(/\s+/g, ' ');
      if (words.length > 80 || words === words.toUpperCase() || !/^(?:Sở|Bộ|Ban|Cục|Chi cục) /.test(words)) continue;
      const own = byKey.get(words.toLowerCase()) ?? new Map<string, Place>();
      if (!own.has(words)) own.set(words, { words, span });
      byKey.set(words.toLowerCase(), own);
    }
  return [...byKey.values()].filter((own) => own.size > 1).map((own) => [...own.values()]);
}

export const wordingRules: Rule[] = [period, naming];

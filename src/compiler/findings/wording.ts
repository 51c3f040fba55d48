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

const variants: [Spelling, Spelling][] = [
  [{ holds: 'ubnd' }, { holds: 'ủy ban nhân dân' }],
  [{ holds: 'hàng năm' }, { holds: 'hằng năm' }],
  [
    { holds: '-2', shape: /(?<!\d)\d{4}-\d{4}(?!\d)/ },
    { holds: ' - 2', shape: /(?<!\d)\d{4} - \d{4}(?!\d)/ },
  ],
];

/** Looked for by its plain characters first: a text has many blocks. */
interface Spelling {
  holds: string;
  shape?: RegExp;
}

/** Two spellings of the same word, reported when several words vary; or an agency in two letter cases. */
const naming: Rule = (context) => {
  const found = variants.flatMap(([one, other]): Place[][] => {
    const first = firstOf(context, one);
    const second = first && firstOf(context, other);
    return second ? [[first, second]] : [];
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

function firstOf(context: FindingContext, { holds, shape }: Spelling): Place | null {
  for (const { block } of context.outline.placed) {
    const at = block.lower.indexOf(holds);
    const match = at < 0 || !shape ? null : shape.exec(block.lower);
    if (at < 0 || (shape && !match)) continue;
    const from = match?.index ?? at;
    const span = sourceSpan(block, from, from + (match?.[0] ?? holds).length);
    return { words: context.clean.printed.slice(...span).replace(/\s+/g, ' '), span };
  }
  return null;
}

/** Bodies whose names are written out; in capitals they do not begin so. */
const heads = ['Sở ', 'Bộ ', 'Ban ', 'Cục ', 'Chi cục '];
const longestName = 80;

/** "Sở Công thương" and "Sở Công Thương": the same letters in another case, twice or more in one of the two. */
function agencyCases(context: FindingContext): Place[][] {
  const { printed } = context.clean;
  const byKey = new Map<string, Map<string, Place>>();
  for (const { spans } of context.obligations)
    for (const span of [...spans.lead, ...spans.coordinators]) {
      if (!heads.some((head) => printed.startsWith(head, span[0])) || span[1] - span[0] > longestName) continue;
      const words = printed.slice(...span).replace(/\s+/g, ' ');
      const own = byKey.get(words.toLowerCase()) ?? new Map<string, Place>();
      if (!own.has(words)) own.set(words, { words, span });
      byKey.set(words.toLowerCase(), own);
    }
  return [...byKey.values()].filter((own) => own.size > 1).map((own) => [...own.values()]);
}

export const wordingRules: Rule[] = [period, naming];

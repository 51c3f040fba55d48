import type { Section } from '../structure/outline.ts';
import type { FindingContext, FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

const counted = new Set(['article', 'roman', 'arabic', 'chapter', 'letter']);
/** A greater jump is another list, or a number of something else. */
const widestGap = 3;

/** A label is skipped or repeated in its series. */
const series: Rule = (context) => {
  if (amends(context)) return [];
  const last = new Map<Section | null, Map<string, Section>>();
  return context.outline.sections.flatMap((section): FindingDraft[] => {
    const { marker, parent } = section;
    if (!marker || !counted.has(marker.kind) || marker.ordinal === 0) return [];
    const own = last.get(parent) ?? new Map<string, Section>();
    last.set(parent, own);
    const before = own.get(marker.kind)?.marker?.ordinal ?? 0;
    own.set(marker.kind, section);
    if (before === 0 || marker.ordinal === before + 1 || marker.ordinal === 1) return [];
    const repeated = marker.ordinal <= before;
    if (!repeated && marker.ordinal - before > widestGap) return [];
    const label = printedLabel(marker.label);
    return [
      finding(
        repeated ? 'form/numbering-repeated' : 'form/numbering-gap',
        {
          vi: repeated
            ? `Đề nghị kiểm tra thứ tự: “${label}” lặp lại hoặc đảo thứ tự.`
            : `Đề nghị kiểm tra thứ tự: thiếu phần trước “${label}”.`,
          en: repeated ? `The label “${label}” repeats or goes back.` : `A label before “${label}” is missing.`,
        },
        [headOf(section)],
        { severity: marker.kind === 'article' ? 'warning' : 'info' },
      ),
    ];
  });
};

/** An act that amends another quotes its numbers; they follow that other act. */
function amends({ metadata, outline }: FindingContext): boolean {
  const quoted = /(?:được|như) (?:sửa đổi|bổ sung|điều chỉnh|sau)|sửa đổi, bổ sung|được thay (?:thế )?bằng/;
  return (
    /sửa đổi|bổ sung|điều chỉnh/i.test(metadata.title ?? '') ||
    outline.placed.filter(
      ({ block }) =>
        block.lower.length < 400 &&
        /^(?:điều|khoản|điểm|sửa đổi|bổ sung) /.test(block.lower) &&
        quoted.test(block.lower),
    ).length > 1
  );
}

const printedLabel = (label: string): string => label.replace(/^Đ(?=\d)/, 'Điều ').replace(/^C(?=\d)/, 'Chương ');

const headOf = (section: Section): [number, number] => [
  section.start,
  Math.min(section.start + (section.marker?.length ?? 0), section.end),
];

/** "e) … f)": letters that no Vietnamese list has. */
const foreignLetter: Rule = (context) => {
  const { sections } = context.outline;
  const odd = sections.filter(
    (section, at) =>
      section.marker?.kind === 'letter' &&
      section.marker.ordinal === 0 &&
      sections[at - 1]?.marker !== undefined &&
      sections.some((other) => other !== section && other.parent === section.parent && other.marker?.kind === 'letter'),
  );
  if (odd.length === 0) return [];
  const labels = odd.map((section) => section.marker?.label).join(', ');
  return [
    finding(
      'form/foreign-letter',
      {
        vi: `Đề nghị đánh lại thứ tự điểm theo bảng chữ cái tiếng Việt: ${labels} không có trong bảng chữ cái.`,
        en: `Points labelled with letters that Vietnamese does not have: ${labels}.`,
      },
      odd.map(headOf),
    ),
  ];
};

export const numberingRules: Rule[] = [series, foreignLetter];

import type { Section } from '../structure/outline.ts';
import type { FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

const counted = new Set(['article', 'roman', 'arabic', 'chapter', 'letter']);

/** A label is skipped or repeated in its series. */
const gaps: Rule = (context) => {
  const last = new Map<Section | null, Map<string, Section>>();
  return context.outline.sections.flatMap((section): FindingDraft[] => {
    const { marker, parent } = section;
    if (!marker || !counted.has(marker.kind) || marker.ordinal === 0) return [];
    const series = last.get(parent) ?? new Map<string, Section>();
    last.set(parent, series);
    const before = series.get(marker.kind)?.marker?.ordinal ?? 0;
    series.set(marker.kind, section);
    if (before === 0 || marker.ordinal === before + 1 || marker.ordinal === 1) return [];
    const repeated = marker.ordinal <= before;
    if (!repeated && marker.ordinal - before > 3) return [];
    return [
      finding(
        'numbering/series',
        repeated ? 'numbering_repeated' : 'numbering_gap',
        marker.kind === 'article' ? 'warning' : 'info',
        {
          vi: repeated
            ? `Đề nghị kiểm tra thứ tự: mục "${marker.label}" lặp lại hoặc đảo thứ tự.`
            : `Đề nghị kiểm tra thứ tự: thiếu mục trước "${marker.label}".`,
          en: repeated
            ? `The label "${marker.label}" repeats or goes back.`
            : `A label before "${marker.label}" is missing.`,
          why: 'Đánh số không liên tục làm viện dẫn đến mục, điểm bị nhầm.',
          why_en: 'Gaps in the numbering make references to parts and points go wrong.',
        },
        [[section.start, Math.min(section.start + marker.length, section.end)]],
      ),
    ];
  });
};

export const numberingRules: Rule[] = [gaps];

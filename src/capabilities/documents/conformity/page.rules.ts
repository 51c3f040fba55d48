import type {
  LaidOutDocument,
  LaidOutSection,
  PaperMargins,
} from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { ANNEX_I, type Fault, type FormatRule, faultAt, type Verdict } from './format-rule.rules.ts';
import type { PaperParts } from './paper-parts.rules.ts';

/** Millimetres (Phụ lục I, Phần I, mục I.1 and I.3). */
const A4 = [210, 297] as const;
const MARGINS: Readonly<Record<keyof PaperMargins, readonly [from: number, to: number]>> = {
  top: [20, 25],
  bottom: [20, 25],
  left: [30, 35],
  right: [15, 20],
};
const NAMES = {
  top: ['trên', 'top'],
  bottom: ['dưới', 'bottom'],
  left: ['trái', 'left'],
  right: ['phải', 'right'],
} as const;
/** What rounding to twips does, and what measuring from letters leaves open. */
const OFF = 0.2;
const MEASURED_OFF = 1.2;

export const pageRules: readonly FormatRule[] = [
  {
    code: 'page/paper',
    wants: { vi: 'Khổ giấy A4 (210 mm x 297 mm).', en: 'A4 paper (210 mm x 297 mm).' },
    basis: ANNEX_I('I.1'),
    severity: 'error',
    check: ({ document }) => document.sections.flatMap(paperFault),
  },
  {
    code: 'page/portrait',
    wants: {
      vi: 'Trình bày theo chiều dài của khổ A4; theo chiều rộng chỉ khi có bảng, biểu.',
      en: 'Portrait; landscape only for tables.',
    },
    basis: ANNEX_I('I.2'),
    severity: 'error',
    check: ({ document }) => document.sections.flatMap((section, at) => landscapeFault(document, section, at)),
  },
  ...(Object.keys(MARGINS) as (keyof PaperMargins)[]).map(marginRule),
];

function paperFault({ width, height }: LaidOutSection): Fault[] {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (Math.abs(short - A4[0]) <= 1 && Math.abs(long - A4[1]) <= 1) return [];
  const size = `${Math.round(width)} mm x ${Math.round(height)} mm`;
  return [faultAt(null, size, size)];
}

function landscapeFault({ paragraphs }: LaidOutDocument, { width, height }: LaidOutSection, index: number): Fault[] {
  if (width <= height || paragraphs.some(({ section, inTable }) => section === index && inTable)) return [];
  const first = paragraphs.find(({ section }) => section === index) ?? null;
  return [faultAt(first, 'trang ngang không có bảng', 'a landscape page without a table')];
}

function marginRule(side: keyof PaperMargins): FormatRule {
  const [from, to] = MARGINS[side];
  const [vi, en] = NAMES[side];
  return {
    code: `page/margin-${side}`,
    wants: { vi: `Lề ${vi} ${from} - ${to} mm.`, en: `The ${en} margin is ${from} to ${to} mm.` },
    basis: ANNEX_I('I.3'),
    severity: 'error',
    check: (parts) => marginVerdict(parts, side),
  };
}

/** Landscape pages are portrait ones that were turned: each side may keep its own margin or the one it had before. */
function marginVerdict({ document: { sections, paragraphs } }: PaperParts, side: keyof PaperMargins): Verdict {
  const known = sections.filter(({ margins }) => margins[side] !== null);
  if (known.length === 0) return null;
  return known.flatMap((section) => {
    const found = section.margins[side] ?? 0;
    const ranges = section.width > section.height ? Object.values(MARGINS) : [MARGINS[side]];
    const off = section.measured ? MEASURED_OFF : OFF;
    if (ranges.some(([from, to]) => found >= from - off && found <= to + off)) return [];
    const index = sections.indexOf(section);
    const first = index === 0 ? null : (paragraphs.find((paragraph) => paragraph.section === index) ?? null);
    const size = `${(Math.round(found * 10) / 10).toLocaleString('vi')} mm`;
    return [faultAt(first, size, size)];
  });
}

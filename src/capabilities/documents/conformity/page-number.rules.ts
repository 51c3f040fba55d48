import type { LaidOutSection, PageNumbering } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { ANNEX_I, type Fault, type FormatRule, faultAt, type Verdict } from './format-rule.rules.ts';
import type { PaperParts } from './paper-parts.rules.ts';

const BASIS = ANNEX_I('I.7');
/** Letters that certainly fill more than one page of 13 points. */
const LETTERS_OF_TWO_PAGES = 4500;

type Look = (numbering: PageNumbering) => readonly [vi: string, en: string] | null;

export const pageNumberRules: readonly FormatRule[] = [
  {
    code: 'page-number/there',
    wants: {
      vi: 'Văn bản từ hai trang trở lên có số trang, đặt trong lề trên.',
      en: 'Papers of several pages carry page numbers, in the top margin.',
    },
    basis: BASIS,
    severity: 'error',
    check: thereVerdict,
  },
  rule('centred', ['Số trang canh giữa theo chiều ngang.', 'Page numbers are centred.'], ({ align }) =>
    align === 'center' || align === null ? null : ['không canh giữa', 'not centred'],
  ),
  rule('size', ['Số trang cỡ chữ 13 - 14.', 'Page numbers are of 13 - 14 pt.'], ({ size }) =>
    size === null || (size >= 12.7 && size <= 14.3) ? null : [`cỡ chữ ${size}`, `${size} pt`],
  ),
  rule('upright', ['Số trang kiểu chữ đứng.', 'Page numbers are upright.'], ({ upright }) =>
    upright ? null : ['chữ nghiêng', 'italic'],
  ),
  rule('arabic', ['Số trang bằng chữ số Ả Rập.', 'Page numbers are Arabic.'], ({ arabic }) =>
    arabic ? null : ['không phải chữ số Ả Rập', 'other than Arabic digits'],
  ),
  {
    ...rule('hidden-on-first', ['Không hiển thị số trang thứ nhất.', 'Page 1 shows no number.'], () => null),
    check: ({ document }) =>
      look(document.sections.slice(0, 1), ({ onFirstPage }) =>
        onFirstPage ? ['trang 1 có số', 'page 1 shows it'] : null,
      ),
  },
  {
    code: 'page-number/from-one',
    wants: { vi: 'Số trang được đánh từ số 1.', en: 'Pages are counted from 1.' },
    basis: BASIS,
    severity: 'error',
    check: ({ document }) =>
      look(document.sections.slice(0, 1), ({ restarts }) =>
        restarts ? null : ['không bắt đầu từ 1', 'begins elsewhere'],
      ),
  },
  {
    code: 'page-number/annex',
    wants: { vi: 'Số trang của phụ lục được đánh riêng theo từng phụ lục.', en: 'Each annex counts its own pages.' },
    basis: ANNEX_I('III.1'),
    severity: 'error',
    check: annexVerdict,
  },
];

function rule(property: string, [vi, en]: readonly [string, string], property_: Look): FormatRule {
  const check = ({ document }: PaperParts) => look(document.sections, property_);
  return { code: `page-number/${property}`, wants: { vi, en }, basis: BASIS, severity: 'error', check };
}

function look(sections: readonly LaidOutSection[], wrong: Look): Verdict {
  const numbered = sections.filter(({ numbering }) => numbering.at !== null);
  if (numbered.length === 0) return null;
  const found = new Map(
    numbered.flatMap(({ numbering }) => {
      const words = wrong(numbering);
      return words ? [[words[0], words] as const] : [];
    }),
  );
  return [...found.values()].map(([vi, en]) => faultAt(null, vi, en));
}

/** The paper itself ends with its signature; an annex counts its own pages and shows no number on its first. */
function thereVerdict({ document: { sections, pages, paragraphs }, recipientsHead, signature }: PaperParts): Verdict {
  const main = sections[0];
  if (main?.numbering.at === 'bottom') return [faultAt(null, 'số trang ở lề dưới', 'in the bottom margin')];
  if (main?.numbering.at === 'top') return [];
  const letters = paragraphs.reduce((sum, { section, text }) => sum + (section === 0 ? text.length : 0), 0);
  const last = (recipientsHead ?? signature[0])?.place.page ?? main?.numbering.pages ?? 1;
  const several = pages === null ? letters > LETTERS_OF_TWO_PAGES : last > 1;
  return several ? [faultAt(null, 'không có số trang', 'no page numbers')] : null;
}

function annexVerdict({ annexes, document: { sections } }: PaperParts): Verdict {
  if (annexes.length === 0 || sections.every(({ numbering }) => numbering.at === null)) return null;
  return annexes.flatMap(({ heading, ownPages }): Fault[] => {
    if (ownPages && sections[heading.section]?.numbering.restarts) return [];
    return [faultAt(heading, 'số trang đếm tiếp từ phần trước', 'pages are counted on from the part before')];
  });
}

import { FileProblem } from '../../file-problem.ts';
import { isGarbled } from '../../pdf/letters.ts';
import type { LaidOutDocument } from '../laid-out-document.ts';
import { typedRule } from '../typed-rule.ts';
import type { FacedPage } from './faced-page.ts';
import { loadFacedPages } from './load-faces.ts';
import type { Part } from './make-paragraph.ts';
import { pageRows } from './page-rows.ts';
import { laidOutSection, pageSections } from './page-sections.ts';
import { sectionParagraphs } from './paragraphs.ts';
import { withRulesBelow } from './rules-below.ts';

const FEWEST_LETTERS = 25;

/**
 * What a PDF looks like, read from where its letters and lines stand. Margins are measured; what one line alone cannot
 * show, such as whether it is justified, stays null. @throws FileProblem, 'scanned' when it has no text layer
 */
export async function readPdfLayout(bytes: Uint8Array): Promise<LaidOutDocument> {
  const pages = await loadFacedPages(bytes);
  const rows = pages.map(pageRows);
  const sections = pageSections(pages, rows);
  const parts = withTypedRules(sections.flatMap(sectionParagraphs));
  const paragraphs = withRulesBelow(parts, pages).map(({ paragraph }, at) => ({
    ...paragraph,
    place: { ...paragraph.place, paragraph: at + 1 },
  }));
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  if (isGarbled(text)) throw new FileProblem('no-letters');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) throw new FileProblem('scanned', String(pages.length));
  return {
    origin: 'pdf',
    pages: pages.length,
    sections: sections.map(laidOutSection),
    paragraphs,
    margins: '',
    pictures: pages.flatMap(picturesOf),
  };
}

const picturesOf = ({ pictures }: FacedPage, page: number) =>
  Array.from({ length: pictures }, () => ({ page: page + 1, paragraph: 0 }));

/** Lines that were typed are no paragraphs. */
function withTypedRules(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  for (const part of parts) {
    const typed = typedRule(part.paragraph.text);
    const before = kept.at(-1);
    if (!typed) kept.push(part);
    else if (before) {
      const rule = { length: part.paragraph.width, solid: typed.solid };
      kept[kept.length - 1] = { ...before, paragraph: { ...before.paragraph, rule } };
    }
  }
  return kept;
}

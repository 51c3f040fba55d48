import { labelCounter } from '../../docx/number-labels.ts';
import { readNumbering } from '../../docx/numbering.ts';
import { openWordPackage } from '../../docx/package.ts';
import { readBlocks } from '../../docx/read-blocks.ts';
import { readStyles } from '../../docx/styles.ts';
import { childOf } from '../../xml.ts';
import type { LaidOutDocument } from '../laid-out-document.ts';
import type { Flow } from './draft.ts';
import { readFlow } from './flow.ts';
import { readSections } from './sections.ts';
import { readStyleSheet } from './style-sheet.ts';

/**
 * What a Word file looks like by its own settings: styles and lists resolved, tracked changes accepted. Where lines and
 * pages break only Word knows. @throws FileProblem
 */
export function readWordLayout(bytes: Uint8Array): LaidOutDocument {
  const word = openWordPackage(bytes);
  const body = childOf(word.document, 'body') ?? word.document;
  const sheet = readStyleSheet(word);
  const lists = readNumbering(word.numbering);
  const flow: Flow = {
    sheet,
    styles: readStyles(word.styles),
    lists,
    label: labelCounter(lists),
    fields: [],
    sections: readSections(body, word, sheet),
    out: [],
    pictures: [],
    section: 0,
    row: 0,
    gap: null,
    style: null,
  };
  readFlow(body, flow);
  return {
    origin: 'docx',
    pages: null,
    sections: flow.sections,
    paragraphs: flow.out.map(({ scope, ...paragraph }) => paragraph),
    margins: word.margins.flatMap((part) => readBlocks(part, wordsOnly(flow)).lines).join('\n'),
    pictures: flow.pictures,
  };
}

/** Headers and footers are only looked at for what they say. */
const wordsOnly = ({ styles, lists }: Flow) => ({
  styles,
  lists,
  label: () => '',
  fields: [],
  notes: { ids: [], deleted: 0, inserted: 0 },
});

import { Document, type FileChild, Packer } from 'docx';
import { layOut } from './layout.rules.ts';
import type { OfficialDocument } from './official-document.rules.ts';
import type { PrintedAnnex, PrintedAnnexBlock } from './printed-document.rules.ts';
import { wordClosing } from './word-closing.document.ts';
import { wordCode } from './word-code.document.ts';
import { wordAnnexHeading, wordHead, wordHeading, wordLetterhead } from './word-head.document.ts';
import { FONT, roomOf, SIZE, section } from './word-page.document.ts';
import { bodyParagraph, end, gap } from './word-paragraph.document.ts';
import { WordTable } from './word-table.document.ts';

/** @returns the bytes of a .docx (Office Open XML) as NĐ 30/2020 wants it set, without signature and seal */
export async function wordOf(document: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> {
  const printed = layOut(document);
  const { head, heading, body, closing, annexes } = printed;
  const first = [
    wordHead(head),
    ...(heading ? wordHeading(heading, false) : [gap()]),
    ...blocks(body, false, true),
    ...wordClosing(closing),
  ];
  const file = new Document({
    title: printed.title,
    creator: document.issuer.name,
    lastModifiedBy: document.issuer.name,
    styles: {
      default: { document: { run: { font: FONT, size: SIZE.body, color: '000000', language: { value: 'vi-VN' } } } },
    },
    sections: [section(first, false), ...annexes.map(annexSection)],
  });
  return Uint8Array.from(await Packer.toBuffer(file));
}

const annexSection = (annex: PrintedAnnex) =>
  section(
    [
      ...(annex.head
        ? [wordLetterhead(annex.head, annex.landscape), ...wordHeading(annex.heading, annex.landscape)]
        : wordAnnexHeading(annex.heading)),
      ...blocks(annex.body, annex.landscape, false),
      end(),
    ],
    annex.landscape,
  );

/** @param closed the last words go with the signature onto its page, which then never holds a signature alone */
function blocks(all: readonly PrintedAnnexBlock[], landscape: boolean, closed: boolean): FileChild[] {
  return all.flatMap((block, at): FileChild[] => {
    if (block.kind === 'table') return [new WordTable(block, roomOf(landscape))];
    if (block.kind === 'code') return wordCode(block);
    return [bodyParagraph(block, closed && at === all.length - 1, all[at - 1]?.kind === 'table')];
  });
}

import { layOut, titleOf } from './layout.rules.ts';
import type { OfficialDocument } from './official-document.rules.ts';
import type { PrintedAnnex, PrintedAnnexBlock, PrintedClosing, PrintedDocument } from './printed-document.rules.ts';

export { titleOf };

/**
 * The words of a document as they are read, one paragraph or row of a table on each line, cells divided by tabs, lists
 * of both columns left before right. This is the text that is frozen and compared with a signed file; page numbers are
 * no part of it.
 */
export const plainTextOf = (document: OfficialDocument): string => linesOf(layOut(document)).join('\n');

function linesOf({ head, heading, body, closing, annexes }: PrintedDocument): string[] {
  const top = [
    ...head.parent,
    ...head.issuer,
    head.country,
    head.motto,
    head.number,
    head.letterSubject,
    head.draft,
    head.urgency?.text ?? '',
    head.placeAndDate.trimEnd(),
    heading?.type ?? '',
    heading?.subject ?? '',
  ];
  return [...top, ...body.flatMap(blockLines), ...closingLines(closing), ...annexes.flatMap(annexLines)].filter(
    (line) => line !== '',
  );
}

const blockLines = (block: PrintedAnnexBlock): string[] =>
  block.kind === 'code'
    ? [block.text]
    : block.kind === 'paragraph'
      ? [block.runs.map((run) => run.text).join('')]
      : [block.columns.map((column) => column.title), ...block.rows.map((row) => row.cells)].map((cells) =>
          cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t'),
        );

/** One signature stands beside the receivers; several stand above them, two on a level. */
function closingLines({ recipients, signatures }: PrintedClosing): string[] {
  const signed = signatures.flatMap(({ lines, name }) => [...lines, name]);
  return signatures.length === 1 ? [...recipients, ...signed] : [...signed, ...recipients];
}

const annexLines = ({ head, heading, body }: PrintedAnnex): string[] => [
  ...(head ? [...head.parent, ...head.issuer, head.country, head.motto] : []),
  heading.type,
  heading.subject,
  heading.reference,
  ...body.flatMap(blockLines),
];

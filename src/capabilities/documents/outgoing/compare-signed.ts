import { differenceOf } from '../../../ui/word-difference.ts';
import { layOut } from '../format/layout.rules.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import { plainTextOf } from '../format/plain-text.rules.ts';
import type { PrintedDocument } from '../format/printed-document.rules.ts';
import { alignLines, linesOf, type Stretch, withoutRepeats } from './signed-lines.rules.ts';
import { changesOf, type TextChange, withoutMoved } from './signed-text.rules.ts';

/** What the signed file says otherwise than the frozen text with its number, day and signer; empty when nothing. */
export function compareSigned(expected: OfficialDocument, words: string): TextChange[] {
  const printed = layOut(expected);
  const heads = new Set(headRows(printed));
  const [wanted, signed] = [plainTextOf(expected), words].map((text) => withoutRepeats(linesOf(text), heads));
  const parts = alignLines(wanted ?? [], (signed ?? []).join(' ')).flatMap(partsOf);
  return withoutMoved(changesOf(parts), standingBeside(printed));
}

const partsOf = ({ before, after, same }: Stretch) =>
  same ? [{ kind: 'same' as const, text: before }] : differenceOf(before, after);

const headRows = ({ body, annexes }: PrintedDocument): string[] =>
  [...body, ...annexes.flatMap((annex) => annex.body)].flatMap((block) =>
    block.kind === 'table' ? linesOf(block.columns.map(({ title }) => title).join('\t')) : [],
  );

/** What stands in two columns: a reader of files may take one or the other first. */
function standingBeside({ head, closing }: PrintedDocument): string[] {
  return [
    ...[head.parent, head.issuer, [head.country, head.motto], [head.number, head.letterSubject, head.draft]],
    ...[[head.urgency?.text ?? ''], [head.placeAndDate], closing.recipients],
    ...closing.signatures.map(({ lines, name }) => [...lines, name]),
  ].flatMap((lines) => lines.flatMap(linesOf));
}

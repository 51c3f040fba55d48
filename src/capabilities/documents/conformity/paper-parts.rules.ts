import type { LaidOutDocument, LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { type AnnexPart, annexesIn } from './annex-parts.rules.ts';
import { closingIn } from './closing-parts.rules.ts';
import { type DocumentType, documentType } from './document-types.rules.ts';
import { type HeadParts, headIn } from './head-parts.rules.ts';
import { addresseesIn, basesIn, subjectIn } from './title-parts.rules.ts';
import { folded, isCapitals } from './words.rules.ts';

type P = LaidOutParagraph;

/** The components of a paper (NĐ 30/2020, Phụ lục I, Phần I, mục IV), found by their words and places. */
export interface PaperParts extends HeadParts {
  readonly document: LaidOutDocument;
  readonly type: DocumentType | null;
  readonly typeName: P | null;
  readonly subject: readonly P[];
  readonly addressees: readonly P[];
  readonly bases: readonly P[];
  /** running words and headings, without tables */
  readonly body: readonly P[];
  /** words of a paper that is attached below the signature, such as the plan of a decision */
  readonly attached: readonly P[];
  /** the last thing before the closing is a table */
  readonly endsWithTable: boolean;
  readonly recipientsHead: P | null;
  readonly recipients: readonly P[];
  readonly signature: readonly P[];
  readonly name: P | null;
  readonly annexes: readonly AnnexPart[];
  readonly urgency: readonly P[];
  /** without a type name: a công văn */
  readonly isLetter: boolean;
}

export function findParts(document: LaidOutDocument): PaperParts {
  const all = document.paragraphs;
  const urgency = all.filter(isUrgency);
  const head = headIn(all.filter((each) => !isUrgency(each)));
  const annexStart = firstAnnex(all, head.end);
  const closing = closingIn(all.slice(0, annexStart), head.end);
  const middle = all.slice(head.end, closing.start).filter((each) => !isUrgency(each) && !isDraftMark(each));
  const words = middle.filter((each) => !each.inTable);
  const typeAt = words.slice(0, 4).findIndex((each) => documentType(each.text) !== null && isHeading(each));
  const typeName = head.about ? null : (words[typeAt] ?? null);
  const subject = typeName ? subjectIn(words.slice(typeAt + 1)) : [];
  const rest = words.slice(typeName ? typeAt + 1 + subject.length : 0);
  const addressees = addresseesIn(rest);
  const bases = basesIn(rest.filter((each) => !addressees.includes(each)));
  return {
    ...head,
    document,
    type: typeName && documentType(typeName.text),
    typeName,
    subject,
    addressees,
    bases,
    body: rest.filter((each) => !addressees.includes(each) && !bases.includes(each) && !each.framed),
    attached: attachedIn(all.slice(closing.end, annexStart)),
    endsWithTable: middle.at(-1)?.inTable ?? false,
    recipientsHead: closing.recipientsHead,
    recipients: closing.recipients,
    signature: closing.signature,
    name: closing.name,
    annexes: annexesIn(all.slice(annexStart), all[annexStart - 1] ?? null),
    urgency,
    isLetter: typeName === null && (head.about !== null || addressees.length > 0),
  };
}

/** Below its own head and its title in the middle. */
function attachedIn(lines: readonly P[]): readonly P[] {
  const below = lines.slice(headIn(lines).end).filter((each) => !each.inTable && each.column === 'whole');
  return below.slice(
    Math.max(
      0,
      below.findIndex((each) => each.align !== 'center'),
    ),
  );
}

const LONGEST_STAMP = 30;
const isUrgency = ({ text }: P): boolean =>
  text.length < LONGEST_STAMP && isCapitals(text) && /^(hoatoc|thuongkhan|khan|hoatochengio)$/.test(folded(text));
const isDraftMark = ({ text }: P): boolean => text.length < LONGEST_STAMP && /^duthao(lan\d+)?$/.test(folded(text));
/** A type name stands alone: in the middle, or in capitals or bold. */
const isHeading = (paragraph: P): boolean => paragraph.align === 'center' || isCapitals(paragraph.text);

/** An annex, or an attached paper on pages of its own, after the head. */
function firstAnnex(all: readonly P[], from: number): number {
  const found = all.findIndex(
    (each, at) => at >= from && !each.inTable && /^phụ lục(?:\s+([ivx]+|\d+))?$/iu.test(each.text),
  );
  return found < 0 ? all.length : found;
}

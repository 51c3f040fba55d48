import type { CompiledDirective, Span } from '../answer.ts';
import type { Agencies } from './agencies.ts';
import type { Leaf } from './marks.ts';
import { citedIri } from './names.ts';
import type { Range } from './parts.ts';
import { attribute } from './xml.ts';

/** Inline elements of the text, in order of weight: citations first, because their places are exact. */
export function leavesOf(
  text: string,
  answer: CompiledDirective,
  agencies: Agencies,
  own: { readonly iri: string; readonly preface: Range },
): Leaf[][] {
  return [
    citationLeaves(answer, own.iri),
    signatureLeaves(text, answer),
    recipientLeaves(answer, agencies),
    headerLeaves(text, answer, own.preface),
    duties(answer),
  ];
}

function citationLeaves(answer: CompiledDirective, ownIri: string): Leaf[] {
  const iris = new Map(answer.citation_entities.map((each) => [each.key, each.self ? ownIri : citedIri(each)]));
  return answer.citations.map(({ key, start, end }, index) => {
    const href = attribute('href', iris.get(key) ?? '#');
    return {
      start,
      end,
      open: (first) => `<ref${first ? attribute('eId', `ref_${index + 1}`) : ''}${href}>`,
      close: '</ref>',
    };
  });
}

function signatureLeaves(text: string, { signer }: CompiledDirective): Leaf[] {
  if (!signer) return [];
  const position = placeOf(text, signer.position, signer.span);
  const name = placeOf(text, signer.name, signer.span);
  return [
    ...leaf(position, '<role refersTo="#signer_role">', '</role>'),
    ...leaf(name, '<signature><person refersTo="#signer" as="#signer_role">', '</person></signature>'),
  ];
}

function recipientLeaves(answer: CompiledDirective, agencies: Agencies): Leaf[] {
  return answer.recipients_block.flatMap(({ name, span }) => {
    const agency = agencies.get(name);
    return agency ? leaf(span, `<organization refersTo="#${agency.id}">`, '</organization>') : [];
  });
}

/** The type word and the title are printed in capitals; where they cannot be found nothing is marked. */
function headerLeaves(text: string, { metadata }: CompiledDirective, preface: Range): Leaf[] {
  const within: Span = [preface.start, preface.end];
  return [
    ...leaf(placeOf(text, metadata.type, within), '<docType>', '</docType>'),
    ...leaf(placeOf(text, metadata.symbol, within), '<docNumber>', '</docNumber>'),
    ...leaf(placeOf(text, metadata.title, within), '<docTitle>', '</docTitle>'),
  ];
}

/** The words of a clause that say who, with whom, until when, to whom. */
function duties({ obligations }: CompiledDirective): Leaf[] {
  return obligations.flatMap(({ spans }) =>
    (['lead', 'coordinators', 'deadline', 'recipients'] as const).flatMap((field) =>
      spans[field].flatMap((span) => leaf(span, `<inline name="${field}">`, '</inline>')),
    ),
  );
}

const leaf = (span: Span | null, open: string, close: string): Leaf[] =>
  span ? [{ start: span[0], end: span[1], open: () => open, close }] : [];

/** Where words stand in a stretch, whatever their capitals; null when they do not. */
function placeOf(text: string, words: string | null, [start, end]: Span): Span | null {
  if (words === null || words === '') return null;
  const stretch = text.slice(start, end);
  const [low, wanted] = [stretch.toLowerCase(), words.toLowerCase()];
  if (low.length !== stretch.length) return null;
  const at = low.indexOf(wanted);
  return at < 0 ? null : [start + at, start + at + wanted.length];
}

/** An id that may stand in an attribute of an id: no blanks. */
export const idOf = (id: string): string => id.replace(/[^\p{L}\p{N}._-]/gu, '-') || '-';

import type { CompiledDirective } from '../../compiler/index.ts';
import { parseDay } from '../../kernel/day.ts';
import type { Cited } from '../documents/index.ts';

const LONGEST_SUBJECT = 300;

/** Trích yếu: the title that the compiler read, else the first words of the text. Never empty. */
export function subjectOf(answer: Pick<CompiledDirective, 'metadata'>, text = ''): string {
  const title = wholeTitle(answer.metadata);
  return ((title && withNames(title, text)) || text.trim().slice(0, 120).replace(/\s+/g, ' ') || '…').slice(
    0,
    LONGEST_SUBJECT,
  );
}

/** "THÔNG BÁO / Kết luận của …": the type took the first word of the title, which then begins with "Của". */
function wholeTitle({ title, type, type_code }: CompiledDirective['metadata']): string {
  const trimmed = title?.trim() ?? '';
  const more = type?.startsWith(typeName(type_code)) ? type.slice(typeName(type_code).length).trim() : '';
  if (more === '' || !/^của /i.test(trimmed)) return trimmed;
  return `${more.charAt(0).toUpperCase()}${more.slice(1)} ${trimmed.charAt(0).toLowerCase()}${trimmed.slice(1)}`;
}

/** Two capitalised words or more in running text: a name of a place, a person, a body. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;
const SEARCHED = 100_000;

/** A title printed in capitals lost the capitals of its names; the running text still has them. */
export function withNames(title: string, text: string): string {
  if (text.includes(title)) return title;
  const names = new Set(text.slice(0, SEARCHED).match(NAME));
  let named = title;
  for (const name of names) {
    const at = named.toLowerCase().indexOf(name.toLowerCase());
    if (at > 0) named = named.slice(0, at) + name + named.slice(at + name.length);
  }
  return named;
}

/** Type words of NĐ 30/2020, Annex III, and of Party papers, by their code. */
const TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QYĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  CĐ: 'Công điện',
  KL: 'Kết luận',
};

export const typeName = (typeCode: string | null): string => (typeCode ? (TYPES[typeCode] ?? typeCode) : 'Văn bản');

export interface Labelled {
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly subject: string;
}

/** Number and symbol as printed; Party papers join them with a hyphen. Empty while the number is blank. */
export function notationOf({ number, symbol }: Labelled): string {
  if (!number || !symbol || number.includes(symbol)) return number ?? '';
  return `${number}${/^\d+$/.test(number) && /\/(TW|TU|HU|ĐU)$/.test(symbol) ? '-' : '/'}${symbol}`;
}

/** "Chỉ thị số 01/2013/CT-UBND"; without a number the subject says which paper it is. */
export function documentLabel(document: Labelled): string {
  const type = typeName(document.typeCode);
  const number = notationOf(document);
  return number ? `${type} số ${number}` : `${type} “${document.subject}”`;
}

/** The same where the subject already stands above: "Chỉ thị" alone when there is no number. */
export const shortLabel = (document: Labelled): string =>
  notationOf(document) ? documentLabel(document) : typeName(document.typeCode);

/** Whom the document addresses: as its opening names them, else everybody that it gives work by name. */
export function addresseesOf(answer: Pick<CompiledDirective, 'metadata' | 'structure'>): readonly string[] {
  const { addressee } = answer.metadata;
  return addressee.length > 0 ? addressee : [...new Set(answer.structure.flatMap((node) => node.addressees))];
}

/** The acts that the text names, each once: those of its opening paragraphs are its bases, the others are cited. */
export function citedBy(
  answer: Pick<CompiledDirective, 'citation_entities' | 'citations' | 'sentences'>,
): readonly Cited[] {
  const bases = answer.sentences.filter((sentence) => sentence.class === 'basis');
  const isBasis = (start: number) => bases.some((each) => each.start <= start && start < each.end);
  const inBasis = new Set(answer.citations.filter((each) => isBasis(each.start)).map((each) => each.key));
  return answer.citation_entities
    .filter((entity) => !entity.self)
    .map((entity) => ({
      kind: inBasis.has(entity.key) ? 'based-on' : 'cites',
      canonical: entity.canonical,
      label: [entity.named ? null : entity.type, entity.canonical].filter(Boolean).join(' '),
      issuedOn: entity.date ? parseDay(entity.date) : null,
    }));
}

import type { CompiledDirective } from '../../compiler/index.ts';
import { parseDay } from '../../kernel/day.ts';
import { type Cited, notation } from '../documents/index.ts';

const LONGEST_SUBJECT = 300;

/** Trích yếu: the title that the compiler read, else the first words of the text. Never empty. */
export function subjectOf(answer: Pick<CompiledDirective, 'metadata'>, text = ''): string {
  const title = answer.metadata.title?.trim();
  return (title || text.trim().slice(0, 120).replace(/\s+/g, ' ') || '…').slice(0, LONGEST_SUBJECT);
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

/** "Chỉ thị số 01/2013/CT-UBND"; without a number the subject says which paper it is. */
export function documentLabel(document: Labelled): string {
  const type = typeName(document.typeCode);
  const number = notation(document);
  return number ? `${type} số ${number}` : `${type} “${document.subject}”`;
}

/** The same where the subject already stands above: "Chỉ thị" alone when there is no number. */
export const shortLabel = (document: Labelled): string =>
  notation(document) ? documentLabel(document) : typeName(document.typeCode);

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

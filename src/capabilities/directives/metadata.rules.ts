import type { CompiledDirective } from '../../compiler/index.ts';

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

export interface Labelled {
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly subject: string;
}

/** "Chỉ thị số 01/2013/CT-UBND"; without a number the subject says which paper it is. */
export function documentLabel(document: Labelled): string {
  const type = document.typeCode ? (TYPES[document.typeCode] ?? document.typeCode) : 'Văn bản';
  const number = [document.number, document.symbol].filter(Boolean).join('/');
  return number ? `${type} số ${number}` : `${type} “${document.subject}”`;
}

/** Whom the document addresses: as its opening names them, else everybody that it gives work by name. */
export function addresseesOf(answer: Pick<CompiledDirective, 'metadata' | 'structure'>): readonly string[] {
  const { addressee } = answer.metadata;
  return addressee.length > 0 ? addressee : [...new Set(answer.structure.flatMap((node) => node.addressees))];
}

import { type Day, formatDay } from '../../../kernel/day.ts';
import { notation } from '../document.rules.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import type { Letterhead } from '../outgoing/letterhead.rules.ts';
import type { CaseFile, CaseFileDocument } from './case-file.rules.ts';

/** Mục lục văn bản trong hồ sơ: a paper inside the office, without a number of the register. */
export const listOfDocuments = (
  letterhead: Letterhead,
  file: CaseFile,
  documents: readonly CaseFileDocument[],
  facts: { readonly term: string; readonly on: Day },
): OfficialDocument => ({
  form: 'slip',
  issuer: letterhead.issuer,
  number: { value: null, symbol: '' },
  place: letterhead.place,
  date: facts.on,
  typeName: 'Mục lục văn bản',
  subject: `Hồ sơ số ${file.notation}: ${file.title}`,
  addressees: [],
  bases: [],
  body: [
    { kind: 'paragraph', text: `Thời hạn bảo quản: ${facts.term}. Số lượng văn bản: ${documents.length}.` },
    {
      kind: 'table',
      columns: [
        { title: 'TT', width: 1, align: 'center' },
        { title: 'Số, ký hiệu', width: 3, align: 'left' },
        { title: 'Ngày văn bản', width: 2, align: 'center' },
        { title: 'Tên loại và trích yếu', width: 7, align: 'left' },
        { title: 'Tác giả', width: 4, align: 'left' },
        { title: 'Số trang', width: 1, align: 'right' },
      ],
      rows: documents.map((document, at) => ({ kind: 'row', cells: cellsOf(document, at) })),
    },
  ],
  signatures: [{ lines: ['NGƯỜI LẬP'], name: null }],
  recipients: [],
  archive: '',
  urgency: null,
  annexes: [],
});

const cellsOf = (document: CaseFileDocument, at: number): string[] => [
  String(at + 1),
  notation(document),
  document.issuedOn ? formatDay(document.issuedOn) : '',
  document.subject,
  document.issuerName ?? '',
  document.pageAmount ? String(document.pageAmount) : '',
];

import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet, SheetCell } from '../../../platform/xlsx/xlsx.ts';
import { notation } from '../document.rules.ts';
import { type TypeNames, typeWords } from '../document-title.rules.ts';
import type { FollowUpEntry, IncomingEntry, OutgoingEntry } from './register.rules.ts';

/** A column of a book: its heading, its width, what stands in it. Screen and sheet are drawn from the same. */
export interface RegisterColumn<Row> {
  readonly key: string;
  readonly width: number;
  readonly cell: (row: Row) => SheetCell;
  /** leads to the paper */
  readonly heading?: boolean;
}

type Titled = Pick<OutgoingEntry, 'typeCode' | 'subject'>;

const typeAndSubject = (t: Translate, names: TypeNames) => (row: Titled) =>
  [typeWords(t, row.typeCode, names), row.subject].filter(Boolean).join(': ');

const dayCell = (day: Day | null): SheetCell => day && { day };

export const outgoingColumns = (t: Translate, names: TypeNames): RegisterColumn<OutgoingEntry>[] => [
  { key: 'notation', width: 18, heading: true, cell: (row) => notation(row) },
  { key: 'issuedOn', width: 12, cell: (row) => dayCell(row.issuedOn) },
  { key: 'subject', width: 50, cell: typeAndSubject(t, names) },
  { key: 'signer', width: 22, cell: (row) => row.signer },
  { key: 'receivers', width: 36, cell: (row) => row.receivers },
  { key: 'archive', width: 12, cell: (row) => row.archive },
  { key: 'copies', width: 8, cell: (row) => row.copies },
  { key: 'sentOn', width: 12, cell: (row) => dayCell(row.sentOn) },
  { key: 'received', width: 10, cell: (row) => (row.sent > 0 ? `${row.received}/${row.sent}` : null) },
  { key: 'note', width: 24, cell: (row) => noteOf(t, row) },
];

const noteOf = (t: Translate, { note, recalled }: OutgoingEntry): string | null =>
  [recalled ? t('paper.state.recalled') : '', note ?? ''].filter(Boolean).join('; ') || null;

export const incomingColumns = (t: Translate, names: TypeNames): RegisterColumn<IncomingEntry>[] => [
  { key: 'arrivedOn', width: 12, cell: (row) => dayCell(row.arrivedOn) },
  { key: 'arrivalNumber', width: 10, cell: (row) => row.arrivalNumber },
  { key: 'issuer', width: 30, cell: (row) => row.issuer },
  { key: 'notation', width: 18, heading: true, cell: (row) => notation(row) || row.subject },
  { key: 'issuedOn', width: 12, cell: (row) => dayCell(row.issuedOn) },
  { key: 'subject', width: 50, cell: typeAndSubject(t, names) },
  { key: 'handlers', width: 30, cell: (row) => row.handlers },
  { key: 'passedOn', width: 12, cell: (row) => dayCell(row.passedOn) },
  { key: 'takenOn', width: 12, cell: (row) => dayCell(row.takenOn) },
  { key: 'note', width: 24, cell: (row) => row.note },
];

export const followUpColumns = (t: Translate, names: TypeNames): RegisterColumn<FollowUpEntry>[] => [
  { key: 'arrivalNumber', width: 10, cell: (row) => row.arrivalNumber },
  { key: 'notation', width: 18, heading: true, cell: (row) => notation(row) || row.subject },
  { key: 'subject', width: 50, cell: typeAndSubject(t, names) },
  {
    key: 'handler',
    width: 30,
    cell: (row) => (row.lead ? row.handler : t('book.together', { unit: row.handler })),
  },
  { key: 'dueOn', width: 12, cell: (row) => dayCell(row.dueOn) },
  { key: 'progress', width: 30, cell: (row) => progressOf(t, row) },
  { key: 'answer', width: 18, cell: (row) => row.answer },
  { key: 'note', width: 24, cell: (row) => row.note },
];

const progressOf = (t: Translate, { progress, doneOn }: FollowUpEntry): string | null =>
  [doneOn ? t('book.doneOn', { day: formatDay(doneOn) }) : '', progress ?? ''].filter(Boolean).join('; ') || null;

export const registerSheet = <Row>(
  t: Translate,
  name: string,
  columns: readonly RegisterColumn<Row>[],
  rows: readonly Row[],
): Sheet => ({
  name: t(`book.${name}`),
  columns: columns.map(({ key, width }) => ({ header: t(`book.column.${key}`), width })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

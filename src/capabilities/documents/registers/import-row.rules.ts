import { type Day, parseDay } from '../../../kernel/day.ts';
import { parseDocumentNumber } from '../../../kernel/document-number.ts';
import type { DocumentFields } from '../document.rules.ts';
import type { ImportField, ImportRow } from './import-rows.rules.ts';

export interface ImportedRow {
  readonly line: number;
  readonly fields: DocumentFields;
  readonly receivers: readonly string[];
  /** message keys of what is wrong, by column */
  readonly errors: Readonly<Partial<Record<ImportField, string>>>;
}

/** A row as an entry of the register, with what is wrong in which cell. */
export function readImportRow(
  row: ImportRow,
  kind: 'incoming' | 'outgoing',
  typeCodes: ReadonlySet<string>,
): ImportedRow {
  const { cells } = row;
  const errors: Partial<Record<ImportField, string>> = {};
  const dayIn = (field: 'issuedOn' | 'arrivedOn' | 'dueOn'): Day | null => {
    const day = cells[field] ? parseDay(cells[field]) : null;
    if (cells[field] && !day) errors[field] = 'document.day.wrong';
    return day;
  };
  const { number, symbol } = numberIn(cells.notation ?? '');
  if (!symbol) errors.notation = 'book.import.notation';
  if (!cells.subject) errors.subject = 'document.subject.missing';
  const code = symbol?.split('-')[0]?.toUpperCase() ?? '';
  const copies = cells.copies ? Number(cells.copies) : null;
  if (copies !== null && !(Number.isInteger(copies) && copies > 0)) errors.copies = 'document.number.wrong';
  const fields: DocumentFields = {
    kind,
    number,
    symbol,
    typeCode: typeCodes.has(code) ? code : symbol ? 'CV' : null,
    issuedOn: dayIn('issuedOn'),
    issuerName: cells.issuer ?? null,
    issuerUnitId: null,
    subject: cells.subject ?? '',
    signerName: cells.signer ?? null,
    arrivedOn: kind === 'incoming' ? dayIn('arrivedOn') : null,
    arrivalNumber: kind === 'incoming' ? (cells.arrivalNumber ?? null) : null,
    dueOn: dayIn('dueOn'),
    issuedAmount: errors.copies ? null : copies,
    description: cells.note ?? null,
  };
  if (!fields.issuedOn && !errors.issuedOn) errors.issuedOn = 'book.import.noDay';
  return { line: row.line, fields, receivers: receiversIn(cells.receivers ?? ''), errors };
}

/** "Số 45/KH-UBND" → "45" and "KH-UBND", as typed: a leading zero stays. */
function numberIn(notation: string): { number: string | null; symbol: string | null } {
  const plain = notation.replace(/^\s*số\s*:?/i, '').replace(/\s/g, '');
  const parsed = parseDocumentNumber(plain);
  if (!parsed || parsed.number === null) return { number: null, symbol: null };
  return { number: plain.slice(0, plain.length - parsed.symbol.length - 1), symbol: parsed.symbol };
}

const receiversIn = (words: string): string[] =>
  words
    .split(/[;\n]/)
    .map((name) => name.replace(/^\s*-\s*/, '').trim())
    .filter(Boolean)
    .slice(0, 200);

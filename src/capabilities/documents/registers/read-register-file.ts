import { invalid, ok, type Result } from '../../../kernel/result.ts';
import { readSheet } from '../../../platform/xlsx/read-sheet.ts';
import { type ReadRow, shownValue } from '../../../platform/xlsx/sheet-reading.ts';
import { slashed } from '../exchange/edxml.rules.ts';
import { readEdxml } from '../exchange/read-edxml.ts';
import { type ImportRow, rowsOf } from './import-rows.rules.ts';

export interface RegisterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Rows of a book kept elsewhere: one XLSX, or any number of edXML files, one paper each. Attachments are not taken. */
export async function readRegisterFiles(files: readonly RegisterFile[]): Promise<Result<readonly ImportRow[]>> {
  const [first] = files;
  if (!first) return invalid({ file: 'document.rendition.noFile' });
  if (looksLikeXml(first.bytes)) return readPapers(files);
  const read = await readSheet(first.bytes);
  if (!read.ok) return read;
  for (const sheet of read.value.sheets) {
    const rows = sheet.hidden ? null : rowsOf(sheet.rows.map(lineOf));
    if (rows && sheet.more) return invalid({ file: 'book.import.tooLong' });
    if (rows && rows.length > 0) return ok(rows);
  }
  return invalid({ file: 'book.import.noHead' });
}

const looksLikeXml = (bytes: Uint8Array): boolean =>
  /^(\ufeff)?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));

function lineOf({ number, cells }: ReadRow): { number: number; cells: string[] } {
  const line: string[] = [];
  for (const { column, value } of cells) line[column] = shownValue(value);
  return { number, cells: Array.from(line, (words) => words ?? '') };
}

function readPapers(files: readonly RegisterFile[]): Result<readonly ImportRow[]> {
  const rows: ImportRow[] = [];
  for (const [at, { bytes }] of files.entries()) {
    const read = readEdxml(bytes);
    if (!read.ok) return read;
    const { number, notation, issuedOn, subject, signer, from, toPlaces, dueOn } = read.value;
    const cells = { notation: `${number}/${notation}`, issuedOn, subject, signer: signer.name, issuer: from.name };
    const more = {
      receivers: toPlaces.join(';'),
      ...(dueOn && { dueOn: slashed(dueOn).split('/').reverse().join('/') }),
    };
    rows.push({ line: at + 1, cells: { ...cells, ...more } });
  }
  return ok(rows);
}

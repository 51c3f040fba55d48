import { aDocument, planAnnex, planTable } from '../src/capabilities/documents/format/format.fixtures.ts';
import { renderPdf, renderWord } from '../src/capabilities/documents/format/render-document.ts';
import { writeXlsx } from '../src/platform/xlsx/xlsx.ts';
import { inTurn, type Measured } from './ratio.ts';

const LINES = 1000;
const ROUNDS = 7;

/** A plan of 1,000 lines in 12 columns and a letter, as files, against the same table as a bare spreadsheet. */
export async function benchDocuments(): Promise<Measured[]> {
  const plan = aDocument({ annexes: [planAnnex(LINES)] });
  const letter = aDocument({ form: 'letter', typeName: null });
  const table = planTable(LINES);
  const columns = table.columns.map(({ title, width }) => ({ header: title, width }));
  const sheet = { name: 'Kế hoạch', columns, rows: table.rows.map((row) => row.cells) };
  const bare = { name: 'XLSX of the same table', work: () => writeXlsx(sheet) };
  return [
    await inTurn('Word of 1,000 lines', () => renderWord(plan), bare, ROUNDS),
    await inTurn('PDF of 1,000 lines', () => renderPdf(plan), bare, ROUNDS),
    await inTurn('Word of a letter', () => renderWord(letter), bare, ROUNDS),
    await inTurn('PDF of a letter', () => renderPdf(letter), bare, ROUNDS),
  ];
}

import { aZip, type ZipPart } from '../source-files/archive.fixtures.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface InventedBook {
  /** by name of the sheet: what stands inside `<worksheet>` */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedTexts?: readonly string[];
  /** number format codes; the style of a cell is 1 + its place here */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  readonly more?: readonly ZipPart[];
}

/** A workbook with exactly this XML, for what no program writes. */
export function aWorkbook({ sheets, sharedTexts, formats = [], from1904, more = [] }: InventedBook): Buffer {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inside: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts>` +
    formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('') +
    `</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`;
  return aZip([
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
          relation('rIdS', 'styles', 'styles.xml') +
          (sharedTexts ? relation('rIdT', 'sharedStrings', '/xl/sharedStrings.xml') : ''),
      ),
    },
    { name: 'xl/styles.xml', content: styles },
    ...(sharedTexts
      ? [{ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${sharedTexts.join('')}</sst>` }]
      : []),
    ...Object.values(sheets).map((inside, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: inside.startsWith('<!') ? inside : `<worksheet xmlns="${MAIN}">${inside}</worksheet>`,
    })),
    ...more,
  ]);
}

/** A cell with its text in place. */
export const textCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;

export const sheetData = (...rows: string[]): string =>
  `<sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData>`;

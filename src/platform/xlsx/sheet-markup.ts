import type { Choice, StyledSheet } from './write-workbook.ts';

const LONGEST_HELP = 250;
const A3 = 8;
const A4 = 9;

/** Data validations stand behind merged cells (ECMA-376 part 1, 18.3.1.99). */
export function withChoices(xml: string, choices: readonly Choice[]): string {
  if (choices.length === 0) return xml;
  const written = choices.map(({ area, list, help }) => {
    const prompt = `showInputMessage="1" prompt="${escaped(help.slice(0, LONGEST_HELP))}" sqref="${area}"`;
    if (!list) return `<dataValidation allowBlank="1" ${prompt}/>`;
    const formula = `<formula1>${escaped(list)}</formula1>`;
    return `<dataValidation type="list" allowBlank="1" ${prompt}>${formula}</dataValidation>`;
  });
  const element = `<dataValidations count="${choices.length}">${written.join('')}</dataValidations>`;
  const after = xml.includes('</mergeCells>') ? '</mergeCells>' : '</sheetData>';
  return xml.replace(after, () => `${after}${element}`);
}

/** Printed on the width of one page, however many it takes down. */
export const fittedToWidth = (xml: string, paper: StyledSheet['paper']): string =>
  xml
    .replace(/(<worksheet[^>]*>)(?!<sheetPr)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<pageMargins [^>]*>/,
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    )
    .replace(/<pageSetup paperSize="9" /, `<pageSetup paperSize="${paper === 'A3' ? A3 : A4}" fitToHeight="0" `);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

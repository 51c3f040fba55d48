import { printBody } from './body.rules.ts';
import { BLANK_DAY, printLetterhead } from './head.rules.ts';
import type { Annex, OfficialDocument } from './official-document.rules.ts';
import type { PrintedAnnex } from './printed-document.rules.ts';
import { capitals, cleanLine, roman } from './words.rules.ts';

/** "Phụ lục", or "Phụ lục I" where there are several; what a decision issues has a head of its own and no number. */
export function printAnnexes(document: OfficialDocument): PrintedAnnex[] {
  const several = document.annexes.filter((annex) => annex.issuedAs === undefined).length > 1;
  let count = 0;
  return document.annexes.map((annex) => {
    if (annex.issuedAs === undefined) count += 1;
    return annex.issuedAs === undefined
      ? printAnnex(document, annex, several ? `Phụ lục ${roman(count)}` : 'Phụ lục')
      : printIssued(document, annex, annex.issuedAs);
  });
}

const printAnnex = (document: OfficialDocument, annex: Annex, label: string): PrintedAnnex => ({
  landscape: annex.landscape,
  head: null,
  heading: { type: label, subject: capitals(annex.title), reference: `(Kèm theo ${referenceTo(document)})` },
  body: printBody(annex.body),
});

const printIssued = (document: OfficialDocument, annex: Annex, typeName: string): PrintedAnnex => ({
  landscape: annex.landscape,
  head: printLetterhead(document.issuer),
  heading: {
    type: capitals(typeName),
    subject: cleanLine(annex.title),
    reference: `(Ban hành kèm theo ${referenceTo(document)})`,
  },
  body: printBody(annex.body),
});

/** In an electronic document nobody fills in the number and the day (NĐ 30/2020, Annex I, III). */
function referenceTo({ typeName, number, issuer }: OfficialDocument): string {
  const symbol = cleanLine(number.symbol);
  const of = `${BLANK_DAY}của ${cleanLine(issuer.name)}`;
  return `${cleanLine(typeName ?? 'Công văn')}${symbol ? ` số      /${symbol}` : ''} ${of}`;
}

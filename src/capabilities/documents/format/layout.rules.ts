import { printAnnexes } from './annex.rules.ts';
import { paragraph, printBody } from './body.rules.ts';
import { printHead } from './head.rules.ts';
import type { OfficialDocument } from './official-document.rules.ts';
import type {
  PrintedBlock,
  PrintedClosing,
  PrintedDocument,
  PrintedHeading,
  PrintedParagraph,
} from './printed-document.rules.ts';
import { capitals, cleanLine, withoutMarks } from './words.rules.ts';

/** What is printed of a document, in reading order, with every number, letter and mark that the decree gives it. */
export function layOut(document: OfficialDocument): PrintedDocument {
  return {
    title: titleOf(document),
    head: printHead(document),
    heading: printHeading(document),
    body: [
      ...(document.form === 'decision' ? [centred(authorityOf(document))] : []),
      ...printAddressees(document),
      ...printBases(document.bases),
      ...(document.form === 'decision' ? [centred('QUYẾT ĐỊNH:')] : []),
      ...ended(printBody(document.body)),
    ],
    closing: printClosing(document),
    annexes: printAnnexes(document),
  };
}

/** "Kế hoạch Công tác thông tin đối ngoại năm 2026"; a công văn is called by what it is about. */
export const titleOf = (document: OfficialDocument): string =>
  [document.typeName === null ? 'Công văn V/v' : cleanLine(document.typeName), cleanLine(document.subject)]
    .filter((words) => words !== '')
    .join(' ');

const printHeading = (document: OfficialDocument): PrintedHeading | null =>
  document.typeName === null
    ? null
    : { type: capitals(document.typeName), subject: cleanLine(document.subject), reference: '' };

/**
 * Who decides stands in capitals above the bases (sample 1.2): the collective where it is signed for it ("TM."), else
 * the office in whose competence the act lies, also when another signs for it.
 */
function authorityOf({ issuer, signatures }: OfficialDocument): string {
  const [prefix = '', office = ''] = /^(TM|KT|TL|TUQ|Q)\.\s*(.*)$/u
    .exec(capitals(signatures[0]?.lines[0] ?? ''))
    ?.slice(1) ?? ['', capitals(signatures[0]?.lines[0] ?? '')];
  const name = capitals(issuer.name);
  return prefix === 'TM' || office === '' ? name : `${office} ${name}`;
}

/** One receiver on the line of "Kính gửi:", several as a list; an invitation invites them in its running text. */
function printAddressees({ addressees, form }: OfficialDocument): PrintedParagraph[] {
  const names = addressees.map(withoutMarks).filter((name) => name !== '');
  const invites = form === 'invitation';
  const opening = invites ? 'Trân trọng kính mời:' : 'Kính gửi:';
  if (names.length === 0) return [];
  if (names.length === 1) return [paragraph([{ text: `${opening} ${names[0]}` }], invites ? 'body' : 'center')];
  const items = names.map((name, at) => `- ${name}${at < names.length - 1 ? ';' : '.'}`);
  return [
    paragraph([{ text: opening }], invites ? 'body' : 'addressees'),
    ...items.map((text) => paragraph([{ text }], invites ? 'body' : 'addressee')),
  ];
}

function printBases(bases: readonly string[]): PrintedParagraph[] {
  const kept = bases
    .map(withoutMarks)
    .filter((basis) => basis !== '')
    .map((basis) => (OPENS_A_BASIS.test(basis) ? basis : `Căn cứ ${basis}`));
  return kept.map((basis, at) => paragraph([{ text: `${basis}${at < kept.length - 1 ? ';' : '.'}`, italic: true }]));
}

/** What a basis may begin with; the name of an act alone is given its "Căn cứ". */
const OPENS_A_BASIS = /^(Căn cứ|Theo|Thực hiện|Xét|Trên cơ sở|Để|Sau khi)(?!\p{L})/iu;

/** The words of a document end with "./." (NĐ 30/2020, Annex I, II.6). */
function ended(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  if (last.kind === 'table') return [...blocks, paragraph([{ text: './.' }])];
  const run = last.runs.at(-1) ?? { text: '' };
  const text = `${run.text.replace(/(?:\.\/\.|[\s.;,])+$/u, '')}./.`;
  return [...blocks.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), { ...run, text }] }];
}

/** Ô 7 and 9b. Where somebody is written to, they come first among the receivers as "Như trên". */
function printClosing(document: OfficialDocument): PrintedClosing {
  const { addressees, recipients, archive, signatures } = document;
  const named = recipients.map(withoutMarks).filter((name) => name !== '' && name !== 'Như trên');
  const kept = withoutMarks(archive).replace(/^Lưu:?\s*/u, '');
  const names = named.length > 0 || kept ? [...(addressees.length > 0 ? ['Như trên'] : []), ...named] : [];
  const listed = [...names, ...(kept ? [`Lưu: ${kept}`] : [])];
  const lines = listed.map((name, at) => `- ${name}${at < listed.length - 1 ? ';' : '.'}`);
  return {
    recipients: lines.length > 0 ? ['Nơi nhận:', ...lines] : [],
    signatures: signatures.map(({ lines: titles, name }) => ({
      lines: titles.map(capitals),
      name: cleanLine(name ?? ''),
    })),
  };
}

const centred = (text: string): PrintedParagraph => paragraph([{ text, bold: true }], 'center');

import type { CompiledDirective, ObligationRole } from '../answer.ts';
import type { Agencies } from './agencies.ts';
import { answerShape } from './answer-shape.ts';
import { INTERCHANGE_SCHEMA, type Interchange } from './interchange.ts';
import { idOf } from './leaves.ts';
import { citedIri, type WorkName, workIri } from './names.ts';
import { peopleShape } from './obligation-shape.ts';
import { writeShape } from './write-shape.ts';
import { attribute, NGOC_LINH, type Unwritten } from './xml.ts';

/** A day that no paper has: the schema wants one where the paper says none. Its name says so. */
export const UNKNOWN_DAY = '0001-01-01';

export interface MetaParts {
  readonly interchange: Interchange;
  readonly work: WorkName;
  readonly agencies: Agencies;
  /** ISO day on which the file is written */
  readonly writtenOn: string;
  /** characters that stand as U+FFFD in the body */
  readonly unwritten: readonly Unwritten[];
}

/** Identification, what was analysed, references, and what Akoma Ntoso has no words for. */
export function writeMeta(out: string[], parts: MetaParts): void {
  const { interchange, agencies, work } = parts;
  const { answer, people, text } = interchange;
  out.push('<meta>\n', identification(work, parts.writtenOn, '!main', interchange.answer.metadata.issuer !== null));
  out.push('<analysis source="#ngoclinh"><otherAnalysis source="#ngoclinh">\n');
  writeShape(out, 'answer', answerShape.node, answer, NAMESPACE);
  out.push('</otherAnalysis></analysis>\n');
  writeReferences(out, answer, people, agencies);
  out.push('<proprietary source="#ngoclinh">\n');
  writeText(out, text, answer.text_sha256, parts.unwritten);
  if (people) writeShape(out, 'people', peopleShape.node, people, NAMESPACE);
  out.push('</proprietary>\n</meta>\n');
}

const NAMESPACE = ` xmlns:nl="${NGOC_LINH}"`;

/** Work, expression (Vietnamese) and manifestation (this file). */
export function identification(work: WorkName, writtenOn: string, component: string, issuer: boolean): string {
  const iri = workIri(work);
  const day = work.date
    ? `<FRBRdate date="${work.date}" name="issued"/>`
    : `<FRBRdate date="${UNKNOWN_DAY}" name="unknown"/>`;
  const author = `<FRBRauthor href="#${issuer ? 'issuer' : 'unknown'}" as="#author"/>`;
  const subtype = attribute('value', iri.split('/')[4] ?? 'van-ban');
  const number = numberOf(work);
  return [
    '<identification source="#ngoclinh">\n<FRBRWork>',
    addresses(iri, `${iri}/${component}`),
    `${day}${author}<FRBRcountry value="vn"/><FRBRsubtype${subtype}/>`,
    number === '' ? '' : `<FRBRnumber${attribute('value', number)}/>`,
    work.title === null ? '' : `<FRBRname${attribute('value', work.title)}/>`,
    '</FRBRWork>\n<FRBRExpression>',
    addresses(`${iri}/vie@`, `${iri}/vie@/${component}`),
    `${day}${author}<FRBRlanguage language="vie"/></FRBRExpression>\n<FRBRManifestation>`,
    addresses(`${iri}/vie@.akn`, `${iri}/vie@/${component}.akn`),
    `<FRBRdate date="${writtenOn}" name="generation"/><FRBRauthor href="#ngoclinh" as="#editor"/>`,
    '<FRBRformat value="application/akn+xml"/></FRBRManifestation>\n</identification>\n',
  ].join('');
}

/** As it is printed: Party papers join number and symbol with a hyphen. */
function numberOf({ number, symbol }: WorkName): string {
  if (!number || !symbol || number.includes(symbol)) return number ?? '';
  return `${number}${/^\d+$/.test(number) && /\/(?:TW|TU|HU|ĐU)$/.test(symbol) ? '-' : '/'}${symbol}`;
}

const addresses = (iri: string, component: string): string =>
  `<FRBRthis${attribute('value', component)}/><FRBRuri${attribute('value', iri)}/>`;

const ROLES: Readonly<Record<ObligationRole | 'author' | 'editor', string>> = {
  author: 'Cơ quan ban hành',
  editor: 'Bên lập tệp',
  lead: 'Chủ trì',
  implicit: 'Thực hiện',
  support: 'Phối hợp',
  advise: 'Tham mưu',
};

function writeReferences(
  out: string[],
  answer: CompiledDirective,
  people: Interchange['people'],
  agencies: Agencies,
): void {
  const { signer, metadata } = answer;
  out.push('<references source="#ngoclinh">\n');
  answer.citation_entities.forEach((entity, index) => {
    if (!entity.self) out.push(reference('activeRef', `cited_${index + 1}`, citedIri(entity), entity.canonical));
  });
  if (signer?.name) out.push(reference('TLCPerson', 'signer', '/akn/ontology/person/vn/signer', signer.name));
  out.push(
    metadata.issuer === null
      ? reference('TLCOrganization', 'unknown', '/akn/ontology/organization/vn/unknown', 'Văn bản không ghi')
      : reference('TLCOrganization', 'issuer', agencies.get(metadata.issuer)?.iri ?? '#issuer', metadata.issuer),
    reference('TLCOrganization', 'ngoclinh', '/akn/ontology/organization/vn/ngoc-linh', 'Phần mềm Ngọc Linh'),
  );
  for (const [name, { id, iri }] of agencies) out.push(reference('TLCOrganization', id, iri, name));
  for (const row of anchoredIn({ answer, people })) {
    const id = `obligation_${idOf(row.id)}`;
    out.push(reference('TLCConcept', id, `/akn/ontology/concept/vn/obligation/${idOf(row.id)}`, row.action));
  }
  for (const [role, words] of Object.entries(ROLES)) {
    out.push(reference('TLCRole', role, `/akn/ontology/role/vn/${role}`, words));
  }
  if (signer)
    out.push(reference('TLCRole', 'signer_role', '/akn/ontology/role/vn/signer', signer.position ?? 'Người ký'));
  out.push('</references>\n');
}

/** The obligations that hold: as people left them, or as they were read. */
export const anchoredIn = ({ answer, people }: Pick<Interchange, 'answer' | 'people'>) =>
  people?.obligations.filter((each) => each.decision !== 'rejected') ?? answer.obligations;

const reference = (element: string, id: string, href: string, showAs: string): string =>
  `<${element} eId="${id}"${attribute('href', href)}${attribute('showAs', showAs)}/>\n`;

/** Which text it is, and the characters that XML cannot write, which stand as U+FFFD in the body. */
function writeText(out: string[], text: string, sha256: string, unwritten: readonly Unwritten[]): void {
  const characters = unwritten.map(({ at, code }) => `${at}:${code.toString(16)}`);
  out.push(
    `<nl:document${NAMESPACE} schema="${INTERCHANGE_SCHEMA}" length="${text.length}"`,
    attribute('sha256', sha256),
    attribute('unwritten', characters.length > 0 ? characters.join(' ') : null),
    '/>\n',
  );
}

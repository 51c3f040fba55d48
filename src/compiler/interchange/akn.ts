import type { Result } from '../../kernel/result.ts';
import { agenciesOf } from './agencies.ts';
import { answerShape } from './answer-shape.ts';
import { writeBody } from './body.ts';
import { checkInterchange } from './check-interchange.ts';
import { damaged } from './check-shape.ts';
import { type InterchangeRefusal, orRefusal } from './damage.ts';
import { INTERCHANGE_SCHEMA, type Interchange } from './interchange.ts';
import { notOurs, otherVersion } from './json.ts';
import { idOf, leavesOf } from './leaves.ts';
import { segmentsOf } from './marks.ts';
import { anchoredIn, identification, UNKNOWN_DAY, writeMeta } from './meta.ts';
import { slug, workIri, workOf } from './names.ts';
import { peopleShape } from './obligation-shape.ts';
import { textWriter } from './paragraphs.ts';
import { partsOf } from './parts.ts';
import { readShape } from './read-shape.ts';
import { readXml, type XmlNode } from './read-xml.ts';
import { AKN } from './xml.ts';

/**
 * Akoma Ntoso 3 (`statement`: an official document of a body). The text stands once, verbatim; citations are `ref`,
 * obligations are `span`s that refer to concepts; everything else stands in our own namespace.
 * @param writtenOn ISO day that the file is written
 */
export function toAkn(interchange: Interchange, writtenOn = UNKNOWN_DAY): string {
  const { text, answer, people } = interchange;
  const work = workOf(answer, people?.document ?? null);
  const agencies = agenciesOf(answer, people);
  const parts = partsOf(text, answer);
  const clauses = anchoredIn(interchange).map(({ id, anchor }) => ({ id: idOf(id), start: anchor[0], end: anchor[1] }));
  const leaves = leavesOf(text, answer, agencies, { iri: workIri(work), preface: parts.preface });
  const ends = new Set(answer.sentences.map((sentence) => sentence.end));
  const body: string[] = [];
  const write = textWriter(body, text, segmentsOf(clauses, leaves), ends);
  const attachment = identification(work, writtenOn, '!attachment_1', answer.metadata.issuer !== null);
  writeBody(body, text, answer, parts, write, `<meta>${attachment}</meta>`);
  const name = slug(work.type ?? '') || 'van-ban';
  const out = [`<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${AKN}">\n<statement name="${name}">\n`];
  writeMeta(out, { interchange, work, agencies, writtenOn, unwritten: write.unwritten });
  return `${out.join('')}${body.join('')}</statement>\n</akomaNtoso>\n`;
}

/** @returns exactly what was exported, or which element keeps it from being taken in */
export const fromAkn = (file: string): Result<Interchange, InterchangeRefusal> =>
  orRefusal(() => {
    const { root, text: written, ours } = readXml(file);
    const document = named(ours, 'document');
    const answer = named(ours, 'answer');
    const people = named(ours, 'people');
    if (root === null || !document) throw notOurs();
    const schema = document.attributes.get('schema') ?? '';
    if (schema !== INTERCHANGE_SCHEMA) throw otherVersion('nl:document/@schema', schema);
    if (!answer) throw damaged('nl:answer', 'thiếu phần kết quả đọc.', 'there is no answer.');
    const text = withUnwritten(written, document);
    return checkInterchange({
      text,
      answer: readShape(answerShape.node, answer, 'answer'),
      people: people ? readShape(peopleShape.node, people, 'people') : null,
    });
  });

function named(ours: readonly XmlNode[], name: string): XmlNode | null {
  const found = ours.filter((each) => each.name === name);
  if (found.length > 1) throw damaged(`nl:${name}`, 'có hai lần.', 'stands twice.');
  return found[0] ?? null;
}

/** Puts back the characters that XML cannot write. */
function withUnwritten(written: string, document: XmlNode): string {
  if (Number(document.attributes.get('length')) !== written.length) {
    throw damaged('nl:document/@length', 'độ dài văn bản đã đổi sau khi xuất.', 'the length of the text changed.');
  }
  const listed = document.attributes.get('unwritten');
  if (listed === undefined) return written;
  const pieces: string[] = [];
  let from = 0;
  for (const each of listed.split(' ')) {
    const [at, code] = [Number(each.split(':')[0]), Number.parseInt(each.split(':')[1] ?? '', 16)];
    if (!Number.isInteger(at) || at < from || at >= written.length || !(code >= 0 && code <= 0xffff)) {
      throw damaged('nl:document/@unwritten', `“${each.slice(0, 20)}” không đúng.`, `“${each.slice(0, 20)}” is wrong.`);
    }
    pieces.push(written.slice(from, at), String.fromCharCode(code));
    from = at + 1;
  }
  return pieces.join('') + written.slice(from);
}

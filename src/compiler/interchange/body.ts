import type { CompiledDirective, StructureNode } from '../answer.ts';
import { idOf } from './leaves.ts';
import type { TextWriter } from './paragraphs.ts';
import { type Parts, type Range, type Section, sectionsIn } from './parts.ts';
import { attribute } from './xml.ts';

/** Element of Akoma Ntoso and its short form in ids, for each kind of section. */
const LEVELS: Readonly<Record<StructureNode['kind'], readonly [element: string, short: string]>> = {
  part: ['part', 'part'],
  chapter: ['chapter', 'chp'],
  section: ['section', 'sec'],
  article: ['article', 'art'],
  upper: ['title', 'title'],
  roman: ['division', 'dvs'],
  arabic: ['paragraph', 'para'],
  decimal: ['subparagraph', 'subpara'],
  letter: ['point', 'point'],
  parenthesis: ['point', 'point'],
  dash: ['indent', 'indent'],
  plus: ['indent', 'indent'],
  star: ['indent', 'indent'],
  preamble: ['level', 'level'],
  enacting_clause: ['level', 'level'],
  recipients: ['level', 'level'],
  body: ['level', 'level'],
};

interface Place {
  readonly out: string[];
  readonly text: string;
  readonly write: TextWriter;
  /** where a sentence that is a heading ends, by where it starts */
  readonly headings: ReadonlyMap<number, number>;
  /** how often an id was given, so that each is given once */
  readonly ids: Map<string, number>;
}

/** Everything between the metadata and the end of the document: the text, once, in its order. */
export function writeBody(
  out: string[],
  text: string,
  answer: CompiledDirective,
  parts: Parts,
  write: TextWriter,
  attachmentMeta: string,
): void {
  const headings = new Map(answer.sentences.filter((each) => each.class === 'heading').map((s) => [s.start, s.end]));
  const place: Place = { out, text, write, headings, ids: new Map() };
  writePart(place, 'preface', parts.preface);
  writePart(place, 'preamble', parts.preamble);
  writeMain(place, 'body', answer.structure, parts.body);
  writePart(place, 'conclusions', parts.conclusions);
  if (parts.attachment.start >= parts.attachment.end) return;
  out.push(`<attachments><attachment eId="att_1"><statement name="phu-luc">${attachmentMeta}`);
  writeMain(place, 'att_1__body', answer.structure, parts.attachment);
  out.push('</statement></attachment></attachments>\n');
}

function writePart({ out, write }: Place, name: string, { start, end }: Range): void {
  if (start >= end) return;
  out.push(`<${name} eId="${name}">\n`);
  write.paragraphs(start, end);
  out.push(`</${name}>\n`);
}

function writeMain(place: Place, id: string, structure: readonly StructureNode[], range: Range): void {
  const { out, write } = place;
  const sections = sectionsIn(structure, range);
  out.push(`<mainBody eId="${id}">\n`);
  if (sections.length > 0) writeSections(place, id === 'body' ? '' : `${id}__`, sections, range);
  else if (range.start < range.end) write.paragraphs(range.start, range.end);
  else out.push('<p/>\n');
  out.push('</mainBody>\n');
}

/** Sections with what stands between them; blank lines go with the section before. */
function writeSections(place: Place, prefix: string, sections: readonly Section[], range: Range): void {
  let at = range.start;
  sections.forEach((section, index) => {
    if (at < section.start) writeBetween(place, prefix, { start: at, end: section.start });
    const next = sections[index + 1]?.start ?? range.end;
    at = place.text.slice(section.end, next).trim() === '' ? next : section.end;
    writeSection(place, prefix, section, at);
  });
  if (at < range.end) writeBetween(place, prefix, { start: at, end: range.end });
}

function writeBetween(place: Place, prefix: string, { start, end }: Range): void {
  const id = idFor(place, `${prefix}hcontainer`);
  place.out.push(`<hcontainer name="doan"${attribute('eId', id)}><content eId="${id}__content">\n`);
  place.write.paragraphs(start, end);
  place.out.push('</content></hcontainer>\n');
}

function writeSection(place: Place, prefix: string, { node, start, children }: Section, end: number): void {
  const { out, text, write, headings } = place;
  const [element, short] = LEVELS[node.kind];
  const own = children[0]?.start ?? end;
  const headingEnd = Math.min(headings.get(start) ?? start, own);
  const labelEnd = Math.min(start + labelLength(text, start, node.kind), headingEnd > start ? headingEnd : own);
  const id = idFor(place, `${prefix}${short}_${numberOf(node)}`);
  out.push(`<${element}${attribute('eId', id)}>`);
  if (labelEnd > start) writeInline(place, 'num', id, start, labelEnd);
  if (headingEnd > labelEnd) writeInline(place, 'heading', id, labelEnd, headingEnd);
  const rest = Math.max(labelEnd, headingEnd);
  if (rest < own) {
    const holder = children.length > 0 ? 'intro' : 'content';
    out.push(`<${holder} eId="${id}__${holder}">\n`);
    write.paragraphs(rest, own);
    out.push(`</${holder}>\n`);
  }
  if (children.length > 0) writeSections(place, `${id}__`, children, { start: own, end });
  out.push(`</${element}>\n`);
}

/** The last part of the path: 2 of `II.2`, 18 of `Đ18`. */
const numberOf = ({ id, kind }: StructureNode): string => {
  const last = id.slice(id.lastIndexOf('.') + 1);
  return idOf(kind === 'article' ? last.replace(/^Đ(?=\d)/, '') : last);
};

function writeInline({ out, write }: Place, name: string, id: string, start: number, end: number): void {
  out.push(`<${name} eId="${id}__${name}">`);
  write.inline(start, end);
  out.push(`</${name}>`);
}

/** "Điều 5.", "II.", "2.1.", "a)", "-": the label as printed, without the words after it. */
const NAMED_LABEL = /^\p{L}+\s{1,3}(?:thứ\s{1,3})?[\p{L}\d]{1,8}\s?[.:]?/iu;
const LABEL = /^(?:\(?[\p{L}\d]{1,8}(?:\.\d{1,3}){0,4}\s?[.):/]?|[-+*•–])/u;

function labelLength(text: string, start: number, kind: StructureNode['kind']): number {
  const named = kind === 'part' || kind === 'chapter' || kind === 'section' || kind === 'article';
  return (named ? NAMED_LABEL : LABEL).exec(text.slice(start, start + 60))?.[0].length ?? 0;
}

function idFor({ ids }: Place, id: string): string {
  const given = (ids.get(id) ?? 0) + 1;
  ids.set(id, given);
  return given === 1 ? id : `${id}-${given}`;
}

import { decodeXmlEntities } from './entities.ts';
import { FileProblem } from './file-problem.ts';

/** An element under its local name: Word's prefixes mean the same in every file we read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Word nests a text box in a cell in a content control; nobody nests further than this. */
const DEEPEST = 200;
/** Pictures of old Word stand in attributes; nothing that we read is longer than this. */
const LONGEST_VALUE = 1000;
const TAG_NAME = /(?:[\w.-]+:)?([\w.-]+)/y;
const ATTRIBUTE = /\s+(?:([\w.-]+):)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*(\/?)>/y;

/**
 * Reads an XML part in one pass. A document type is refused, so no entity can be defined, expanded or fetched.
 * @throws FileProblem for what is not well formed, has a document type or is nested too deep
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const within = open.at(-1) ?? root;
    if (tag !== at) addText(within, xml.slice(at, tag < 0 ? xml.length : tag));
    if (tag < 0) break;
    at = readMarkup(xml, tag, open, within);
    if (open.length > DEEPEST) throw new FileProblem('too-complex', 'nested too deep');
  }
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element || open.length !== 1) throw new FileProblem('damaged', 'unclosed XML');
  return element as XmlElement;
}

function readMarkup(xml: string, tag: number, open: XmlElement[], within: XmlElement): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = after(xml, ']]>', tag + 9);
    within.children.push(xml.slice(tag + 9, end - 3));
    return end;
  }
  if (xml[tag + 1] === '?') return after(xml, '?>', tag + 2);
  if (xml[tag + 1] === '!') throw new FileProblem('unsafe-xml', 'a document type');
  if (xml[tag + 1] !== '/') return openElement(xml, tag + 1, open, within);
  if (open.length < 2) throw new FileProblem('damaged', 'a stray end');
  open.pop();
  return after(xml, '>', tag);
}

function openElement(xml: string, start: number, open: XmlElement[], within: XmlElement): number {
  TAG_NAME.lastIndex = start;
  const name = TAG_NAME.exec(xml)?.[1];
  if (!name) throw new FileProblem('damaged', 'a broken element');
  const attributes: Record<string, string> = {};
  let at = TAG_NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(xml);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    const value = found[3] ?? found[4] ?? '';
    const key = found[1] === 'xmlns' ? '' : (found[2] ?? '');
    if (key !== '' && value.length <= LONGEST_VALUE) attributes[key] = decodeXmlEntities(value);
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(xml);
  if (!end) throw new FileProblem('damaged', 'a broken element');
  const element: XmlElement = { name, attributes, children: [] };
  within.children.push(element);
  if (end[1] === '') open.push(element);
  return TAG_END.lastIndex;
}

function addText(within: XmlElement, text: string): void {
  // Between elements Word writes nothing; only text elements carry words.
  if (within.name !== '') within.children.push(decodeXmlEntities(text));
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new FileProblem('damaged', 'unclosed XML');
  return found + mark.length;
}

/** The first child element of this name. */
export const childOf = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  (element?.children.find((child) => typeof child !== 'string' && child.name === name) as XmlElement) ?? null;

export const childrenOf = (element: XmlElement | null | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (!name || child.name === name),
  );

/** `w:val` of a child, the way Word writes nearly every property. */
export const settingOf = (element: XmlElement | null | undefined, name: string): string | null =>
  childOf(element, name)?.attributes.val ?? null;

/** A switch is on when it stands there, unless it says otherwise (ECMA-376, 17.17.4 ST_OnOff). */
export function isOn(element: XmlElement | null | undefined, name: string): boolean | null {
  const found = childOf(element, name);
  return found ? !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '') : null;
}

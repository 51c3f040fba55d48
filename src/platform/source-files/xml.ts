import { SaxesParser } from 'saxes';
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

/**
 * Reads an XML part in one pass. A document type is refused, so no entity can be defined, expanded or fetched.
 * @throws FileProblem for what is not well formed, has a document type or is nested too deep
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  const addText = (text: string): void => {
    // Between elements Word writes nothing; only text elements carry words.
    if (text.trim() !== '' || open.at(-1)?.name === 't') open.at(-1)?.children.push(text);
  };
  parser.on('doctype', () => {
    throw new FileProblem('unsafe-xml', 'a document type');
  });
  parser.on('error', (error) => {
    throw new FileProblem('damaged', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name: localName(name), attributes: plainAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) throw new FileProblem('too-complex', 'nested too deep');
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  const element = childrenOf(root)[0];
  if (!element) throw new FileProblem('damaged', 'no element');
  return element;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function plainAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns') && value.length <= LONGEST_VALUE) plain[localName(name)] = value;
  }
  return plain;
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

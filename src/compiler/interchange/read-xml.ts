import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Damage } from './damage.ts';
import { AKN, NGOC_LINH } from './xml.ts';

/** An element of our namespace; what stands in other namespaces inside it is no part of it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

export interface ReadXml {
  /** local name of the root, null when it is not of Akoma Ntoso */
  readonly root: string | null;
  /** every character of the paragraphs, numbers and headings, in the order of the file */
  readonly text: string;
  /** our elements that stand in elements of Akoma Ntoso */
  readonly ours: readonly XmlNode[];
}

/** Our own files are never nested further; readers everywhere stop somewhere above. */
const DEEPEST = 200;
/** Where the words of the document stand; what is between these elements is layout of the file. */
const CARRIERS = new Set(['p', 'num', 'heading']);

/**
 * Reads a file in one pass and builds a tree of our own elements only.
 * @throws Damage with line and column for what is not well formed; for a document type, before anything is defined
 */
export function readXml(file: string): ReadXml {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: (XmlNode | null)[] = [];
  const ours: XmlNode[] = [];
  const text: string[] = [];
  let root: string | null = null;
  let carriers = 0;
  const here = () => `${parser.line}:${parser.column + 1}`;
  const stop = (error: Damage): never => {
    throw error;
  };
  parser.on('error', () =>
    stop(new Damage('broken', here(), 'XML không đúng cú pháp.', 'this is not well-formed XML.')),
  );
  parser.on('doctype', () =>
    stop(new Damage('forbidden', here(), 'tệp khai báo DOCTYPE, không được phép.', 'a DOCTYPE is not allowed.')),
  );
  parser.on('opentag', (tag) => {
    if (open.length === 0) root = tag.uri === AKN ? tag.local : null;
    if (open.length >= DEEPEST) stop(new Damage('forbidden', here(), 'lồng nhau quá sâu.', 'nested too deep.'));
    if (isCarrier(tag)) carriers += 1;
    const node = tag.uri === NGOC_LINH ? nodeOf(tag) : null;
    const within = open.at(-1);
    if (node) (within ? within.children : ours).push(node);
    open.push(node);
  });
  parser.on('closetag', (tag) => {
    if (isCarrier(tag)) carriers -= 1;
    open.pop();
  });
  const take = (words: string): void => {
    const within = open.at(-1);
    if (within) within.text += words;
    else if (carriers > 0) text.push(words);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(file).close();
  return { root, text: text.join(''), ours };
}

const isCarrier = (tag: SaxesTagNS): boolean => tag.uri === AKN && CARRIERS.has(tag.local);

const nodeOf = (tag: SaxesTagNS): XmlNode => ({
  name: tag.local,
  attributes: new Map(
    Object.values(tag.attributes).flatMap((each) => (each.uri === '' ? [[each.local, each.value] as const] : [])),
  ),
  children: [],
  text: '',
});

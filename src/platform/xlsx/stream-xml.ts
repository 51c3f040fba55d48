import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileProblem } from '../source-files/file-problem.ts';
import { encodingOf } from './workbook.ts';

/** What a reader of a long part listens to; names without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
  /** asked after each piece; the rest of the part is then not unpacked */
  done(): boolean;
}

const DEEPEST = 50;
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part in pieces, without holding it. A document type is refused. @throws FileProblem */
export async function streamXml(pieces: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new FileProblem('unsafe-xml', 'a document type');
  });
  parser.on('error', (error) => {
    throw new FileProblem('damaged', error.message);
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    depth += 1;
    if (depth > DEEPEST) throw new FileProblem('too-complex', 'nested too deep');
    listener.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    depth -= 1;
    listener.close(localName(name));
  });
  parser.on('text', (words) => listener.text(words));
  parser.on('cdata', (words) => listener.text(words));
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    parser.write(decoded(decoder, piece));
    if (listener.done()) return;
  }
  if (decoder) parser.write(decoder.decode()).close();
}

function decoded(decoder: TextDecoder, piece: Buffer): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new FileProblem('damaged', 'wrong letters');
  }
}

/** `_x000D_` and the like stand for letters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

import { type Archive, openArchive } from '../archive.ts';
import { FileProblem } from '../file-problem.ts';
import { childrenOf, parseXml, type XmlElement } from '../xml.ts';

/** A Word file: its parts, found by what they are for. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  /** headers and footers of the pages */
  readonly margins: readonly XmlElement[];
  /** names the fonts that styles only point to */
  readonly theme: XmlElement | null;
  /** a header or footer by the number that a section names it with */
  partById(id: string): XmlElement | null;
  readonly hasMacros: boolean;
  /** a template, picture or file that stands elsewhere; never fetched */
  readonly linksOutside: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
}

/** @throws FileProblem */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const archive = openArchive(bytes);
  const main = relationsOf(archive, '').find((each) => each.type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = readPart(archive, main);
  if (!document) throw new FileProblem('damaged', 'no document');
  const relations = relationsOf(archive, main);
  const partOf = (type: string): XmlElement | null => {
    const target = relations.find((each) => each.type === type && !each.outside)?.target;
    return target ? readPart(archive, target) : null;
  };
  const partById = (id: string): XmlElement | null => {
    const target = relations.find((each) => each.id === id && !each.outside)?.target;
    return target ? readPart(archive, target) : null;
  };
  const settings = archive.names.find((name) => name.endsWith('/settings.xml')) ?? 'word/settings.xml';
  return {
    document,
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
    margins: relations
      .filter((each) => (each.type === 'header' || each.type === 'footer') && !each.outside)
      .map((each) => readPart(archive, each.target))
      .filter((part) => part !== null),
    theme: partOf('theme'),
    partById,
    hasMacros: archive.names.some((name) => /vbaproject\.bin$/i.test(name)),
    linksOutside: [...relations, ...relationsOf(archive, settings)].some(
      (each) => each.outside && each.type !== 'hyperlink',
    ),
  };
}

function readPart(archive: Archive, name: string): XmlElement | null {
  const bytes = archive.read(name);
  if (!bytes) return null;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return parseXml(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) throw new FileProblem('damaged', 'wrong letters');
    throw error;
  }
}

/** What a part refers to (ECMA-376 part 2, 9.3), with targets as names of parts. */
function relationsOf(archive: Archive, part: string): Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, cut), part.slice(cut)];
  return childrenOf(readPart(archive, `${folder}_rels/${file}.rels`), 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: (attributes.Type ?? '').split('/').at(-1) ?? '',
    target: resolve(folder, attributes.Target ?? ''),
    outside: attributes.TargetMode === 'External',
  }));
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

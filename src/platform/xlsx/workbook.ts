import { type Archive, openArchive } from '../source-files/archive.ts';
import { FileProblem } from '../source-files/file-problem.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from '../source-files/xml.ts';
import { dateStyles } from './date-styles.ts';

/** A workbook before its sheets are read: where they stand and what their cells refer to. */
export interface Workbook {
  readonly archive: Archive;
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  /** name of the part with the texts that cells share, if any */
  readonly strings: string | null;
  readonly isDate: readonly boolean[];
  readonly hasMacros: boolean;
  readonly linksOutside: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

const MEGABYTE = 1024 * 1024;
const ENTRIES = 1000;
const MOST_SHEETS = 20;
/** No office's sheet is packed tighter; what a small file may always hold stands beside it. */
const RATIO = 200;
const ALWAYS = 20 * MEGABYTE;
const LARGEST = 60 * MEGABYTE;

/** @throws FileProblem */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const total = Math.min(LARGEST, Math.max(ALWAYS, bytes.byteLength * RATIO));
  const archive = openArchive(bytes, { entries: ENTRIES, part: total, total });
  const main = relationsOf(archive, '').find((each) => each.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = readPart(archive, main);
  if (!workbook) throw new FileProblem('damaged', 'no workbook');
  const relations = relationsOf(archive, main);
  const targetOf = (type: string) => relations.find((each) => each.type === type && !each.outside)?.target ?? null;
  const styles = targetOf('styles');
  return {
    archive,
    sheets: sheetsOf(workbook, relations),
    from1904: /^(?:1|true|on)$/.test(childOf(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
    strings: targetOf('sharedStrings'),
    isDate: dateStyles(styles ? readPart(archive, styles) : null),
    hasMacros: archive.names.some((name) => /vbaproject\.bin$|\/macrosheets\//i.test(name)),
    linksOutside: archive.names.some((name) => /externallinks\/|\/connections\.xml$/i.test(name)),
  };
}

function sheetsOf(workbook: XmlElement, relations: readonly Relation[]): SheetPart[] {
  const partOf = new Map(relations.filter((each) => each.type === 'worksheet').map((each) => [each.id, each.target]));
  const listed = childrenOf(childOf(workbook, 'sheets'), 'sheet').slice(0, MOST_SHEETS);
  return listed.flatMap(({ attributes }) => {
    const part = partOf.get(attributes.id ?? '');
    const hidden = (attributes.state ?? 'visible') !== 'visible';
    return part ? [{ name: attributes.name ?? '', part, hidden }] : [];
  });
}

function readPart(archive: Archive, name: string): XmlElement | null {
  const bytes = archive.read(name);
  if (!bytes) return null;
  try {
    return parseXml(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) throw new FileProblem('damaged', 'wrong letters');
    throw error;
  }
}

/** UTF-16 where its mark says so, else UTF-8: the two that ECMA-376 part 2 allows. */
export const encodingOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside: boolean;
}

/** What a part refers to (ECMA-376 part 2, 9.3), with targets as names of parts. */
function relationsOf(archive: Archive, part: string): Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, cut), part.slice(cut)];
  return childrenOf(readPart(archive, `${folder}_rels/${file}.rels`), 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: (attributes.Type ?? '').split('/').at(-1) ?? '',
    target: new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1),
    outside: attributes.TargetMode === 'External',
  }));
}

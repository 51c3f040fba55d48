import type { NamedAgency } from '../agencies/list.ts';
import type { Block } from '../text/blocks.ts';
import type { Marker } from './markers.ts';

/** A numbered or bulleted part of the document; bullets are sections too but do not appear in paths. */
export interface Section {
  id: string;
  marker: Marker | null;
  parent: Section | null;
  depth: number;
  /** The block that opens it. */
  head: Block | null;
  /** Words of the heading, null when the first block is a sentence. */
  heading: string | null;
  /** Who is told to act by the heading or by the subject of the opening sentence. */
  addressees: NamedAgency[];
  /** Where the addressees stand. */
  addressBlock: Block | null;
  /** `duty`: the heading gives work to somebody; `plan`: it names what is to be done; `context`: it tells or wishes; `plain`: none of these. */
  purpose: 'duty' | 'plan' | 'context' | 'plain';
  start: number;
  end: number;
}

export interface PlacedBlock {
  block: Block;
  section: Section;
  /** First token that is not part of a heading; the token count when the whole block is a heading. */
  content: number;
}

const bullets = new Set(['dash', 'plus', 'star']);
/** Kinds that always stand above all others, in this order. */
const outermost = ['part', 'chapter', 'section', 'article'];

/**
 * Places each block under its section. Levels are derived from the order in which kinds of labels
 * first appear under their parent; a bullet may stand above a number.
 */
export function buildOutline(blocks: Block[]): { sections: Section[]; placed: PlacedBlock[]; root: Section } {
  const root = newSection('body', null, null, null);
  const sections: Section[] = [];
  const placed: PlacedBlock[] = [];
  const seen = new Map<string, number>();
  let open = root;
  for (const block of blocks) {
    if (block.opensPart) open = root;
    if (block.marker) {
      const parent = parentFor(open, block.marker);
      open = newSection(uniqueId(pathOf(parent, block.marker), block.marker, seen), block.marker, parent, block);
      sections.push(open);
    }
    for (let section: Section | null = open; section && section.end < block.end; section = section.parent)
      section.end = block.end;
    placed.push({ block, section: open, content: 0 });
  }
  return { sections, placed, root };
}

function newSection(id: string, marker: Marker | null, parent: Section | null, head: Block | null): Section {
  const start = head?.start ?? 0;
  return {
    id,
    marker,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    head,
    heading: null,
    addressees: [],
    addressBlock: null,
    purpose: 'plain',
    start,
    end: start,
  };
}

function parentFor(open: Section, marker: Marker): Section {
  const numbered = marker.kind === 'decimal' ? parentOfDecimal(open, marker.label) : null;
  if (numbered) return numbered;
  const sibling = ancestorOfKind(open, marker.kind);
  if (sibling?.parent) return restartsInside(open, sibling, marker) ? open : sibling.parent;
  const rank = outermost.indexOf(marker.kind);
  if (rank < 0) return tooDeep(open) ? (open.parent ?? open) : announcing(open, marker);
  let parent = open;
  while (
    parent.parent &&
    !(parent.marker && outermost.indexOf(parent.marker.kind) >= 0 && outermost.indexOf(parent.marker.kind) < rank)
  )
    parent = parent.parent;
  return parent;
}

/** "2.1.3" stands below "2.1" or beside "2.1.2", and "2.1" below "2."; null when the document has neither. */
function parentOfDecimal(open: Section, label: string): Section | null {
  const above = label.slice(0, label.lastIndexOf('.'));
  for (let section: Section | null = open; section; section = section.parent) {
    const { marker } = section;
    if (marker?.label === above && (marker.kind === 'decimal' || marker.kind === 'arabic'))
      return tooDeep(section) ? null : section;
    if (marker?.kind === 'decimal' && marker.label.slice(0, marker.label.lastIndexOf('.')) === above)
      return section.parent;
  }
  return null;
}

/** A number below a bullet is part of it only when the bullet announces a list. */
function announcing(open: Section, marker: Marker): Section {
  let parent = open;
  while (isBullet(parent) && parent.parent && !bullets.has(marker.kind) && !parent.head?.text.endsWith(':'))
    parent = parent.parent;
  return parent;
}

/** Paths deeper than this come from noise; deeper labels become siblings. */
const deepest = 12;
const tooDeep = (section: Section): boolean => section.depth >= deepest;

function ancestorOfKind(from: Section, kind: string): Section | null {
  for (let section: Section | null = from; section; section = section.parent)
    if (section.marker?.kind === kind) return section;
  return null;
}

/** "1." again below "a)" of "3.": a list of its own inside the point, when the open point announced one. */
function restartsInside(open: Section, sibling: Section, marker: Marker): boolean {
  if (open === sibling || marker.ordinal !== 1 || (sibling.marker?.ordinal ?? 0) < 2 || open.depth >= deepest)
    return false;
  return open.head?.text.endsWith(':') === true && open.marker !== null && bullets.has(open.marker.kind);
}

function pathOf(parent: Section, marker: Marker): string {
  if (bullets.has(marker.kind)) return parent.id;
  const own = marker.kind === 'decimal' ? (marker.label.split('.').at(-1) ?? marker.label) : marker.label;
  const above = marker.kind === 'decimal' && !parent.marker ? marker.label : own;
  return parent.marker === null || parent.id === 'body' ? above : `${parent.id}.${own}`;
}

function uniqueId(id: string, marker: Marker, seen: Map<string, number>): string {
  if (bullets.has(marker.kind)) return id;
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}~${count}`;
}

export const isBullet = (section: Section): boolean => section.marker !== null && bullets.has(section.marker.kind);

/** The path of a block's section; `pre` before the first label, `body` when the document has none. */
export function sectionPath(section: Section, block: Block): string {
  if (section.marker) return section.id;
  return section.start >= block.start ? 'pre' : 'body';
}

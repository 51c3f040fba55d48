import type { NamedAgency } from '../agencies/list.ts';
import type { Block } from '../text/blocks.ts';
import { bullets, parentFor } from './levels.ts';
import type { Marker } from './markers.ts';

export { isBullet } from './levels.ts';

/** A numbered or bulleted part of the document; bullets are sections too but do not appear in paths. */
export interface Section {
  /** Its path; under no label `pre`, or `body` when the whole document has no numbered part. */
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
  if (sections.some((section) => !bullets.has(section.marker?.kind ?? 'dash')))
    for (const section of [...sections, root]) if (section.id === 'body') section.id = 'pre';
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

import type { Marker } from './markers.ts';
import type { Section } from './outline.ts';

export const bullets = new Set(['dash', 'plus', 'star']);
/** Kinds that always stand above all others, in this order. */
const outermost = ['part', 'chapter', 'section', 'article'];

export const isBullet = (section: Section): boolean => section.marker !== null && bullets.has(section.marker.kind);

/** The section below which a label stands: its level follows from the labels before it. */
export function parentFor(open: Section, marker: Marker): Section {
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

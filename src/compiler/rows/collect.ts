import type { PlacedAgency } from '../agencies/list.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { isWord } from '../text/tokens.ts';
import { collectBlock } from './clause-rows.ts';
import type { Collected, RowContext } from './collected.ts';
import { decide, whole } from './collected.ts';
import type { Field } from './fields.ts';
import { readIntroduction } from './introduction.ts';
import { fieldsOf, isLabel } from './labels.ts';
import type { Standing } from './standing.ts';
import { collectCell, collectLabel, collectTask, setInlineFields } from './tasks.ts';
import type { Zone } from './zone.ts';
import { zoneOf } from './zone.ts';

/** Walks the document and drafts a row for every verb with an object of its own that gives work. */
export function collectRows(placed: PlacedBlock[], context: RowContext): Collected {
  const collected: Collected = { drafts: [], decisions: [] };
  const roles = new Map<Section, Standing>();
  let carried: PlacedAgency[] = [];
  let carriedFrom = -1;
  let ended = false;
  placed.forEach((place, order) => {
    const zone = zoneOf(place, order, context.type, context.enactment);
    if (place.block.opensPart || opensAnew(place.block)) ended = false;
    if (ended) {
      decide(collected, place.block, whole(place.block), 'behind_end');
      return;
    }
    ended = place.block.text.endsWith('./.');
    if (place.block.marker || place.block.apart || order - carriedFrom > 1) carried = [];
    if (place.block.cell) collectCell(place, roles, collected, context);
    else if (isLabel(place.block)) {
      const planned = zone.bareVerbs || zone.why === 'not_headed_as_work';
      collectLabel(place, roles, collected, context, planned || ownerAhead(placed, order));
    } else {
      const after = collectParagraph(place, zone, carried, roles, collected, context);
      if (after !== carried && after.length > 0) carriedFrom = order;
      carried = after;
    }
  });
  return collected;
}

/** Lines of labels that are searched for who acts. */
const mostLabels = 6;

/** Whether this line of labels, or one right behind it, names who acts: then the heading above is work anywhere. */
function ownerAhead(placed: PlacedBlock[], order: number): boolean {
  for (const { block } of placed.slice(order, order + mostLabels)) {
    if (!isLabel(block)) return false;
    if (fieldsOf(block).fields.some((field) => acts.has(field.kind))) return true;
  }
  return false;
}

/** Labels that name somebody. */
const acts = new Set<Field['kind']>(['lead', 'doer', 'both', 'partners']);

/** Tokens in which a task says what it is. */
const fewestWords = 12;

/** A heading, or a paragraph with clauses; labels behind the words of a task tell about it. */
function collectParagraph(
  place: PlacedBlock,
  zone: Zone,
  carried: PlacedAgency[],
  roles: Map<Section, Standing>,
  collected: Collected,
  context: RowContext,
): PlacedAgency[] {
  const { block, content } = place;
  const { fields, at } = fieldsOf(block);
  const before = collected.drafts.length;
  let after = carried;
  if (content < at) after = collectBlock(place, zone, carried, roles, collected, context, at);
  else if (content >= block.tokens.count && fields.length === 0) {
    readIntroduction(place, roles, context.lexicon);
    decide(collected, block, whole(block), 'heading');
  }
  const owned = fields.some((field) => ['lead', 'doer', 'both'].includes(field.kind));
  const worded = block.tokens.word
    .slice(0, Math.min(at, fewestWords))
    .filter((_, token) => isWord(block.tokens, token));
  if (owned && worded.length > 1 && collected.drafts.length === before)
    collectTask({ ...place, content: 0 }, roles, collected, context, at);
  if (fields.length > 0) setInlineFields(block, fields, before, collected, context);
  return after;
}

/** Behind "./." only a new part is read: the rest is signature, recipients, noise. */
function opensAnew(block: Block): boolean {
  if (/^phụ lục(?: số)? ?[\divx]+ ?[:.]?$/.test(block.lower)) return true;
  return (
    block.marker !== null &&
    block.marker.ordinal === 1 &&
    ['part', 'chapter', 'article', 'roman', 'upper'].includes(block.marker.kind)
  );
}

import type { PlacedAgency } from '../agencies/list.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { collectBlock } from './clause-rows.ts';
import type { Collected, RowContext } from './collected.ts';
import { decide, whole } from './collected.ts';
import { readIntroduction } from './introduction.ts';
import { attachLabel, isLabel } from './labels.ts';
import type { Standing } from './standing.ts';
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
    if (isLabel(place.block)) collectLabel(place, collected, context);
    else if (place.content >= place.block.tokens.count) {
      readIntroduction(place, roles, context.lexicon);
      decide(collected, place.block, whole(place.block), 'heading');
    } else {
      const after = collectBlock(place, zone, carried, roles, collected, context);
      if (after !== carried && after.length > 0) carriedFrom = order;
      carried = after;
    }
  });
  return collected;
}

function collectLabel(place: PlacedBlock, collected: Collected, context: RowContext): void {
  const { drafts } = collected;
  const before = drafts.length;
  const told = attachLabel(place, drafts, context.lexicon);
  const made = drafts[before];
  if (made) decide(collected, made.block, whole(made.block), 'labelled_heading', 1);
  decide(collected, place.block, whole(place.block), told > 0 ? 'tells_about_duty' : 'label_without_task', told);
}

/** Behind "./." only a new part is read: the rest is signature, recipients, noise. */
function opensAnew(block: Block): boolean {
  return (
    block.marker !== null &&
    block.marker.ordinal === 1 &&
    ['part', 'chapter', 'article', 'roman', 'upper'].includes(block.marker.kind)
  );
}

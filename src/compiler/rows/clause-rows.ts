import type { NamedAgency, PlacedAgency } from '../agencies/list.ts';
import { inBlock } from '../agencies/list.ts';
import { joinNameLists } from '../clauses/name-lists.ts';
import type { Reading } from '../clauses/predicate.ts';
import { readPredicate } from '../clauses/predicate.ts';
import type { TokenRange } from '../clauses/sentences.ts';
import { piecesOf, sentencesOf } from '../clauses/sentences.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import type { Collected, RowContext } from './collected.ts';
import { decide } from './collected.ts';
import { counts, goesOn, whyNot } from './counts.ts';
import { announces, opensList, readIntroduction } from './introduction.ts';
import { attachDeadlinePiece, attachDeadlineSentence, draftRows, extendLast } from './row-drafts.ts';
import type { Standing } from './standing.ts';
import { roleOf } from './standing.ts';
import type { Zone } from './zone.ts';

/** Drafts the rows of a block, sentence by sentence, piece by piece. @returns who acts in the block, for the blocks behind it */
export function collectBlock(
  place: PlacedBlock,
  zone: Zone,
  before: PlacedAgency[],
  roles: Map<Section, Standing>,
  collected: Collected,
  context: RowContext,
  limit = place.block.tokens.count,
): PlacedAgency[] {
  const { block, section } = place;
  const { drafts: rows } = collected;
  let carried = before;
  for (const sentence of sentencesUntil(block, place.content, limit)) {
    if (attachDeadlineSentence(block, sentence, rows, section)) {
      decide(collected, block, sentence, 'tells_about_duty', 1);
      continue;
    }
    let standing: Standing | null = null;
    let spoken = false;
    let listing = false;
    for (const piece of joinNameLists(block, piecesOf(block, sentence), context.lexicon)) {
      if (spoken && attachDeadlinePiece(block, piece, rows, sentence)) {
        decide(collected, block, piece, 'tells_about_duty', 1);
        continue;
      }
      const clause = {
        bareVerbs: zone.bareVerbs || carried.length > 0 || standing !== null,
        roleWords: zone.roleWords,
      };
      const reading: Reading = { block, piece, lexicon: context.lexicon, because: 'no_verb' };
      const predicate = readPredicate(reading, clause);
      if (predicate && announces(block, piece, predicate.role.verb)) {
        if (predicate.subject.length > 0) carried = addressItems(place, predicate.subject);
        decide(collected, block, piece, 'announces');
        continue;
      }
      if (listing && predicate?.told !== 'subject' && extendLast(rows, block, piece, standing !== null)) {
        decide(collected, block, piece, 'goes_on', 1);
        continue;
      }
      const strayVerb = spoken && standing === null && predicate?.told === 'none';
      spoken = true;
      if (!predicate || strayVerb || !counts(predicate, zone) || (standing !== null && goesOn(predicate, block))) {
        if (extendLast(rows, block, piece, standing !== null)) decide(collected, block, piece, 'goes_on', 1);
        else decide(collected, block, piece, whyNot(reading, predicate, strayVerb, clause, zone));
        continue;
      }
      if (predicate.subject.length > 0) {
        carried = inBlock(block, predicate.subject);
        standing = null;
        if (section.head === block && section.addressees.length === 0 && rows.at(-1)?.block !== block)
          addressChildren(section, block, predicate.subject);
      }
      standing = roleOf(predicate, block, standing, roles, section);
      listing = opensList(block, piece);
      const drafted = draftRows(place, predicate, standing, carried, rows, context);
      decide(collected, block, piece, predicate.told === 'none' ? 'verb_first' : predicate.told, drafted);
    }
  }
  if (block.text.endsWith(':') && block !== context.enactment.block) readIntroduction(place, roles, context.lexicon);
  return carried;
}

/** The numbered sentence that starts with an agency is the heading of what stands below it. */
function addressChildren(section: Section, block: Block, subject: NamedAgency[]): void {
  section.addressees = subject;
  section.addressBlock = block;
}

function addressItems(place: PlacedBlock, subject: NamedAgency[]): PlacedAgency[] {
  if (place.section.head === place.block) addressChildren(place.section, place.block, subject);
  return inBlock(place.block, subject);
}

/** The sentences before a token; what stands behind it tells about their duties. */
function sentencesUntil(block: Block, from: number, limit: number): TokenRange[] {
  const sentences = sentencesOf(block, from);
  if (limit >= block.tokens.count) return sentences;
  return sentences.flatMap((sentence) =>
    sentence.from < limit ? [{ from: sentence.from, next: Math.min(sentence.next, limit) }] : [],
  );
}

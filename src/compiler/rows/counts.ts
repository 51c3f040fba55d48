import type { ClauseContext, Predicate, Reading } from '../clauses/predicate.ts';
import type { Block } from '../text/blocks.ts';
import { isCapital } from '../text/tokens.ts';
import type { ClauseReason } from './decision.ts';
import type { Zone } from './zone.ts';

/** Whether a clause that gives work gives it at this place of the document. */
export function counts(predicate: Predicate, zone: Zone): boolean {
  if (zone.commandsOnly) return predicate.told === 'command';
  if (predicate.modality === 'encourage' && !zone.plainSubjects) return false;
  if (predicate.told !== 'subject' || zone.plainSubjects) return true;
  return (
    predicate.role.kind !== 'implicit' ||
    predicate.flags.includes('bound_by_modal') ||
    predicate.subject.some((agency) => agency.kind === 'body' || agency.kind === 'person')
  );
}

/** "kiểm tra các chợ; các cơ sở kinh doanh thuốc": behind a semicolon a group without a modal is an object more. */
export function goesOn(predicate: Predicate, block: Block): boolean {
  const first = predicate.subject[0];
  if (
    predicate.told !== 'subject' ||
    !first ||
    predicate.flags.includes('bound_by_modal') ||
    predicate.role.kind !== 'implicit'
  )
    return false;
  return predicate.subject.every((agency) => agency.kind === 'group') && !isCapital(block.tokens, first.from);
}

/** Why a piece is no duty: what its words say, else where it stands. */
export function whyNot(
  reading: Reading,
  predicate: Predicate | null,
  strayVerb: boolean,
  clause: ClauseContext,
  zone: Zone,
): ClauseReason {
  if (strayVerb) return 'follows_statement';
  if (predicate) return zone.commandsOnly ? 'before_order' : 'group_without_modal';
  if (reading.because === 'no_verb' && !clause.bareVerbs && zone.why) return zone.why;
  return reading.because;
}

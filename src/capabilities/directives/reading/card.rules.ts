import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { CardOrder } from '../directive.paths.ts';
import type { Meaning } from '../draft/actor-names.rules.ts';
import { type DraftFields, type DraftObligation, isSettled, needsLook, type Review } from '../draft/draft.rules.ts';
import { type Doubt, doubtsOf, isSure, leastConfidence } from '../draft/sureness.rules.ts';

/** A name as the text has it, and whom it means today. */
export interface ActorLine {
  readonly name: string;
  readonly state: Meaning['state'];
  readonly collective: boolean;
  /** names of the units, in the order of the list */
  readonly units: readonly string[];
}

export interface CardModel {
  readonly lineageId: Id;
  readonly group: CardGroup;
  readonly version: string;
  readonly section: string;
  readonly quote: string;
  readonly fields: DraftFields;
  readonly lead: readonly ActorLine[];
  readonly coordinators: readonly ActorLine[];
  readonly decision: DraftObligation['decision'];
  readonly reason: string | null;
  /** fields to look at; none once it is settled */
  readonly doubts: readonly Doubt[];
  readonly review: readonly Review[];
  readonly byHand: boolean;
  /** the first day it would be due, where that is known */
  readonly firstDue: Day | null;
}

export function cardOf(
  obligation: DraftObligation,
  meanings: ReadonlyMap<string, Meaning>,
  unitName: (id: Id) => string,
  firstDue: Day | null = null,
): CardModel {
  const line = (name: string): ActorLine => {
    const meaning = meanings.get(name);
    const { state = 'unknown', collective = false, unitIds = [] } = meaning ?? {};
    return { name, state, collective, units: unitIds.map(unitName) };
  };
  const { lineageId, version, section, quote, fields, decision, reason, review, origin } = obligation;
  return {
    lineageId,
    group: groupOf(obligation),
    version,
    section,
    quote,
    fields,
    lead: fields.lead.map(line),
    coordinators: fields.coordinators.map(line),
    decision,
    reason,
    doubts: decision === 'open' ? doubtsOf(obligation) : [],
    review,
    byHand: origin === 'added',
    firstDue,
  };
}

export const orderOf = (query: URLSearchParams): CardOrder => (query.get('order') === 'text' ? 'text' : 'unsure-first');

/** Cards that ask the same of their reader. */
export type CardGroup = 'look' | 'sure' | 'settled';
export const CARD_GROUPS: readonly CardGroup[] = ['look', 'sure', 'settled'];

export const groupOf = (each: DraftObligation): CardGroup =>
  isSure(each) ? 'sure' : isSettled(each) && !needsLook(each) ? 'settled' : 'look';

/** What waits for somebody comes first, the least sure at the top; then what is sure, then what is settled. */
export function unsureFirst(obligations: readonly DraftObligation[]): DraftObligation[] {
  const rank = (each: DraftObligation): number => CARD_GROUPS.indexOf(groupOf(each));
  const weight = (each: DraftObligation): number => (rank(each) > 0 ? 0 : needsLook(each) ? -1 : leastConfidence(each));
  return [...obligations].sort((a, b) => rank(a) - rank(b) || weight(a) - weight(b) || a.anchor[0] - b.anchor[0]);
}

export const ordered = (obligations: readonly DraftObligation[], order: CardOrder): readonly DraftObligation[] =>
  order === 'text' ? obligations : unsureFirst(obligations);

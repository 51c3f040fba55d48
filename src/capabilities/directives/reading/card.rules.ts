import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Meaning } from '../draft/actor-names.rules.ts';
import {
  type DraftFields,
  type DraftObligation,
  isSettled,
  needsLook,
  type Review,
  type Sureness,
  surenessOf,
} from '../draft/draft.rules.ts';

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
  readonly version: string;
  readonly section: string;
  readonly quote: string;
  readonly fields: DraftFields;
  readonly lead: readonly ActorLine[];
  readonly coordinators: readonly ActorLine[];
  readonly decision: DraftObligation['decision'];
  readonly reason: string | null;
  readonly sureness: Sureness;
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
    version,
    section,
    quote,
    fields,
    lead: fields.lead.map(line),
    coordinators: fields.coordinators.map(line),
    decision,
    reason,
    sureness: surenessOf(obligation),
    review,
    byHand: origin === 'added',
    firstDue,
  };
}

/** What waits for somebody comes first, the least sure at the top; then what is settled, in text order. */
export function unsureFirst(obligations: readonly DraftObligation[]): DraftObligation[] {
  const rank = (each: DraftObligation): number =>
    needsLook(each) ? 0 : isSettled(each) ? (each.decision === 'rejected' ? 5 : 4) : RANKS[surenessOf(each)];
  return [...obligations].sort((a, b) => rank(a) - rank(b) || a.anchor[0] - b.anchor[0]);
}

const RANKS: Readonly<Record<Sureness, number>> = { low: 1, medium: 2, high: 3 };

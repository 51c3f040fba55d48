import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { EditionPublished } from '../../directives/index.ts';
import type { KnownObligation } from '../editions/obligation.rules.ts';

/** The amendment with which an obligation begins. */
export interface Beginning {
  readonly amendmentId: Id;
  readonly on: Day;
}

/**
 * Which obligations of an edition begin with an amendment of another document: those that go on in the place of others,
 * and, where every change lies ahead, all that are new. What waited before goes on waiting.
 */
export function beginningsOf(
  { obligations, amendments = [] }: Pick<EditionPublished, 'obligations' | 'amendments'>,
  known: readonly KnownObligation[],
  today: Day,
): Map<Id, Beginning> {
  const begins = new Map<Id, Beginning>();
  for (const each of known) {
    const [holder] = each.holders;
    if (each.waitsForId) begins.set(each.id, { amendmentId: each.waitsForId, on: holder?.fromOn ?? each.openedOn });
  }
  const [first] = amendments.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  if (!first) return begins;
  const there = new Set(known.map(({ id }) => id));
  const beginning = ({ id: amendmentId, effectiveOn: on }: typeof first): Beginning => ({ amendmentId, on });
  for (const { lineageId } of obligations) {
    if (!there.has(lineageId) && first.effectiveOn > today) begins.set(lineageId, beginning(first));
  }
  for (const amendment of amendments) {
    for (const { successorId } of amendment.changes) {
      if (successorId && !there.has(successorId)) begins.set(successorId, beginning(amendment));
    }
  }
  return begins;
}

import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import type { EditionPublished } from '../../directives/index.ts';
import { contentOf } from './obligation.rules.ts';
import { insertRevisions, type NewRevision } from './obligation.store.ts';
import {
  endHolders,
  insertHolders,
  insertObligations,
  putInForce,
  withdrawObligations,
} from './obligation-change.store.ts';
import { type EditionState, holdersOf, type PlannedObligation } from './plan-edition.rules.ts';

/**
 * Puts new and changed obligations in force with those who owe them now, and ends what the edition leaves out.
 * @returns the revision in force after this edition, by obligation
 */
export async function saveObligations(
  change: Change,
  edition: EditionPublished,
  state: EditionState,
  planned: readonly PlannedObligation[],
  actId: Id,
): Promise<Map<Id, Id>> {
  const { tx } = change;
  const stated = planned.filter(({ kind }) => kind === 'new' || kind === 'changed');
  const revisions = stated.flatMap(({ id, published }): NewRevision[] =>
    published
      ? [
          {
            id: change.newId(),
            obligationId: id,
            editionId: edition.editionId,
            position: published.position,
            content: contentOf(published, edition.textId),
            actId,
          },
        ]
      : [],
  );
  const byObligation = new Map(revisions.map((revision) => [revision.obligationId, revision.id]));
  const isNew = new Set(planned.filter(({ kind }) => kind === 'new').map(({ id }) => id));
  const withdrawn = planned.filter(({ kind }) => kind === 'withdrawn').map(({ id }) => id);

  await insertRevisions(tx, revisions);
  const fresh = revisions.filter(({ obligationId }) => isNew.has(obligationId));
  await insertObligations(
    tx,
    fresh.map(({ id, obligationId }) => ({
      id: obligationId,
      revisionId: id,
      directiveId: edition.directiveId,
      openedOn: edition.publishedOn,
      waitsForId: state.begins.get(obligationId)?.amendmentId ?? null,
    })),
  );
  await putInForce(
    tx,
    revisions.filter(({ obligationId }) => !isNew.has(obligationId)),
  );
  await withdrawObligations(tx, withdrawn, edition.publishedOn);
  await endHolders(tx, [...byObligation.keys(), ...withdrawn], edition.publishedOn, actId);
  await insertHolders(
    tx,
    stated.flatMap(({ id, published }) => {
      const revisionId = byObligation.get(id);
      if (!published || !revisionId) return [];
      const holders = holdersOf(published, state, edition.publishedOn);
      return holders.map((holder) => ({ ...holder, id: change.newId(), obligationId: id, revisionId, actId }));
    }),
  );
  return new Map([...state.known.map((each) => [each.id, each.revisionId] as const), ...byObligation]);
}

import type { View } from '../../../platform/change.ts';
import { type ActorBook, loadActorBook } from '../actor-book.ts';
import { type Comparison, loadComparisons } from '../amendment/load-comparison.ts';
import { amendmentsOf } from '../amendment/publish-amendments.ts';
import type { EditionPublished } from '../directive.events.ts';
import { type Meaning, meaningsOf } from '../draft/actor-names.rules.ts';
import type { DraftRecord } from '../draft/load-draft.ts';
import { addresseesOf } from '../metadata.rules.ts';
import { editionOf, type Obstacles, obstaclesOf } from './edition.rules.ts';
import { findEdition } from './edition.store.ts';
import { editionLines } from './edition-changes.rules.ts';

/** What would be published today, and what it waits for. */
export interface ProposedEdition {
  readonly edition: Omit<EditionPublished, 'editionId' | 'editionNumber'>;
  /** documents in force that it changes; their amendments have no ids of their own before publishing */
  readonly comparisons: readonly Comparison[];
  readonly obstacles: Obstacles;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly book: ActorBook;
}

/** Names mean the units of today, which is the day of publication. */
export async function proposeEdition(view: View, record: DraftRecord): Promise<ProposedEdition> {
  const book = await loadActorBook(view, view.today);
  const addressees = addresseesOf(record.answer);
  const meanings = meaningsOf(record.draft, (names) => book.resolve(names, addressees));
  const edition = editionOf(record.directive, record.text.id, record.draft, meanings, view.today);
  const { id, editionNumber } = record.directive;
  const inForce = editionNumber > 0 ? await findEdition(view.tx, id, editionNumber) : null;
  const lines = editionLines(edition.obligations, inForce?.obligations ?? null);
  const same = inForce !== null && lines.every((line) => line.change === 'same');
  const comparisons = await loadComparisons(view, record, edition.obligations);
  const { empty, ...obstacles } = obstaclesOf(record.draft, meanings);
  // a decision may do nothing but end another document
  const alone = comparisons.length === 0;
  return {
    edition: { ...edition, ...(!alone && { amendments: amendmentsOf(comparisons, ({ target }) => target.id) }) },
    comparisons,
    obstacles: {
      ...obstacles,
      empty: empty && alone,
      unchanged: same && alone,
      comparisons: comparisons.filter(({ settled }) => !settled).length,
    },
    meanings,
    book,
  };
}

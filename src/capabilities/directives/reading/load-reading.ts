import type { CompiledDirective } from '../../../compiler/index.ts';
import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { type ActorBook, loadActorBook } from '../actor-book.ts';
import { type DirectiveText, getText } from '../directive-text.store.ts';
import { type Meaning, meaningsOf } from '../draft/actor-names.rules.ts';
import { findCompilation } from '../draft/compilation.store.ts';
import type { Draft } from '../draft/draft.rules.ts';
import { resolutionsUntil } from '../draft/fold.rules.ts';
import { loadDraft } from '../draft/load-draft.ts';
import { listOperations } from '../draft/operation.store.ts';
import type { SeenDirective } from '../load-directive.ts';
import { addresseesOf } from '../metadata.rules.ts';
import { editionOf } from '../publication/edition.rules.ts';
import { type EditionRow, findEdition } from '../publication/edition.store.ts';
import { draftOfEdition } from '../publication/published-draft.rules.ts';
import type { PublicationContributor } from '../publication.contributor.ts';

/** One directive as its reader sees it: the draft for those who settle it, the edition in force for all others. */
export interface LoadedReading {
  readonly text: DirectiveText;
  readonly answer: CompiledDirective;
  readonly draft: Draft;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly book: ActorBook;
}

/** At most eight queries, whatever the length of the text. @returns null while nothing has been read */
export async function loadReading(view: View, { directive, may }: SeenDirective): Promise<LoadedReading | null> {
  const settling = may.readDraft && directive.state !== 'published' && directive.state !== 'ended';
  const inForce = settling ? null : await findEdition(view.tx, directive.id, directive.editionNumber);
  if (inForce) return loadEditionReading(view, directive.id, inForce);
  const record = await loadDraft(view, directive);
  if (!record) return null;
  const book = await loadActorBook(view, view.today);
  const addressees = addresseesOf(record.answer);
  const meanings = meaningsOf(record.draft, (names) => book.resolve(names, addressees));
  return { text: record.text, answer: record.answer, draft: record.draft, meanings, book };
}

/** What was published, with whom its names meant on that day. */
async function loadEditionReading(view: View, directiveId: Id, edition: EditionRow): Promise<LoadedReading | null> {
  const compilation = await findCompilation(view.tx, directiveId);
  if (!compilation) return null;
  const { answer } = compilation;
  const text = await getText(view.tx, directiveId);
  const operations = await listOperations(view.tx, directiveId);
  const draft = draftOfEdition(edition, resolutionsUntil(operations, edition.lastSequence));
  const book = await loadActorBook(view, edition.publishedOn);
  const meanings = meaningsOf(draft, (names) => book.resolve(names, addresseesOf(answer)));
  return { text, answer, draft, meanings, book };
}

/** Above this a page answers sooner without dates; publishing shows them all. */
const MOST_DATED = 300;

/**
 * The first day on which each obligation would be due if it were published today, as the capabilities to the right
 * compute it. Only for a draft that is being settled.
 */
export async function loadFirstDues(
  view: View,
  { directive, may }: SeenDirective,
  reading: LoadedReading,
  contributors: readonly PublicationContributor[],
): Promise<ReadonlyMap<Id, Day>> {
  const settling = directive.state === 'reading' || directive.state === 'correcting';
  if (!settling || !may.amend || reading.draft.obligations.length > MOST_DATED) return new Map();
  const edition = editionOf(directive, reading.text.id, reading.draft, reading.meanings, view.today);
  const dues = new Map<Id, Day>();
  for (const contributor of contributors) {
    for (const { kind, lineageId, firstDue } of await contributor.preview(view, edition)) {
      const day = firstDue ? parseDay(firstDue) : null;
      if (day && (kind === 'opens' || kind === 'changes')) dues.set(lineageId, day);
    }
  }
  return dues;
}

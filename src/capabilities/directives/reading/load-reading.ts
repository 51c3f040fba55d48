import type { CompiledDirective } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { type ActorBook, loadActorBook } from '../actor-book.ts';
import { type DirectiveText, getText } from '../directive-text.store.ts';
import { actorNamesOf, isOpenMeaning, type Meaning, meaningsOf } from '../draft/actor-names.rules.ts';
import { findCompilation } from '../draft/compilation.store.ts';
import type { Draft, DraftObligation } from '../draft/draft.rules.ts';
import { loadDraft } from '../draft/load-draft.ts';
import type { SeenDirective } from '../load-directive.ts';
import { addresseesOf } from '../metadata.rules.ts';
import { findEdition } from '../publication/edition.store.ts';
import { draftOfEdition } from '../publication/published-draft.rules.ts';

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
  const inForce = may.readDraft ? null : await findEdition(view.tx, directive.id, directive.editionNumber);
  if (inForce) {
    const [text, compilation] = [await getText(view.tx, directive.id), await findCompilation(view.tx, directive.id)];
    if (!compilation) return null;
    const book = await loadActorBook(view, inForce.publishedOn);
    const { draft, meanings } = draftOfEdition(inForce);
    return { text, answer: compilation.answer, draft, meanings, book };
  }
  const record = await loadDraft(view, directive);
  if (!record) return null;
  const book = await loadActorBook(view, view.today);
  const addressees = addresseesOf(record.answer);
  const meanings = meaningsOf(record.draft, (names) => book.resolve(names, addressees));
  return { text: record.text, answer: record.answer, draft: record.draft, meanings, book };
}

/** Short names where a list would be long. */
export const unitNamer =
  (book: ActorBook) =>
  (id: Id): string =>
    book.units.get(id)?.name ?? id;

/** How many names still mean nobody. */
export const openNames = (obligations: readonly DraftObligation[], meanings: ReadonlyMap<string, Meaning>): number =>
  [...actorNamesOf(obligations.filter((each) => each.decision !== 'general')).keys()].filter((name) => {
    const meaning = meanings.get(name);
    return !meaning || isOpenMeaning(meaning);
  }).length;

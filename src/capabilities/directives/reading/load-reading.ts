import type { CompiledDirective } from '../../../compiler/index.ts';
import { type Day, parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { type ActorBook, loadActorBook } from '../actor-book.ts';
import { type DirectiveText, getText } from '../directive-text.store.ts';
import { type Meaning, meaningsOf } from '../draft/actor-names.rules.ts';
import { findCompilation } from '../draft/compilation.store.ts';
import type { Draft } from '../draft/draft.rules.ts';
import { loadDraft } from '../draft/load-draft.ts';
import type { SeenDirective } from '../load-directive.ts';
import { addresseesOf } from '../metadata.rules.ts';
import { editionOf } from '../publication/edition.rules.ts';
import { findEdition } from '../publication/edition.store.ts';
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

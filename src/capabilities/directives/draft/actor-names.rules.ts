import type { Id } from '../../../kernel/ids.ts';
import type { ActorBook, NameMeaning } from '../actor-book.ts';
import type { Draft, DraftObligation } from './draft.rules.ts';

/** Every name that somebody acts under, with how many obligations name it. */
export function actorNamesOf(obligations: readonly DraftObligation[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const each of obligations) {
    if (each.decision === 'rejected') continue;
    for (const name of new Set([...each.fields.lead, ...each.fields.coordinators])) {
      names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  return names;
}

/** What a name means now: a person's word, else what the day's list of units says, else nothing yet. */
export interface Meaning {
  readonly name: string;
  readonly unitIds: readonly Id[];
  readonly collective: boolean;
  readonly state: 'found' | 'chosen' | 'left' | 'to-choose' | 'unknown';
}

export function meaningOf(name: string, draft: Pick<Draft, 'resolutions'>, found: NameMeaning | undefined): Meaning {
  const chosen = draft.resolutions.get(name);
  if (chosen) {
    const { unitIds } = chosen;
    return { name, unitIds, collective: unitIds.length !== 1, state: unitIds.length > 0 ? 'chosen' : 'left' };
  }
  if (!found) return { name, unitIds: [], collective: false, state: 'unknown' };
  const { unitIds, collective, needsChoice } = found;
  return { name, unitIds, collective, state: needsChoice ? 'to-choose' : 'found' };
}

/** Publishing waits for these: nobody knows yet whom they mean. */
export const isOpenMeaning = (meaning: Meaning): boolean =>
  meaning.state === 'unknown' || meaning.state === 'to-choose';

/** The meaning of every name of the draft. */
export function meaningsOf(
  draft: Draft,
  resolve: (names: readonly string[]) => ReadonlyMap<string, NameMeaning>,
): Map<string, Meaning> {
  const names = [...actorNamesOf(draft.obligations).keys()];
  const recipients = draft.obligations.flatMap((each) => each.fields.recipients.map((to) => to.agency));
  const all = [...new Set([...names, ...recipients])];
  const found = resolve(all);
  return new Map(all.map((name) => [name, meaningOf(name, draft, found.get(name))]));
}

/** Names that nobody has said the meaning of; a general requirement makes no task, so its names may stay open. */
export const openNamesOf = (
  obligations: readonly DraftObligation[],
  meanings: ReadonlyMap<string, Meaning>,
): string[] =>
  [...actorNamesOf(obligations.filter((each) => each.decision !== 'general')).keys()].filter((name) => {
    const meaning = meanings.get(name);
    return !meaning || isOpenMeaning(meaning);
  });

export const unitNamer =
  (book: ActorBook) =>
  (id: Id): string =>
    book.units.get(id)?.name ?? id;

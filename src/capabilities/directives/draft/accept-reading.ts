import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { loadActorBook } from '../actor-book.ts';
import { addresseesOf } from '../metadata.rules.ts';
import { actorNamesOf, isOpenMeaning, meaningsOf } from './actor-names.rules.ts';
import { amendDraft } from './amend-draft.ts';
import { contentOf, isSettled } from './draft.rules.ts';

/**
 * Takes the whole reading as it is: every obligation confirmed, every name meaning what the day's list of units says.
 * The invented past of a demonstration is made so; people confirm one by one or what the compiler is sure of.
 */
export async function acceptReading(change: Change, directiveId: Id): Promise<Result<unknown>> {
  const book = await loadActorBook(change, change.today);
  return amendDraft(change, {
    directiveId,
    action: 'directive.accept-reading',
    decide({ draft, answer }) {
      const meanings = meaningsOf(draft, (names) => book.resolve(names, addresseesOf(answer)));
      const acting = actorNamesOf(draft.obligations);
      const open = [...meanings.values()].filter((meaning) => acting.has(meaning.name) && isOpenMeaning(meaning));
      const unsettled = draft.obligations.filter((each) => !isSettled(each));
      return ok([
        ...open.map(({ name, unitIds }) => ({ kind: 'resolve' as const, name, unitIds, on: change.today })),
        ...unsettled.map((each) => ({ kind: 'confirm' as const, lineageId: each.lineageId, base: contentOf(each) })),
      ]);
    },
  });
}

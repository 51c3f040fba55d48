import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { loadActorBook } from '../actor-book.ts';
import { actorNamesOf } from './actor-names.rules.ts';
import { amendDraft } from './amend-draft.ts';

export interface ResolveActor {
  readonly directiveId: Id;
  /** as the text has it */
  readonly name: string;
  /** none: deliberately left as words, makes no task for anybody */
  readonly unitIds: readonly Id[];
}

/** Says which units a name of the text means today, for every obligation that names it. */
export async function resolveActor(change: Change, command: ResolveActor): Promise<Result<unknown>> {
  const book = await loadActorBook(change, change.today);
  if (command.unitIds.some((id) => !book.units.has(id))) return invalid({ units: 'draft.unitUnknown' });
  const { name, unitIds } = command;
  return amendDraft(change, {
    directiveId: command.directiveId,
    action: 'directive.resolve-actor',
    decide({ draft }) {
      if (!actorNamesOf(draft.obligations).has(name)) return invalid({ name: 'draft.nameUnknown' });
      return ok([{ kind: 'resolve', name, unitIds: [...new Set(unitIds)], on: change.today }]);
    },
  });
}

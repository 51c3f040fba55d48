import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { PlanWords } from './dossier.rules.ts';
import { moveDossier, type OnDossier } from './move-dossier.ts';
import { WORD_PARTS } from './plan-words.rules.ts';

const LONGEST = 20_000;

/** The standing body's words around the table of lines, kept until the paper is drafted or drafted anew. */
export async function editWords(
  change: Change,
  command: OnDossier & { readonly words: PlanWords },
): Promise<Result<Id>> {
  return moveDossier(change, command, 'draft-paper', async () => {
    const { words } = command;
    const length = WORD_PARTS.reduce((sum, part) => sum + (words[part] ?? []).join('').length, 0);
    if (length > LONGEST) return conflict('dossier.words.tooLong', { most: LONGEST });
    return ok({ words, details: { parts: WORD_PARTS.filter((part) => (words[part] ?? []).length > 0).length } });
  });
}
